import type { Edit } from "@second-story/domain/edit.ts";
import { correctsFacts } from "@second-story/domain/facts-agreement.ts";
import {
  applyEntryChange,
  type EntryDraft,
  type TimelineEntry,
} from "@second-story/domain/timeline-entry.ts";
import type { Transaction } from "kysely";
import type { Database } from "../database/schema.generated.ts";
import { notFound, ProblemError, staleVersion } from "../http/problem-error.ts";
import { getEntry, refuseImpossible } from "./get-entry.ts";
import { moveMilestones } from "./milestones/store.ts";
import { findEntry, lockEntry, saveEntry } from "./store.ts";

/**
 * Changes an entry that is held against other writers, and takes its milestones along.
 *
 * @throws ProblemError `stale-version` when it moved on since, `conflict` when it was removed.
 */
export async function editLocked(
  trx: Transaction<Database>,
  where: { readonly retrospectiveId: string; readonly entryId: string },
  version: number,
  change: Edit<EntryDraft>,
): Promise<{ entry: TimelineEntry; moved: string[] }> {
  await lockEntry(trx, where.retrospectiveId, where.entryId);
  const found = await findEntry(trx, where.retrospectiveId, where.entryId);
  if (!found) throw notFound("entry");
  const { deleted, ...current } = found;
  if (deleted) {
    throw new ProblemError("conflict", "This entry was removed. Restore it, then save again.");
  }
  if (current.version !== version) throw staleVersion(current);
  const next = refuseImpossible(applyEntryChange(current, change));
  await saveEntry(
    trx,
    current.id,
    { ...next, serviceIds: change.serviceIds },
    correctsFacts(current, next),
  );
  const moved =
    next.happenedAt === current.happenedAt
      ? []
      : await moveMilestones(trx, current.id, current.happenedAt, next.happenedAt);
  return { entry: await getEntry(trx, where), moved };
}
