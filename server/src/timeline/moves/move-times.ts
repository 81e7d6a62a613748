import type { MovedEntry } from "@second-story/domain/timeline-entry-times.ts";
import type { Transaction } from "kysely";
import type { Database } from "../../database/schema.generated.ts";
import { ProblemError } from "../../http/problem-error.ts";
import * as store from "./store.ts";

/**
 * Gives entries other times, and takes the milestones that stand at them along.
 *
 * @throws ProblemError `conflict` when one of them changed since or is not on this timeline any more: nothing moves then.
 */
export async function moveTimes(
  trx: Transaction<Database>,
  retrospectiveId: string,
  entries: readonly MovedEntry[],
): Promise<{ entries: { id: string; version: number }[]; incidentIds: string[] }> {
  const held = await store.lockVersions(trx, retrospectiveId, entries);
  const changed = entries.filter(({ id, version }) => held.get(id) !== version).length;
  if (changed > 0) {
    throw new ProblemError(
      "conflict",
      `${changed === 1 ? "One of the entries was" : `${String(changed)} of the entries were`} changed or removed meanwhile. Nothing has been moved: look again, then move them.`,
    );
  }
  const incidentIds = await store.moveMilestones(trx, entries);
  return { entries: await store.saveTimes(trx, entries), incidentIds };
}
