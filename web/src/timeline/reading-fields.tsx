import { audienceSchema, audienceWords } from "@second-story/domain/audience.ts";
import { Group, MultiSelect, Switch } from "@mantine/core";
import type { EntryForm } from "./entry-form.ts";

const audiences = audienceSchema.options.map((value) => ({ value, label: audienceWords[value] }));

/** Whom an entry was told to, or that it stays among the responders. */
export function ReadingFields(props: {
  readonly form: EntryForm;
  readonly onChange: (part: Partial<EntryForm>) => void;
}) {
  const { form, onChange } = props;
  return (
    <Group gap="md" align="flex-end">
      <MultiSelect
        label="Told to"
        placeholder={form.toldTo.length === 0 ? "Nobody in particular" : ""}
        flex="1 1 14rem"
        disabled={form.chatter}
        data={audiences}
        value={form.chatter ? [] : [...form.toldTo]}
        onChange={(chosen) => {
          onChange({ toldTo: audienceSchema.options.filter((one) => chosen.includes(one)) });
        }}
      />
      <Switch
        label="Chatter: stays inside"
        mb={8}
        checked={form.chatter}
        onChange={({ currentTarget: { checked } }) => {
          onChange({ chatter: checked });
        }}
      />
    </Group>
  );
}
