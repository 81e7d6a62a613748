import { addPicked, takeBackPicked } from "@second-story/api/tray.ts";
import { mostPicked } from "@second-story/domain/evidence-message.ts";
import { notifications } from "@mantine/notifications";
import { useSend } from "../app/use-send.ts";
import { showUndo } from "../ui/show-undo.tsx";

/** Puts messages into the story, and offers to take that back. */
export function useAdding(retrospectiveId: string, incidentId: string | null) {
  const params = { retrospectiveId };
  const add = useSend(addPicked);
  const takeBack = useSend(takeBackPicked);
  return {
    isBusy: add.isPending,
    add: async (messageIds: readonly string[], merge: boolean): Promise<void> => {
      const entryIds: string[] = [];
      // To be merged they go together, and the server says when they are too many.
      const size = merge ? messageIds.length : mostPicked;
      for (let start = 0; start < messageIds.length; start += size) {
        const part = messageIds.slice(start, start + size);
        const body = { messageIds: part, merge, incidentId };
        const { entries } = await add.mutateAsync({ params, body });
        entryIds.push(...entries.map(({ id }) => id));
      }
      if (entryIds.length === 0) {
        notifications.show({ message: "All of it is in the story already." });
        return;
      }
      const words =
        entryIds.length === 1 ? "1 entry" : `${entryIds.length.toLocaleString()} entries`;
      showUndo(`${words} added to the story`, async () => {
        for (let start = 0; start < entryIds.length; start += mostPicked) {
          const body = { entryIds: entryIds.slice(start, start + mostPicked) };
          await takeBack.mutateAsync({ params, body });
        }
      });
    },
  };
}
