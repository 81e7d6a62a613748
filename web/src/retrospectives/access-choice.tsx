import { accessModeSchema, type AccessMode } from "@second-story/domain/permission.ts";
import { accessModeNames, accessModeWords } from "@second-story/domain/retrospective.ts";
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
        {modes.map((mode) => (
          <Radio
            key={mode}
            value={mode}
            label={accessModeNames[mode]}
            description={accessModeWords[mode]}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
