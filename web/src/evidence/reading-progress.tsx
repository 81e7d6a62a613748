import { Button, Group, Progress, Stack, Text } from "@mantine/core";
import { bytesOfAll } from "./size-words.ts";
import type { Progress as Reached } from "./read-source.ts";

/** How far the reading is, in numbers, with a way out. */
export function ReadingProgress(props: {
  readonly label: string;
  /** Bytes of the file; undefined for what was pasted. */
  readonly size: number | undefined;
  readonly progress: Reached | undefined;
  readonly onCancel: () => void;
}) {
  const { label, size, progress } = props;
  const share = progress?.share ?? 0;
  const found = progress?.found ?? 0;
  return (
    <Stack gap="sm" py="md">
      <Text>
        Reading <strong>{label}</strong> in this browser. Nothing is sent yet.
      </Text>
      <Progress
        value={share === 0 ? 100 : share * 100}
        animated={share === 0 || share === 1}
        aria-label="Read"
      />
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" c="dimmed" component="output">
          {size === undefined ? "Looking for entries" : bytesOfAll(share, size)}
          {found > 0 && ` · ${found.toLocaleString()} found so far`}
        </Text>
        <Button variant="default" onClick={props.onCancel} data-autofocus>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}
