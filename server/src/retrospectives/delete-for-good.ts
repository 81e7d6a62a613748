import type { Transaction } from "kysely";
import { forgetDetails, recordChange } from "../audit/store.ts";
import type { Database } from "../database/schema.generated.ts";
import { notFound, ProblemError } from "../http/problem-error.ts";
import * as store from "./store.ts";

/**
 * Deletes a retrospective with all that belongs to it. Incidents stay, but for those that a restricted one alone has kept
 * hidden: left behind, they would be there for everyone. Nobody deletes in that way what somebody else entered; what a source
 * opened is nobody's, and what they deleted themselves stays deleted.
 * @throws ProblemError `not-found`, or `conflict` when a hidden incident is somebody else's.
 */
export async function deleteForGood(
  trx: Transaction<Database>,
  { retrospectiveId, actorId }: { readonly retrospectiveId: string; readonly actorId: string },
): Promise<void> {
  const held = await store.lockRetrospective(trx, retrospectiveId);
  if (!held) throw notFound("retrospective");
  const alone = await store.lockIncidentsOfItAlone(trx, retrospectiveId);
  const hidden = held.access === "restricted" ? alone : [];
  const ofOthers = hidden.filter(({ createdBy }) => createdBy !== null && createdBy !== actorId);
  if (ofOthers.some(({ deletedAt }) => deletedAt === null)) {
    throw new ProblemError(
      "conflict",
      "It hides an incident that somebody else entered, and that would be lost or open to everyone. Choose who can read the retrospective anew: once it is not restricted, its incidents stay.",
    );
  }
  await store.deleteRetrospective(trx, retrospectiveId);
  await store.deleteIncidents(
    trx,
    hidden.filter((one) => !ofOthers.includes(one)).map(({ id }) => id),
  );
  await forgetDetails(trx, retrospectiveId);
  // Told to everyone: nobody can be found any more who may see it, and its name is not told.
  await recordChange(trx, {
    topic: "retrospectives",
    action: "deleted",
    actorId,
    subjectId: retrospectiveId,
  });
}
