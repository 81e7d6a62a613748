import { sql } from "kysely";
import type { Db } from "../../database/connect.ts";

type Batch = { readonly before: Date; readonly most: number };

/** Deletes messages of imports that were begun before and never finished, at most so many; how many there were. */
export async function deleteAbandonedMessages(db: Db, { before, most }: Batch): Promise<number> {
  const { rows } = await sql`
    delete from evidence_messages where id in (
      select m.id from imports i join evidence_messages m on m.import_id = i.id
      where i.finished_at is null and i.created_at < ${before.toISOString()}
      limit ${most}
      for update of m skip locked
      for share of i skip locked
    ) returning id`.execute(db);
  return rows.length;
}

/** Deletes imports that were begun before and never finished; one to which something is being sent is left alone. */
export async function deleteAbandonedImports(db: Db, { before, most }: Batch): Promise<number> {
  const { rows } = await sql`
    delete from imports where id in (
      select id from imports where finished_at is null and created_at < ${before.toISOString()}
      limit ${most}
      for update skip locked
    ) returning id`.execute(db);
  return rows.length;
}

/**
 * Deletes entries that an undo took off their timelines before. The agreement on the facts goes on counting those that it
 * had seen.
 */
export async function deleteUndoneEntries(db: Db, { before, most }: Batch): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with gone as (
      delete from timeline_entries where id in (
        select id from timeline_entries where removed_by_undo and deleted_at < ${before.toISOString()}
        limit ${most}
        for update skip locked
      ) returning retrospective_id, added_at, deleted_at
    ), counted as (
      update facts_agreements a set removed_elsewhere = a.removed_elsewhere + g.count
      from (
        select b.retrospective_id, count(*)::int as count
        from gone join facts_agreements b using (retrospective_id)
        where gone.added_at <= b.agreed_at and gone.deleted_at > b.agreed_at
        group by b.retrospective_id
      ) g
      where a.retrospective_id = g.retrospective_id
    )
    select count(*)::int as count from gone`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Deletes messages of imports that were undone before, but for what an entry cites that stands or was removed since. */
export async function deleteUndoneMessages(db: Db, { before, most }: Batch): Promise<number> {
  const { rows } = await sql`
    delete from evidence_messages where id in (
      select m.id from imports i join evidence_messages m on m.import_id = i.id
      where i.undone_at < ${before.toISOString()} and not exists (
        select from timeline_entry_citations c join timeline_entries e on e.id = c.entry_id
        where c.message_id = m.id and (e.deleted_at is null or e.deleted_at >= ${before.toISOString()})
      )
      limit ${most}
      for update of m skip locked
      for share of i skip locked
    ) returning id`.execute(db);
  return rows.length;
}
