import type { Transaction } from "kysely";
import { recordChange } from "../../audit/store.ts";
import type { Context } from "../../context.ts";
import type { Database } from "../../database/schema.generated.ts";
import { ProblemError } from "../../http/problem-error.ts";
import { hasLead, lockLead, lockLedBy, makeOwner } from "./store.ts";

/**
 * Gives the retrospectives that nobody can lead any more, after the account of `from` was closed or narrowed in this
 * transaction, to `to`. Their titles are not told: some may not be open to whoever asks.
 * @throws ProblemError `conflict` when there are some and nobody is named to take them over
 */
export async function handOver(
  trx: Transaction<Database>,
  newId: Context["newId"],
  change: {
    readonly from: { readonly id: string; readonly name: string };
    readonly to: string | undefined;
    readonly actorId: string;
  },
): Promise<void> {
  const { from, to, actorId } = change;
  // Locked before it is looked who else leads: of two leads whose accounts are closed at once, the second is noticed.
  const left: string[] = [];
  for (const retrospectiveId of await lockLedBy(trx, from.id)) {
    if (!(await hasLead(trx, retrospectiveId))) left.push(retrospectiveId);
  }
  if (left.length === 0) return;
  const many = left.length === 1 ? "a retrospective" : `${String(left.length)} retrospectives`;
  if (to === undefined) {
    throw new ProblemError(
      "conflict",
      `${from.name} is the only one who leads ${many}. Choose a person to hand over to, then try again.`,
    );
  }
  if (!(await lockLead(trx, to))) {
    throw new ProblemError(
      "conflict",
      `${from.name} is the only one who leads ${many}, and the person to hand over to cannot lead. Choose a member or an administrator.`,
    );
  }
  for (const retrospectiveId of left) {
    const { id, person, roles } = await makeOwner(trx, newId(), retrospectiveId, to);
    await recordChange(trx, {
      topic: "participants",
      action: "added",
      actorId,
      subjectId: id,
      retrospectiveId,
      detail: { name: person.name, roles, insteadOf: from.name },
    });
  }
}
