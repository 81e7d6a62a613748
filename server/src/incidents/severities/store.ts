import type { Edit } from "@second-story/domain/edit.ts";
import type { Severity, SeverityChange } from "@second-story/domain/severity.ts";
import type { Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

export function listSeverities(db: Db): Promise<Severity[]> {
  return db.selectFrom("severities").selectAll().orderBy("rank").execute();
}

export function findSeverity(db: Db, severityId: string): Promise<Severity | undefined> {
  return db.selectFrom("severities").selectAll().where("id", "=", severityId).executeTakeFirst();
}

/** Saves over `version` alone: undefined when the row has moved on or is gone. */
export function saveSeverity(
  trx: Transaction<Database>,
  severityId: string,
  version: number,
  change: Edit<SeverityChange>,
): Promise<Severity | undefined> {
  return trx
    .updateTable("severities")
    .set((eb) => ({
      name: change.name,
      description: change.description,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", severityId)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
}
