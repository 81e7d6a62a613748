import {
  editionPartSchema,
  editionPartWords,
  type EditionPart,
} from "@second-story/domain/edition.ts";
import { Checkbox, Stack } from "@mantine/core";

/** Which parts are published. What the access mode keeps inside is shown with the reason, and cannot be chosen. */
export function PartChoice(props: {
  readonly allowed: readonly EditionPart[];
  /** Parts that have something in them. */
  readonly filled: readonly EditionPart[];
  readonly chosen: readonly EditionPart[];
  readonly onChange: (parts: EditionPart[]) => void;
}) {
  const { allowed, filled, chosen } = props;
  return (
    <Checkbox.Group
      label="What to publish"
      value={chosen.filter((part) => allowed.includes(part))}
      onChange={(values) => {
        props.onChange(editionPartSchema.options.filter((part) => values.includes(part)));
      }}
    >
      <Stack gap="sm" mt="sm">
        {editionPartSchema.options.map((part) => (
          <Checkbox
            key={part}
            value={part}
            label={editionPartWords[part]}
            description={
              allowed.includes(part)
                ? filled.includes(part)
                  ? undefined
                  : "Nothing is written here yet."
                : "Stays with those who took part."
            }
            disabled={!allowed.includes(part)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
