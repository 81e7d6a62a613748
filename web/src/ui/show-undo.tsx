import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { showProblem } from "./show-problem.ts";

const undoForMs = 10_000;

/** Says what was just removed or changed and offers to take it back: `showUndo("Entry removed", () => restore())`. */
export function showUndo(message: string, undo: () => unknown): void {
  const takeBack = async () => {
    notifications.hide(id);
    try {
      await undo();
    } catch (error) {
      showProblem(error);
    }
  };
  const id = notifications.show({
    autoClose: undoForMs,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button size="compact-sm" variant="default" flex="none" onClick={() => void takeBack()}>
          Undo
        </Button>
      </Group>
    ),
  });
}
