import {
  editRetrospective,
  getRetrospective,
  moveRetrospective,
  type RetrospectiveView,
} from "@second-story/api/retrospectives.ts";
import type { RouteRequest } from "@second-story/api/route.ts";
import { incidentCode } from "@second-story/domain/incident.ts";
import {
  retrospectiveStateWords,
  type RetrospectiveState,
} from "@second-story/domain/retrospective-state.ts";
import { accessModeNames, type Retrospective } from "@second-story/domain/retrospective.ts";
import { useQueryClient } from "@tanstack/react-query";
import { answerOf } from "../app/use-answer.ts";
import { useEdit } from "../app/use-edit.tsx";
import { useSend } from "../app/use-send.ts";
import type { Difference } from "../ui/conflict-dialog.tsx";
import { formatInstant } from "../ui/format-time.ts";

export type RetrospectiveEdit = Omit<RouteRequest<typeof editRetrospective>["body"], "version">;
type Move = { readonly moveTo: RetrospectiveState; readonly reason?: string };
type Change = RetrospectiveEdit | Move;

/** Edits and moves a retrospective; render `dialog` once on the page. */
export function useRetrospectiveEdit(retrospective: RetrospectiveView) {
  const queryClient = useQueryClient();
  const edit = useSend(editRetrospective, { quiet: true });
  const move = useSend(moveRetrospective, { quiet: true });
  const params = { retrospectiveId: retrospective.id };
  return useEdit<Retrospective, Change>({
    row: retrospective,
    send: async (change, version) => {
      const saved = await (isMove(change)
        ? move.mutateAsync({ params, body: { ...moveBody(change), version } })
        : edit.mutateAsync({ params, body: { ...change, version } }));
      queryClient.setQueryData(answerOf(getRetrospective, { params }).queryKey, (held) =>
        held ? { ...held, ...saved } : held,
      );
      return saved;
    },
    differences,
  });
}

export type UseRetrospectiveEdit = ReturnType<typeof useRetrospectiveEdit>;

function isMove(change: Change): change is Move {
  return "moveTo" in change;
}

function moveBody({ moveTo, reason }: Move) {
  return { to: moveTo, ...(reason === undefined ? {} : { reason }) };
}

function differences(change: Change, current: Retrospective): readonly Difference[] {
  if (isMove(change)) {
    const words = retrospectiveStateWords;
    return [{ label: "State", yours: words[change.moveTo], current: words[current.state] }];
  }
  const found: Difference[] = [];
  const add = <T,>(label: string, yours: T | undefined, held: T, words: (value: T) => string) => {
    if (yours !== undefined) found.push({ label, yours: words(yours), current: words(held) });
  };
  const text = (value: string | null) => value ?? "–";
  const moment = (value: string | null) => (value === null ? "–" : formatInstant(value));
  add("Title", change.title, current.title, text);
  add("Who can read it", change.access, current.access, (mode) => accessModeNames[mode]);
  add("Depth", change.depth, current.depth, text);
  add("Reason for the depth", change.depthBecause, current.depthBecause, text);
  add("Meeting", change.scheduledFor, current.scheduledFor, moment);
  add("Started", change.startsOn, current.startsOn, text);
  add("Ended", change.endsOn, current.endsOn, text);
  add("Time zone", change.timeZone, current.timeZone, text);
  if (change.incidentIds) {
    found.push({
      label: "Incidents",
      yours: `${String(change.incidentIds.length)} chosen`,
      current: current.incidents.map(incidentCode).join(", "),
    });
  }
  return found;
}
