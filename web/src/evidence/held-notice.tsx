import { Alert, Button, Group, Text } from "@mantine/core";
import { mostRecords } from "@second-story/evidence/limits.ts";
import type { Findings } from "./shelf.ts";

/** Says that a source holds more than can be brought in at once, and reads what is chosen of it. */
export function HeldNotice(props: {
  readonly findings: Findings;
  readonly mustBeRead: boolean;
  readonly isReading: boolean;
  readonly onRead: () => void;
}) {
  const { findings, mustBeRead } = props;
  if (findings.scope === null && !findings.isTooMuch) return null;
  const most = mostRecords.toLocaleString();
  return (
    <Alert color="honey" p="xs">
      <Group justify="space-between" gap="sm">
        <Text size="sm" flex="1 1 20rem">
          {findings.isTooMuch
            ? `This is more than the ${most} that can be brought in at once. Choose some of the channels or a shorter time, then read what is chosen.`
            : mustBeRead
              ? "What is chosen now is not read yet."
              : "This is a large file: only what is chosen is at hand. Another choice is read from it again."}
        </Text>
        {mustBeRead && (
          <Button size="compact-sm" loading={props.isReading} onClick={props.onRead}>
            Read what is chosen
          </Button>
        )}
      </Group>
    </Alert>
  );
}
