import { undoImport } from "@second-story/api/imports.ts";
import { Button, Group, Stack, Table, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useSend } from "../app/use-send.ts";
import { comingsWords, entriesWords, messagesWords, undoneWords } from "./import-words.ts";

/** What came of an import, which may have gone in several parts. */
export type Kept = {
  readonly into: "story" | "tray";
  readonly importIds: readonly string[];
  readonly read: number;
  readonly kept: number;
  /** Comings and goings that went into the tray beside it. */
  readonly comings: number;
  readonly skipped: readonly { readonly reason: string; readonly count: number }[];
};

export function ImportReport(props: {
  readonly retrospectiveId: string;
  readonly kept: Kept;
  readonly onMore: () => void;
  readonly onClose: () => void;
}) {
  const { kept } = props;
  const undo = useSend(undoImport);
  const [undone, setUndone] = useState<string>();
  const takeBack = async () => {
    const total = { removed: 0, kept: 0, messagesRemoved: 0, messagesKept: 0 };
    for (const importId of kept.importIds) {
      const params = { retrospectiveId: props.retrospectiveId, importId };
      const part = await undo.mutateAsync({ params });
      total.removed += part.removed;
      total.kept += part.kept;
      total.messagesRemoved += part.messagesRemoved;
      total.messagesKept += part.messagesKept;
    }
    setUndone(undoneWords(total));
  };
  return (
    <Stack gap="md">
      <Title order={2} size="h3" aria-live="polite">
        {undone ?? headline(kept)}
      </Title>
      {kept.skipped.length > 0 && undone === undefined && (
        <Table aria-label="What was left out" w="auto">
          <Table.Tbody>
            {kept.skipped.map(({ reason, count }) => (
              <Table.Tr key={reason}>
                <Table.Td ta="right">{count.toLocaleString()}</Table.Td>
                <Table.Td>{reason}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {kept.comings > 0 && undone === undefined && (
        <Text c="dimmed">{comingsWords(kept.comings)}</Text>
      )}
      {kept.importIds.length === 0 && (
        <Text c="dimmed">Importing the same again adds only what is new.</Text>
      )}
      <Group justify="flex-end">
        {kept.importIds.length > 0 && undone === undefined && (
          <Button
            variant="default"
            loading={undo.isPending}
            onClick={() => {
              takeBack().catch(() => undefined);
            }}
          >
            Undo
          </Button>
        )}
        <Button variant="default" onClick={props.onMore}>
          Import something else
        </Button>
        {kept.into === "tray" && undone === undefined ? (
          <Button
            renderRoot={(button) => (
              <Link
                to="/retrospectives/$retrospectiveId/timeline/evidence"
                params={{ retrospectiveId: props.retrospectiveId }}
                {...button}
              />
            )}
            onClick={props.onClose}
            data-autofocus
          >
            Pick from the tray
          </Button>
        ) : (
          <Button onClick={props.onClose} data-autofocus>
            {kept.into === "tray" ? "Close" : "To the timeline"}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function headline(kept: Kept): string {
  if (kept.into === "tray") {
    if (kept.kept === 0) return "Nothing new: everything is there already";
    return `${messagesWords(kept.kept)} in the tray, of ${kept.read.toLocaleString()} found`;
  }
  if (kept.kept === 0) return "Nothing new: everything chosen is on the timeline already";
  return `${entriesWords(kept.kept)} added, of ${kept.read.toLocaleString()} found`;
}
