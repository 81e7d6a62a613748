import { listImports, redoImport, undoImport } from "@second-story/api/imports.ts";
import { canBeRedone, type TimelineImport } from "@second-story/domain/timeline-entry-import.ts";
import { Button, Group, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useAnswer } from "../app/use-answer.ts";
import { useSend } from "../app/use-send.ts";
import { DateTime } from "../ui/date-time.tsx";
import { redoneWords, standingWords, undoneWords } from "./import-words.ts";

/** What was brought in before, each of which can be undone and done again. */
export function EarlierImports(props: { readonly retrospectiveId: string }) {
  const params = { retrospectiveId: props.retrospectiveId };
  const { data } = useAnswer(listImports, { params });
  const undo = useSend(undoImport);
  const redo = useSend(redoImport);
  if (!data || data.items.length === 0) return null;

  const toggle = async ({ id, undoneAt }: TimelineImport) => {
    const request = { params: { ...params, importId: id } };
    const message =
      undoneAt === null
        ? undoneWords(await undo.mutateAsync(request))
        : redoneWords(await redo.mutateAsync(request));
    notifications.show({ message });
  };

  return (
    <Stack gap="xs" component="section" aria-label="Earlier imports">
      <Text fw={600} size="sm">
        Earlier imports
      </Text>
      {data.items.map((made) => (
        <Group key={made.id} justify="space-between" wrap="nowrap" gap="sm">
          <div>
            <Text size="sm" td={made.undoneAt === null ? "none" : "line-through"}>
              {made.label}
            </Text>
            <Text size="sm" c="dimmed">
              {standingWords(made)} · <DateTime at={made.importedAt} />
              {made.importedBy !== null && ` · ${made.importedBy}`}
            </Text>
          </div>
          {(made.undoneAt === null || canBeRedone(made.undoneAt, new Date())) && (
            <Button
              size="compact-sm"
              variant="default"
              flex="none"
              aria-label={`${made.undoneAt === null ? "Undo" : "Do again"}: ${made.label}`}
              onClick={() => {
                toggle(made).catch(() => undefined);
              }}
            >
              {made.undoneAt === null ? "Undo" : "Do again"}
            </Button>
          )}
        </Group>
      ))}
    </Stack>
  );
}
