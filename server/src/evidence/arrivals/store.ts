import type {
  MessageDraft,
  Ruling,
  TrayImportDraft,
} from "@second-story/domain/evidence-message.ts";
import type { MilestoneSignName } from "@second-story/evidence/milestone-signs.ts";
import { sql, type SqlBool, type Transaction } from "kysely";
import type { Database } from "../../database/schema.generated.ts";
import { isInTray } from "../tray/store.ts";

type Trx = Transaction<Database>;
type Where = { readonly retrospectiveId: string; readonly importId: string };

export type Arrival = {
  readonly id: string;
  readonly place: number;
  readonly recordKey: string;
  readonly turn: number;
  readonly message: MessageDraft;
  readonly chatter: string | null;
  readonly signs: readonly MilestoneSignName[];
  readonly ruling?: Ruling | null;
};

export async function openImport(
  trx: Trx,
  { retrospectiveId, importId }: Where,
  draft: TrayImportDraft,
  userId: string,
): Promise<void> {
  await trx
    .insertInto("imports")
    .values({
      id: importId,
      retrospective_id: retrospectiveId,
      format: draft.format,
      label: draft.label,
      source_kind: draft.sourceKind,
      created_by: userId,
      finished_at: null,
    })
    .execute();
}

/**
 * Holds an import whose messages are still arriving; undefined when there is no such one of this person. One that was begun before
 * `since` is as good as gone: some of its messages may be cleared already.
 */
export async function lockArriving(
  trx: Trx,
  { retrospectiveId, importId }: Where,
  userId: string,
  since: Date,
) {
  return trx
    .selectFrom("imports")
    .select(["format", "label"])
    .where("id", "=", importId)
    .where("retrospective_id", "=", retrospectiveId)
    .where("created_by", "=", userId)
    .where("finished_at", "is", null)
    .where("created_at", ">=", since.toISOString())
    .forUpdate()
    .executeTakeFirst();
}

