import type { Edit } from "@second-story/domain/edit.ts";
import type { Factor, FactorDraft } from "@second-story/domain/factor.ts";
import { sql, type Transaction } from "kysely";
import type { Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";

/** Factors that stand, with their evidence that stands. */
function selectFactors(db: Db, retrospectiveId: string) {
  return db
    .selectFrom("factors as f")
    .select(["f.id", "f.statement", "f.category", "f.version"])
    .select(
      sql<string[]>`array(
        select v.entry_id::text from factor_evidence v
        join timeline_entries t on t.id = v.entry_id and t.deleted_at is null
        where v.factor_id = f.id order by t.happened_at, t.id)`.as("entry_ids"),
    )
    .where("f.retrospective_id", "=", retrospectiveId)
    .where("f.deleted_at", "is", null)
    .orderBy("f.created_at")
    .orderBy("f.id");
}
type Row = Awaited<ReturnType<ReturnType<typeof selectFactors>["execute"]>>[number];

export async function listFactors(db: Db, retrospectiveId: string): Promise<Factor[]> {
  return (await selectFactors(db, retrospectiveId).execute()).map(factorOf);
}

export async function findFactor(
  db: Db,
  retrospectiveId: string,
  factorId: string,
): Promise<Factor | undefined> {
  const row = await selectFactors(db, retrospectiveId)
    .where("f.id", "=", factorId)
    .executeTakeFirst();
  return row && factorOf(row);
}

export async function insertFactor(
  trx: Transaction<Database>,
  factor: FactorDraft & {
    readonly id: string;
    readonly retrospectiveId: string;
    readonly createdBy: string;
  },
): Promise<void> {
  await trx
    .insertInto("factors")
    .values({
      id: factor.id,
      retrospective_id: factor.retrospectiveId,
      statement: factor.statement,
      category: factor.category,
      created_by: factor.createdBy,
      created_at: sql`clock_timestamp()`,
    })
    .execute();
  await saveEvidence(trx, factor.id, factor.entryIds ?? []);
}

/** Saves over `version` alone; false when the row has moved on or is gone. */
export async function saveFactor(
  trx: Transaction<Database>,
  where: { readonly retrospectiveId: string; readonly factorId: string },
  version: number,
  change: Edit<FactorDraft>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("factors")
    .set((eb) => ({
      statement: change.statement,
      category: change.category,
      version: eb("version", "+", 1),
    }))
    .where("retrospective_id", "=", where.retrospectiveId)
    .where("id", "=", where.factorId)
    .where("version", "=", version)
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  if (change.entryIds) await saveEvidence(trx, where.factorId, change.entryIds);
  return true;
}

/** Removes or brings back; false when it stood so already. */
export async function saveFactorRemoval(
  trx: Transaction<Database>,
  where: { readonly retrospectiveId: string; readonly factorId: string },
  removed: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("factors")
    .set({ deleted_at: removed ? sql`now()` : null })
    .where("retrospective_id", "=", where.retrospectiveId)
    .where("id", "=", where.factorId)
    .where("deleted_at", removed ? "is" : "is not", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

async function saveEvidence(
  trx: Transaction<Database>,
  factorId: string,
  entryIds: readonly string[],
): Promise<void> {
  await trx.deleteFrom("factor_evidence").where("factor_id", "=", factorId).execute();
  if (entryIds.length === 0) return;
  await trx
    .insertInto("factor_evidence")
    .values(entryIds.map((id) => ({ factor_id: factorId, entry_id: id })))
    .execute();
}

function factorOf({ id, statement, category, entry_ids, version }: Row): Factor {
  return { id, statement, category, entryIds: entry_ids, version };
}
