import { type TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { sql, type SqlBool } from "kysely";
import type { Db } from "../../database/connect.ts";
import { readTimeCursor, writeCursor } from "../../http/cursor.ts";
import { entryOf, selectEntries } from "../store.ts";

/** Bytes of entries, as JSON, in the first page and in a later one. */
const firstPageBytes = 160_000;
const laterPageBytes = 1_000_000;
const mostChanges = 500;

type Page = {
  readonly items: TimelineEntry[];
  readonly next: string | null;
  readonly asOf: string;
};

/** A page of the story, which ends at `limit` entries or at its share of bytes. */
export async function listEntries(
  db: Db,
  retrospectiveId: string,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<Page> {
  const asOf = await findSettled(db);
  const after = page.after === undefined ? undefined : readTimeCursor(page.after);
  const rows = await selectEntries(db)
    .where("e.retrospective_id", "=", retrospectiveId)
    .where("e.deleted_at", "is", null)
    .$if(after !== undefined, (q) =>
      q.where(
        sql<SqlBool>`(e.happened_at, e.id) > (${after?.time}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy("e.happened_at")
    .orderBy("e.id")
    .limit(page.limit + 1)
    .execute();
  const found = rows.map(entryOf);
  const items = fitting(found.slice(0, page.limit), after ? laterPageBytes : firstPageBytes);
  const last = items.length < found.length ? items.at(-1) : undefined;
  return { items, next: last ? writeCursor(last.happenedAt, last.id) : null, asOf };
}

/** Entries by id, in the order of the story. */
export async function listEntriesOf(
  db: Db,
  retrospectiveId: string,
  entryIds: readonly string[],
): Promise<TimelineEntry[]> {
  const rows = await selectEntries(db)
    .where("e.retrospective_id", "=", retrospectiveId)
    .where(sql<SqlBool>`e.id = any(${entryIds}::uuid[])`)
    .orderBy("e.happened_at")
    .orderBy("e.id")
    .execute();
  return rows.map(entryOf);
}

/** The first of the entries, at least one, that together stay within the bytes. */
function fitting(entries: TimelineEntry[], bytes: number): TimelineEntry[] {
  let size = 0;
  const end = entries.findIndex((entry) => {
    size += Buffer.byteLength(JSON.stringify(entry));
    return size > bytes;
  });
  return end === -1 ? entries : entries.slice(0, Math.max(1, end));
}

/** What was written or removed since, in no order; `complete` is false when there is more than is told. */
export async function listEntryChanges(db: Db, retrospectiveId: string, since: string) {
  const asOf = await findSettled(db);
  const rows = await selectEntries(db)
    .where("e.retrospective_id", "=", retrospectiveId)
    .where("e.updated_at", ">=", since)
    .limit(mostChanges + 1)
    .execute();
  const told = rows.slice(0, mostChanges);
  return {
    entries: told.filter((row) => row.deleted_at === null).map(entryOf),
    removed: told.filter((row) => row.deleted_at !== null).map(({ id }) => id),
    asOf,
    complete: rows.length <= mostChanges,
  };
}

/**
 * The moment before which nothing can still appear: the start of the oldest transaction under way. Rows carry the start of the
 * transaction that wrote them, so a slow one is not missed. Asked before the rows are read, never after.
 */
async function findSettled(db: Db): Promise<string> {
  const { rows } = await sql<{ settled: string }>`
    select coalesce(min(xact_start), now()) as settled from pg_stat_activity
    where datname = current_database() and usename = current_user`.execute(db);
  return rows[0]?.settled ?? new Date(0).toISOString();
}
