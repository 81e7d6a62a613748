import type { RetrospectiveExport } from "@second-story/domain/retrospective-export.ts";
import type { Transaction } from "kysely";
import type { Database } from "../database/schema.generated.ts";
import { insertObjection, saveSettlement } from "../facts-agreement/objections/store.ts";
import { insertAgreement, saveConfirmation } from "../facts-agreement/store.ts";
import { ProblemError } from "../http/problem-error.ts";
import { findUserNamed } from "./store.ts";

/** Restores who agreed on what, once the entries stand; returns what is to be said of people who are not known here. */
export async function restoreAgreement(
  trx: Transaction<Database>,
  restoring: {
    readonly retrospectiveId: string;
    readonly newId: () => string;
    /** In the order of the timeline. */
    readonly entryIds: readonly string[];
  },
  given: RetrospectiveExport["factsAgreement"],
): Promise<string[]> {
  if (given === null) return [];
  const { retrospectiveId, newId, entryIds } = restoring;
  const notes: string[] = [];
  for (const { name, confirmedAt } of given.confirmations) {
    const userId = await findUserNamed(trx, name);
    if (userId === undefined) {
      notes.push(`${name} had confirmed the timeline, and has no account here.`);
    } else await saveConfirmation(trx, retrospectiveId, userId, confirmedAt);
  }
  const known = async (name: string | null) =>
    name === null ? null : ((await findUserNamed(trx, name)) ?? null);
  for (const { entry, outcome, settledAt, because, settledBy, ...objection } of given.objections) {
    const id = newId();
    await insertObjection(trx, retrospectiveId, {
      id,
      entryId: entry === null ? null : idAt(entryIds, entry),
      text: objection.text,
      raisedBy: await known(objection.raisedBy),
      raisedAt: objection.raisedAt,
    });
    if (outcome === null) continue;
    const by = await known(settledBy);
    const at = settledAt ?? objection.raisedAt;
    await saveSettlement(trx, id, { outcome, because, by, at });
  }
  const { agreedAt, removedLater } = given;
  if (agreedAt !== null) {
    await insertAgreement(trx, retrospectiveId, { agreedAt, removedElsewhere: removedLater });
  }
  return notes;
}

function idAt(entryIds: readonly string[], place: number): string {
  const id = entryIds[place];
  if (id !== undefined) return id;
  throw new ProblemError(
    "invalid-input",
    `factsAgreement: An objection names entry ${String(place)}, which the export does not contain.`,
  );
}
