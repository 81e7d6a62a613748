import { milestoneWords, type MilestoneKind } from "@second-story/domain/milestone.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import type { Transaction } from "kysely";
import { recordChange } from "../../audit/store.ts";
import type { Database } from "../../database/schema.generated.ts";
import { ProblemError } from "../../http/problem-error.ts";
import { getEntry } from "../get-entry.ts";
import { lockEntry } from "../store.ts";
import { removeMilestone, saveMilestone } from "./store.ts";

type Trx = Transaction<Database>;
type Where = {
  readonly retrospectiveId: string;
  readonly entryId: string;
  readonly kind: MilestoneKind;
  readonly incidentId: string;
};

/**
 * Sets a milestone of an incident from an entry. @throws ProblemError `not-found` when there is no such entry; `conflict` with
 * `unlessSet` when it was set otherwise: who answers a suggestion saw none.
 */
export async function setMilestone(
  trx: Trx,
  actorId: string,
  where: Where,
  { unlessSet }: { readonly unlessSet: boolean },
): Promise<TimelineEntry> {
  await lockEntry(trx, where.retrospectiveId, where.entryId);
  const { happenedAt } = await getEntry(trx, where);
  const { entryId, kind, incidentId } = where;
  if (!(await saveMilestone(trx, { incidentId, kind, entryId, happenedAt }, { unlessSet }))) {
    throw new ProblemError(
      "conflict",
      `“${milestoneWords[kind]}” was set meanwhile, and stays as it is. Set it anew from an entry if that should change.`,
    );
  }
  await record(trx, actorId, "milestone-set", where);
  return getEntry(trx, where);
}

export async function clearMilestone(
  trx: Trx,
  actorId: string,
  where: Where,
): Promise<TimelineEntry> {
  const entry = await getEntry(trx, where);
  if (!(await removeMilestone(trx, where))) return entry;
  await record(trx, actorId, "milestone-cleared", where);
  return getEntry(trx, where);
}

/** Told twice: the timeline shows it at the entry, the incident among its numbers. */
async function record(trx: Trx, actorId: string, action: string, where: Where): Promise<void> {
  const { retrospectiveId, entryId, incidentId, kind } = where;
  const event = { action, actorId };
  const detail = { kind, incidentId };
  await recordChange(trx, {
    ...event,
    topic: "timeline",
    retrospectiveId,
    subjectId: entryId,
    detail,
  });
  await recordChange(trx, {
    ...event,
    topic: "incidents",
    subjectId: incidentId,
    detail: { kind },
  });
}
