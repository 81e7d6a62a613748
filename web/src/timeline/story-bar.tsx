import { Button, Group, Text } from "@mantine/core";
import { IconClockEdit, IconFileImport } from "@tabler/icons-react";

/** How much of the story is shown, and what can be done with all of it. */
export function StoryBar(props: {
  readonly count: number;
  readonly all: number;
  /** Whether all of it has come from the server. */
  readonly isWhole: boolean;
  /** Both left out for those who only read. */
  readonly onShift?: () => void;
  readonly onImport?: () => void;
}) {
  const { count, all, onShift, onImport } = props;
  return (
    <Group justify="space-between" mih={30}>
      <Text component="output" size="sm" c="dimmed">
        {all > 0 && countWords(count, all)}
        {!props.isWhole && " so far; the rest is on its way"}
      </Text>
      {onShift && onImport && (
        <Group gap={4}>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconClockEdit size={16} aria-hidden />}
            onClick={onShift}
          >
            Move times
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconFileImport size={16} aria-hidden />}
            onClick={onImport}
          >
            Import
          </Button>
        </Group>
      )}
    </Group>
  );
}

function countWords(shown: number, all: number): string {
  const entries = all === 1 ? "1 entry" : `${all.toLocaleString()} entries`;
  return shown === all ? entries : `${shown.toLocaleString()} of ${entries}`;
}