/** Lets a person begin one import after the other, so that they are counted. */
export async function lockArrivals(trx: Trx, userId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${userId}, 6))`.execute(trx);
}

/** How many imports of a person are under way. */
export async function countArriving(trx: Trx, userId: string): Promise<number> {
  const { count } = await trx
    .selectFrom("imports")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("created_by", "=", userId)
    .where("finished_at", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Removes what a person began before and left, such as by closing the page. */
export async function removeLeftBehind(trx: Trx, userId: string): Promise<void> {
  await trx
    .deleteFrom("imports")
    .where("created_by", "=", userId)
    .where("finished_at", "is", null)
    .where("created_at", "<", sql<string>`now() - interval '1 hour'`)
    .execute();
}

export async function removeImport(trx: Trx, importId: string): Promise<void> {
  await trx.deleteFrom("imports").where("id", "=", importId).execute();
}

/** How often records of these keys came in earlier parts of an import. */
export async function countEarlier(
  trx: Trx,
  importId: string,
  from: number,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  // By the last of each, not by all: a log can hold one line a hundred thousand times.
  const { rows } = await sql<{ key: string; count: number }>`
    select k.key, last.turn + 1 as count from unnest(${keys}::text[]) k(key)
    cross join lateral (
      select m.turn from evidence_messages m
      where m.import_id = ${importId} and m.record_key = k.key and m.place < ${from}
      order by m.turn desc limit 1
    ) last`.execute(trx);
  return new Map(rows.map(({ key, count }) => [key, count]));
}

const rowsAStatement = 500;

/** Keeps what did not come before. */
export async function insertArrivals(
  trx: Trx,
  { retrospectiveId, importId }: Where,
  arrivals: readonly Arrival[],
): Promise<void> {
  for (let start = 0; start < arrivals.length; start += rowsAStatement) {
    await trx
      .insertInto("evidence_messages")
      .values(
        arrivals.slice(start, start + rowsAStatement).map((arrival) => ({
          id: arrival.id,
          retrospective_id: retrospectiveId,
          import_id: importId,
          place: arrival.place,
          record_key: arrival.recordKey,
          turn: arrival.turn,
          chatter: arrival.chatter,
          signs: [...arrival.signs],
          ruling: arrival.ruling ?? null,
          ...columnsOf(arrival.message),
        })),
      )
      .onConflict((conflict) => conflict.columns(["import_id", "record_key", "turn"]).doNothing())
      .execute();
  }
}

function columnsOf(message: MessageDraft) {
  return {
    happened_at: message.happenedAt,
    happened_until: message.until ?? null,
    precision: message.precision ?? "exact",
    time_as_written: message.timeAsWritten ?? "",
    zone: message.zone ?? null,
    text: message.text,
    original_text: message.originalText ?? message.text,
    kind: message.kind ?? null,
    external_id: message.externalId ?? null,
    author_label: message.authorLabel ?? null,
    channel: message.channel ?? null,
    thread_id: message.threadId ?? null,
    link: message.sourceLink ?? null,
    flags: [...(message.flags ?? [])],
    reactions: [...(message.reactions ?? [])],
  };
}

/** Drops what lies in the tray or stands on the timeline already; returns how many of each, and how many stay. */
export async function dropPresent(trx: Trx, { retrospectiveId, importId }: Where) {
  const inTray = await trx
    .deleteFrom("evidence_messages as a")
    .where("a.import_id", "=", importId)
    .where(
      sql<SqlBool>`exists (select from evidence_messages m join imports i on i.id = m.import_id
        where m.retrospective_id = ${retrospectiveId} and m.record_key = a.record_key and m.turn = a.turn
          and m.import_id <> a.import_id and ${isInTray})`,
    )
    .executeTakeFirstOrThrow();
  const inStory = await trx
    .deleteFrom("evidence_messages as a")
    .where("a.import_id", "=", importId)
    .where("a.turn", "=", 0)
    .where(
      sql<SqlBool>`exists (select from timeline_entries e where e.retrospective_id = ${retrospectiveId}
        and e.external_key = a.record_key and e.deleted_at is null)`,
    )
    .executeTakeFirstOrThrow();
  const left = await trx
    .selectFrom("evidence_messages")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("import_id", "=", importId)
    .executeTakeFirstOrThrow();
  return {
    inTray: Number(inTray.numDeletedRows),
    inStory: Number(inStory.numDeletedRows),
    kept: left.count,
  };
}

/**
 * Drops of an import that was undone and stands again what came in anew meanwhile; returns how many went. Entries that cite it and
 * were removed cite what came anew, should they be restored.
 */
export async function dropReplaced(
  trx: Trx,
  { retrospectiveId, importId }: Where,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with replaced as (
      select a.id, min(m.id::text)::uuid as by_id
      from evidence_messages a
      join evidence_messages m on m.retrospective_id = ${retrospectiveId}
        and m.record_key = a.record_key and m.turn = a.turn and m.import_id <> a.import_id
      join imports i on i.id = m.import_id
      where a.import_id = ${importId} and ${isInTray}
        and not exists (select from timeline_entry_citations c join timeline_entries e on e.id = c.entry_id
          where c.message_id = a.id and e.deleted_at is null)
      group by a.id
    ), cited as (
      insert into timeline_entry_citations (entry_id, message_id)
      select c.entry_id, r.by_id from replaced r join timeline_entry_citations c on c.message_id = r.id
      on conflict do nothing
    ), dropped as (
      delete from evidence_messages where id in (select id from replaced) returning 1
    )
    select count(*)::int as count from dropped`.execute(trx);
  return rows[0]?.count ?? 0;
}

/** How many messages were sent, and how many of these came twice. */
export async function countSent(trx: Trx, importId: string) {
  const row = await trx
    .selectFrom("evidence_messages")
    .select([
      sql<number>`coalesce(max(place) + 1, 0)`.as("sent"),
      sql<number>`count(*)::int`.as("different"),
    ])
    .where("import_id", "=", importId)
    .executeTakeFirstOrThrow();
  return { sent: row.sent, twice: row.sent - row.different };
}

export async function saveFinished(trx: Trx, importId: string, report: object): Promise<void> {
  await trx
    .updateTable("imports")
    .set({ finished_at: sql`now()`, report: JSON.stringify(report) })
    .where("id", "=", importId)
    .execute();
}
