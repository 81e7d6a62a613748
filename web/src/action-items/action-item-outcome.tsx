import { effectWords, type ActionItem } from "@second-story/domain/action-item.ts";
import { Text } from "@mantine/core";

/** What was noted when it was dropped or its effect was looked at. */
export function ActionItemOutcome({ item }: { readonly item: ActionItem }) {
  if (item.droppedBecause !== null) return <Text size="sm">Dropped: {item.droppedBecause}</Text>;
  if (item.effect === null) return null;
  return (
    <div>
      <Text size="sm">
        {effectWords[item.effect]}.{item.effectNote && ` ${item.effectNote}`}
      </Text>
      {item.effect === "not" && (
        <Text size="sm" c="dimmed">
          The question is open again: reopen this, or propose another step.
        </Text>
      )}
    </div>
  );
}
