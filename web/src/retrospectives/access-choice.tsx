import { accessModeSchema, type AccessMode } from "@second-story/domain/permission.ts";
import { accessModeWords } from "@second-story/domain/retrospective.ts";
import { Radio, Stack } from "@mantine/core";

/** From the widest to the narrowest. */
const modes = ["open", "involved", "restricted"] as const satisfies readonly AccessMode[];

/** Who can read a retrospective, each mode in words. */
export function AccessChoice(props: {
  readonly value: AccessMode;
  readonly onChange: (access: AccessMode) => void;
}) {
  return (
    <Radio.Group
      label="Who can read it?"
      value={props.value}
      onChange={(value) => {
        props.onChange(accessModeSchema.parse(value));
      }}
    >
      <Stack gap="xs" mt={6}>
        {modes.map((mode) => {
          const [name, words] = splitWords(mode);
          return <Radio key={mode} value={mode} label={name} description={words} />;
        })}
      </Stack>
    </Radio.Group>
  );
}

/** The short name of a mode and what it means: "Open", "Anyone in the organisation can …". */
export function splitWords(mode: AccessMode): readonly [name: string, words: string] {
  const [name = "", rest = ""] = accessModeWords[mode].split(": ");
  return [name, rest.charAt(0).toUpperCase() + rest.slice(1)];
}
