import type { Caller } from "@second-story/domain/permission.ts";
import type { Transaction } from "kysely";
import { recordChange } from "../audit/store.ts";
import type { Database } from "../database/schema.generated.ts";

/** Records what somebody did to their own account. Connections of theirs look whether they may stay open. */
export async function recordOwnChange(
  trx: Transaction<Database>,
  caller: Caller,
  action: string,
): Promise<void> {
  await recordChange(trx, {
    topic: "people",
    action,
    actorId: caller.userId,
    subjectId: caller.userId,
  });
}
