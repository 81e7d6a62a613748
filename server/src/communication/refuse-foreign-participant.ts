import type { Db } from "../database/connect.ts";
import { ProblemError } from "../http/problem-error.ts";
import { findParticipant } from "../retrospectives/participants/store.ts";

/** @throws ProblemError where somebody takes part in another retrospective, or in none. */
export async function refuseForeignParticipant(
  db: Db,
  retrospectiveId: string,
  participantId: string | null | undefined,
): Promise<void> {
  if (!participantId || (await findParticipant(db, retrospectiveId, participantId))) return;
  const message = "Choose one of the participants of this retrospective.";
  throw new ProblemError("invalid-input", message, {
    fields: [{ path: "participantId", message }],
  });
}
