import { sourceKindSchema } from "@second-story/domain/timeline-entry.ts";
import { Group, Select, TextInput } from "@mantine/core";
import type { EntryForm, Problems } from "./entry-form.ts";
import { sourceWords } from "./entry-kinds.ts";

/** When it was known, and where that is written: asked for by few entries, so kept out of the way. */
export function EvidenceFields(props: {
  readonly form: EntryForm;
  readonly problems: Problems;
  readonly onChange: (part: Partial<EntryForm>) => void;
}) {
  return (
    <>
      <TextInput
        label="Known to the responders"
        description="Leave empty when they knew at once."
        placeholder="15:10"
        value={props.form.known}
        onChange={({ currentTarget: { value } }) => {
          props.onChange({ known: value });
        }}
        error={props.problems.known}
      />
      <Group gap="xs" align="flex-start">
        <Select
          label="Source"
          w={150}
          allowDeselect={false}
          data={sourceKindSchema.options.map((one) => ({
            value: one,
            label: sourceWords[one],
          }))}
          value={props.form.sourceKind}
          onChange={(sourceKind) => {
            if (sourceKind) props.onChange({ sourceKind });
          }}
        />
        <TextInput
          label="Named"
          flex="1 1 10rem"
          maxLength={200}
          placeholder="#incident-42"
          value={props.form.sourceLabel}
          onChange={({ currentTarget: { value } }) => {
            props.onChange({ sourceLabel: value });
          }}
        />
        <TextInput
          label="Link"
          type="url"
          flex="2 1 14rem"
          maxLength={2000}
          placeholder="https://"
          value={props.form.sourceLink}
          onChange={({ currentTarget: { value } }) => {
            props.onChange({ sourceLink: value });
          }}
          error={props.problems.sourceLink}
        />
      </Group>
    </>
  );
}
