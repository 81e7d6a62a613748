import type { ImportReport, TimelineImport } from "@second-story/domain/timeline-entry-import.ts";
import { sql, type Transaction } from "kysely";
import type { Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";
import { isInTray } from "./tray/store.ts";

function selectImports(db: Db) {
  return db
    .selectFrom("imports as i")
    .leftJoin("users as u", "u.id", "i.created_by")
    .select([
      "i.id",
      "i.format",
      "i.label",
      sql<ImportReport>`i.report`.as("report"),
      "i.created_at",
      "i.undone_at",
      "u.name as created_by_name",
      sql<number>`(select count(*) from timeline_entries e
        where e.import_id = i.id and e.deleted_at is null)`.as("standing"),
      sql<number>`(select count(*)::int from evidence_messages m
        where m.import_id = i.id and ${isInTray})`.as("messages"),
    ])
    .where("i.finished_at", "is not", null);
}
type ImportRow = Awaited<ReturnType<ReturnType<typeof selectImports>["execute"]>>[number];

export async function listImports(db: Db, retrospectiveId: string): Promise<TimelineImport[]> {
  const rows = await selectImports(db)
    .where("i.retrospective_id", "=", retrospectiveId)
    .orderBy("i.created_at", "desc")
    .orderBy("i.id", "desc")
    .limit(200)
    .execute();
  return rows.map(importOf);
}

export async function findImport(
  db: Db,
  retrospectiveId: string,
  importId: string,
): Promise<TimelineImport | undefined> {
  const row = await selectImports(db)
    .where("i.retrospective_id", "=", retrospectiveId)
    .where("i.id", "=", importId)
    .executeTakeFirst();
  return row && importOf(row);
}

export async function insertImport(
  trx: Transaction<Database>,
  made: {
    readonly id: string;
    readonly retrospectiveId: string;
    readonly format: string;
    readonly label: string;
    readonly report: ImportReport;
    readonly createdBy: string;
  },
): Promise<void> {
  await trx
    .insertInto("imports")
    .values({
      id: made.id,
      retrospective_id: made.retrospectiveId,
      format: made.format,
      label: made.label,
      report: JSON.stringify(made.report),
      created_by: made.createdBy,
    })
    .execute();
}

/** Marks it as undone or done again; false when it stood so already. */
export async function saveUndone(
  trx: Transaction<Database>,
  importId: string,
  undone: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("imports")
    .set({ undone_at: undone ? sql`now()` : null })
    .where("id", "=", importId)
    .where("undone_at", undone ? "is" : "is not", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

function importOf(row: ImportRow): TimelineImport {
  return {
    id: row.id,
    format: row.format,
    label: row.label,
    report: row.report,
    standing: row.standing,
    messages: row.messages,
    importedBy: row.created_by_name,
    importedAt: row.created_at,
    undoneAt: row.undone_at,
  };
}
