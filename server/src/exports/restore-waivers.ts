import { gates } from "@second-story/domain/gate.ts";
import type { RetrospectiveExport } from "@second-story/domain/retrospective-export.ts";
import type { Transaction } from "kysely";
import type { Database } from "../database/schema.generated.ts";
import { insertWaiver } from "../retrospectives/waivers/store.ts";
import { findUserNamed } from "./store.ts";

/** Restores what was waived and why; returns what is to be said of people who are not known here. */
export async function restoreWaivers(
  trx: Transaction<Database>,
  restoring: { readonly retrospectiveId: string; readonly newId: () => string },
  given: RetrospectiveExport["waivers"],
): Promise<string[]> {
  const notes: string[] = [];
  for (const { gate, reason, waivedBy: name, waivedAt } of given) {
    const waivedBy = name === null ? null : ((await findUserNamed(trx, name)) ?? null);
    if (name !== null && waivedBy === null) {
      notes.push(`${name} had waived “${gates[gate].name}”, and has no account here.`);
    }
    const { retrospectiveId, newId } = restoring;
    const at = new Date(waivedAt);
    await insertWaiver(trx, { id: newId(), retrospectiveId, gate, reason, waivedBy, waivedAt: at });
  }
  return notes;
}
