import {
  acceptMessageMilestone,
  dismissMessageMilestone,
  dismissMilestoneSuggestion,
  restoreMessageMilestone,
  restoreMilestoneSuggestion,
  type MilestoneSuggestion,
} from "@second-story/api/milestone-suggestions.ts";
import { clearEntryMilestone, setEntryMilestone } from "@second-story/api/timeline.ts";
import { takeBackPicked } from "@second-story/api/tray.ts";
import { milestoneWords } from "@second-story/domain/milestone.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useSend } from "../../app/use-send.ts";
import { showUndo } from "../../ui/show-undo.tsx";

/** A suggestion, answered: set or dismissed, each with its undo. */
export function useAnswering(retrospectiveId: string, item: MilestoneSuggestion) {
  const byEntry = useAnsweringEntry(retrospectiveId, item);
  const byMessage = useAnsweringMessage(retrospectiveId, item);
  return item.messageId === null ? byEntry : byMessage;
}

function useAnsweringEntry(
  retrospectiveId: string,
  { incidentId, kind, entryId }: MilestoneSuggestion,
) {
  const onError = useAskingAgain();
  const set = useSend(setEntryMilestone);
  const clear = useSend(clearEntryMilestone);
  const dismiss = useSend(dismissMilestoneSuggestion);
  const restore = useSend(restoreMilestoneSuggestion);
  const params = { retrospectiveId, entryId: entryId ?? "", kind };
  const place = { incidentId };
  return {
    isSetting: set.isPending,
    isDismissing: dismiss.isPending,
    set: () => {
      const onSuccess = () => {
        showUndo(setWords(kind), () => clear.mutateAsync({ params, query: place }));
      };
      const body = { ...place, unlessSet: true };
      set.mutate({ params, body }, { onSuccess, onError });
    },
    dismiss: () => {
      const onSuccess = () => {
        showUndo(dismissedWords(kind), () => restore.mutateAsync({ params, query: place }));
      };
      dismiss.mutate({ params, body: place }, { onSuccess });
    },
  };
}

function useAnsweringMessage(
  retrospectiveId: string,
  { incidentId, kind, messageId }: MilestoneSuggestion,
) {
  const onError = useAskingAgain();
  const accept = useSend(acceptMessageMilestone);
  const clear = useSend(clearEntryMilestone);
  const takeBack = useSend(takeBackPicked);
  const dismiss = useSend(dismissMessageMilestone);
  const restore = useSend(restoreMessageMilestone);
  const params = { retrospectiveId, messageId: messageId ?? "", kind };
  const place = { incidentId };
  return {
    isSetting: accept.isPending,
    isDismissing: dismiss.isPending,
    set: () => {
      accept.mutate(
        { params, body: place },
        {
          onError,
          onSuccess: ({ entry, isNew }) => {
            const where = { retrospectiveId, entryId: entry.id, kind };
            const words = isNew ? `${setWords(kind)} by a new entry` : setWords(kind);
            showUndo(words, async () => {
              await clear.mutateAsync({ params: where, query: place });
              if (!isNew) return;
              const body = { entryIds: [entry.id] };
              await takeBack.mutateAsync({ params: { retrospectiveId }, body });
            });
          },
        },
      );
    },
    dismiss: () => {
      const onSuccess = () => {
        showUndo(dismissedWords(kind), () => restore.mutateAsync({ params, query: place }));
      };
      dismiss.mutate({ params, body: place }, { onSuccess });
    },
  };
}

/** Shows how it stands, where the answer came too late. */
function useAskingAgain(): () => void {
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries();
  };
}

type Kind = MilestoneSuggestion["kind"];
const setWords = (kind: Kind) => `“${milestoneWords[kind]}” is set`;
const dismissedWords = (kind: Kind) =>
  `The suggestion “${milestoneWords[kind]}” is dismissed for everyone`;
