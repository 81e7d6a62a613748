import type { RetrospectiveRecord } from "@second-story/domain/compose-edition.ts";
import type { Db } from "../database/connect.ts";
import { countLater, findAgreement } from "./store.ts";

/** What editions and exports tell of the agreement. */
export async function findOutcome(
  db: Db,
  retrospectiveId: string,
): Promise<RetrospectiveRecord["factsAgreement"]> {
  const agreement = await findAgreement(db, retrospectiveId);
  if (!agreement) return { agreedAt: null, removedLater: 0, milestonesLater: [] };
  const { removed, milestones } = await countLater(db, retrospectiveId, agreement.agreedAt);
  return {
    agreedAt: agreement.agreedAt,
    removedLater: removed + agreement.removedElsewhere,
    milestonesLater: milestones,
  };
}
