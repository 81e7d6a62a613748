import type { CommunicationMark, MarkDraft } from "@second-story/domain/communication-mark.ts";
import { sql, type Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

type Where = { readonly retrospectiveId: string; readonly markId: string };

/** Marks that stand, with what was made of them as far as that stands. */
function selectMarks(db: Db, retrospectiveId: string) {
  return db
    .selectFrom("communication_marks as m")
    .leftJoin("factors as f", (join) =>
      join.onRef("f.id", "=", "m.factor_id").on("f.deleted_at", "is", null),
    )
    .leftJoin("action_items as a", (join) =>
      join.onRef("a.id", "=", "m.action_item_id").on("a.deleted_at", "is", null),
    )
    .select(["m.id", "m.kind", "m.text", "m.starts_at", "m.ends_at", "m.version"])
    .select(["f.id as factor_id", "f.statement as factor_statement"])
    .select([
      "a.id as action_item_id",
      "a.number as action_item_number",
      "a.title as action_item_title",
    ])
    .select(
      sql<string[]>`array(
        select e.entry_id::text from communication_mark_entries e
        join timeline_entries t on t.id = e.entry_id and t.deleted_at is null
        where e.mark_id = m.id order by t.happened_at, t.id)`.as("entry_ids"),
    )
    .where("m.retrospective_id", "=", retrospectiveId)
    .where("m.deleted_at", "is", null)
    .orderBy("m.starts_at")
    .orderBy("m.id");
}
type Row = Awaited<ReturnType<ReturnType<typeof selectMarks>["execute"]>>[number];

export async function listMarks(db: Db, retrospectiveId: string): Promise<CommunicationMark[]> {
  return (await selectMarks(db, retrospectiveId).execute()).map(markOf);
}

export async function findMark(
  db: Db,
  { retrospectiveId, markId }: Where,
): Promise<CommunicationMark | undefined> {
  const row = await selectMarks(db, retrospectiveId).where("m.id", "=", markId).executeTakeFirst();
  return row && markOf(row);
}

/** Holds the mark against other writers until the transaction ends. */
export async function lockMark(
  trx: Transaction<Database>,
  { retrospectiveId, markId }: Where,
): Promise<void> {
  await trx
    .selectFrom("communication_marks")
    .select("id")
    .where("retrospective_id", "=", retrospectiveId)
    .where("id", "=", markId)
    .forUpdate()
    .execute();
}

export async function insertMark(
  trx: Transaction<Database>,
  mark: MarkDraft & Where & { readonly createdBy: string },
  made: { readonly factorId?: string | null; readonly actionItemId?: string | null } = {},
): Promise<void> {
  await trx
    .insertInto("communication_marks")
    .values({
      id: mark.markId,
      retrospective_id: mark.retrospectiveId,
      kind: mark.kind,
      text: mark.text,
      starts_at: mark.from,
      ends_at: mark.to ?? null,
      factor_id: made.factorId ?? null,
      action_item_id: made.actionItemId ?? null,
      created_by: mark.createdBy,
    })
    .execute();
  await saveEntries(trx, mark.markId, mark.entryIds ?? []);
}

/** Saves over what `lockMark` holds. */
export async function saveMark(
  trx: Transaction<Database>,
  markId: string,
  mark: MarkDraft,
): Promise<void> {
  await trx
    .updateTable("communication_marks")
    .set((eb) => ({
      kind: mark.kind,
      text: mark.text,
      starts_at: mark.from,
      ends_at: mark.to ?? null,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", markId)
    .execute();
  await saveEntries(trx, markId, mark.entryIds ?? []);
}

/** Says what was made of the mark. */
export async function saveOutcome(
  trx: Transaction<Database>,
  markId: string,
  made: { readonly factorId: string } | { readonly actionItemId: string },
): Promise<void> {
  await trx
    .updateTable("communication_marks")
    .set((eb) => ({
      ...("factorId" in made
        ? { factor_id: made.factorId }
        : { action_item_id: made.actionItemId }),
      version: eb("version", "+", 1),
    }))
    .where("id", "=", markId)
    .execute();
}

/** Removes or brings back; false when it stood so already. */
export async function saveMarkRemoval(
  trx: Transaction<Database>,
  { retrospectiveId, markId }: Where,
  removed: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("communication_marks")
    .set({ deleted_at: removed ? sql`now()` : null })
    .where("retrospective_id", "=", retrospectiveId)
    .where("id", "=", markId)
    .where("deleted_at", removed ? "is" : "is not", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

async function saveEntries(
  trx: Transaction<Database>,
  markId: string,
  entryIds: readonly string[],
): Promise<void> {
  await trx.deleteFrom("communication_mark_entries").where("mark_id", "=", markId).execute();
  if (entryIds.length === 0) return;
  await trx
    .insertInto("communication_mark_entries")
    .values(entryIds.map((id) => ({ mark_id: markId, entry_id: id })))
    .execute();
}

function markOf(row: Row): CommunicationMark {
  return {
    id: row.id,
    kind: row.kind,
    text: row.text,
    from: row.starts_at,
    to: row.ends_at,
    entryIds: row.entry_ids,
    factor:
      row.factor_id === null ? null : { id: row.factor_id, statement: row.factor_statement ?? "" },
    actionItem:
      row.action_item_id === null
        ? null
        : {
            id: row.action_item_id,
            number: row.action_item_number ?? 0,
            title: row.action_item_title ?? "",
          },
    version: row.version,
  };
}
