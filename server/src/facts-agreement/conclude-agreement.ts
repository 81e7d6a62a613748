import { isAgreeing } from "@second-story/domain/facts-agreement.ts";
import type { Transaction } from "kysely";
import { recordChange } from "../audit/store.ts";
import type { Database } from "../database/schema.generated.ts";
import { lockRetrospective } from "../retrospectives/store.ts";
import { findStanding } from "./find-standing.ts";
import { insertAgreement } from "./store.ts";

/** Keeps the moment of the agreement when what the actor just did was the last that it needed. */
export async function concludeAgreement(
  trx: Transaction<Database>,
  retrospectiveId: string,
  actorId: string,
): Promise<void> {
  const held = await lockRetrospective(trx, retrospectiveId);
  if (!held || !isAgreeing(held.state)) return;
  const { agreement, isReached } = await findStanding(trx, retrospectiveId);
  if (agreement || !isReached) return;
  await insertAgreement(trx, retrospectiveId);
  await recordChange(trx, {
    topic: "timeline",
    action: "facts-agreed",
    actorId,
    retrospectiveId,
    subjectId: retrospectiveId,
  });
}
