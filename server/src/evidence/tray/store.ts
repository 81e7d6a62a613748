import type {
  EvidenceMessage,
  MessageDensity,
  Ruling,
  TrayMessage,
  TrayState,
} from "@second-story/domain/evidence-message.ts";
import { sql, type SqlBool, type Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";
import { readTimeCursor, writeCursor } from "../../http/cursor.ts";

/** Bytes of messages, as JSON, in the first page and in a later one. */
const firstPageBytes = 120_000;
const laterPageBytes = 1_000_000;

/** Whether an entry that stands cites the message `m`. */
export const isCited = sql<SqlBool>`exists (
  select from timeline_entry_citations c join timeline_entries e on e.id = c.entry_id
  where c.message_id = m.id and e.deleted_at is null)`;

/** Whether the message `m` of the import `i` lies in the tray: what entries cite stays when its import is undone. */
export const isInTray = sql<SqlBool>`i.finished_at is not null and (i.undone_at is null or ${isCited})`;

function selectMessages(db: Db, retrospectiveId: string) {
  return db
    .selectFrom("evidence_messages as m")
    .innerJoin("imports as i", "i.id", "m.import_id")
    .where("m.retrospective_id", "=", retrospectiveId);
}

export async function listMessages(
  db: Db,
  retrospectiveId: string,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<{ items: TrayMessage[]; next: string | null }> {
  const after = page.after === undefined ? undefined : readTimeCursor(page.after);
  const rows = await selectMessages(db, retrospectiveId)
    .where(isInTray)
    .select([
      "m.id",
      "m.import_id",
      "m.happened_at",
      "m.text",
      "m.kind",
      "m.author_label",
      "m.channel",
      "m.thread_id",
      "m.chatter",
      sql<boolean>`m.flags && array['pinned', 'starred', 'clock-reacted']`.as("marked"),
      sql<boolean>`'edited' = any(m.flags)`.as("edited"),
    ])
    .$if(after !== undefined, (q) =>
      q.where(
        sql<SqlBool>`(m.happened_at, m.id) > (${after?.time}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy("m.happened_at")
    .orderBy("m.id")
    .limit(page.limit + 1)
    .execute();
  const found = rows.map((row) => ({
    id: row.id,
    importId: row.import_id,
    at: row.happened_at,
    text: row.text,
    kind: row.kind ?? undefined,
    author: row.author_label ?? undefined,
    channel: row.channel ?? undefined,
    thread: row.thread_id ?? undefined,
    chatter: row.chatter ?? undefined,
    marked: row.marked ? (true as const) : undefined,
    edited: row.edited ? (true as const) : undefined,
  }));
  const items = fitting(found.slice(0, page.limit), after ? laterPageBytes : firstPageBytes);
  const last = items.length < found.length ? items.at(-1) : undefined;
  return { items, next: last ? writeCursor(last.at, last.id) : null };
}

/** Messages by minute, without what the rule or a person set aside. */
export async function countByMinute(db: Db, retrospectiveId: string): Promise<MessageDensity> {
  const rows = await selectMessages(db, retrospectiveId)
    .where(isInTray)
    .where(
      sql<SqlBool>`case when m.ruling is null then m.chatter is null else m.ruling = 'matters' end`,
    )
    .select([
      sql<number>`floor(extract(epoch from m.happened_at) / 60)::int`.as("minute"),
      sql<number>`count(*)::int`.as("count"),
    ])
    .groupBy("minute")
    .orderBy("minute")
    .execute();
  const [first] = rows;
  if (!first) return { steps: [], counts: [] };
  return {
    from: new Date(first.minute * 60_000).toISOString(),
    steps: rows.map(({ minute }, at) => minute - (rows[at - 1]?.minute ?? minute)),
    counts: rows.map(({ count }) => count),
  };
}

/** The first of the messages, at least one, that together stay within the bytes. */
function fitting(messages: TrayMessage[], bytes: number): TrayMessage[] {
  let size = 0;
  const end = messages.findIndex((message) => {
    size += Buffer.byteLength(JSON.stringify(message)) + 1;
    return size > bytes;
  });
  return end === -1 ? messages : messages.slice(0, Math.max(1, end));
}

export async function findMessage(
  db: Db,
  retrospectiveId: string,
  messageId: string,
): Promise<EvidenceMessage | undefined> {
  const row = await selectWhole(db)
    .where("m.retrospective_id", "=", retrospectiveId)
    .where("m.id", "=", messageId)
    .where(isInTray)
    .executeTakeFirst();
  return row && messageOf(row);
}

/** Messages as they stood in their sources. */
export function selectWhole(db: Db) {
  return db
    .selectFrom("evidence_messages as m")
    .innerJoin("imports as i", "i.id", "m.import_id")
    .select([
      "m.id",
      "m.happened_at",
      "m.happened_until",
      "m.precision",
      "m.time_as_written",
      "m.zone",
      "m.text",
      "m.original_text",
      "m.kind",
      "m.author_label",
      "m.channel",
      "m.thread_id",
      "m.link",
      "m.flags",
      "m.reactions",
      // What a person said goes before the rule.
      sql<boolean>`coalesce(m.ruling = 'chatter', m.chatter is not null)`.as("is_chatter"),
      "i.label",
      "i.format",
      "i.source_kind",
    ]);
}
export type WholeRow = Awaited<ReturnType<ReturnType<typeof selectWhole>["execute"]>>[number];

export function messageOf(row: WholeRow): EvidenceMessage {
  return {
    id: row.id,
    happenedAt: row.happened_at,
    until: row.happened_until,
    precision: row.precision,
    timeAsWritten: row.time_as_written,
    zone: row.zone,
    originalText: row.original_text,
    authorLabel: row.author_label,
    channel: row.channel,
    link: row.link,
    flags: row.flags,
    reactions: row.reactions,
    source: { label: row.label, format: row.format, kind: row.source_kind },
  };
}

export async function readState(db: Db, retrospectiveId: string): Promise<TrayState> {
  const imports = await selectMessages(db, retrospectiveId)
    .where(isInTray)
    .select(["i.id", "i.label", "i.created_at"])
    .select(sql<boolean>`i.undone_at is not null`.as("undone"))
    .select(sql<number>`count(*)::int`.as("messages"))
    .groupBy(["i.id", "i.label", "i.created_at", "i.undone_at"])
    .orderBy("i.created_at", "desc")
    .orderBy("i.id", "desc")
    .execute();
  const used = await db
    .selectFrom("timeline_entry_citations as c")
    .innerJoin("timeline_entries as e", "e.id", "c.entry_id")
    .where("e.retrospective_id", "=", retrospectiveId)
    .where("e.deleted_at", "is", null)
    .select(["c.message_id", "c.entry_id"])
    .execute();
  const ruled = await selectMessages(db, retrospectiveId)
    .where("m.ruling", "is not", null)
    .where(isInTray)
    .select(["m.id", "m.ruling"])
    .execute();
  return {
    imports: imports.map(({ id, label, messages, undone }) => ({ id, label, messages, undone })),
    used: used.map((row) => [row.message_id, row.entry_id]),
    ruled: ruled.flatMap(({ id, ruling }) => (ruling ? [[id, ruling] as [string, Ruling]] : [])),
  };
}

/** Says what people say of messages; returns how many of them lie in this tray. */
export async function saveRuling(
  trx: Transaction<Database>,
  retrospectiveId: string,
  messageIds: readonly string[],
  ruling: Ruling | null,
  userId: string,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("evidence_messages as m")
    .set({ ruling, ruled_by: ruling === null ? null : userId })
    .where("retrospective_id", "=", retrospectiveId)
    .where(sql<SqlBool>`id = any(${messageIds}::uuid[])`)
    .where(sql<SqlBool>`exists (select from imports i where i.id = m.import_id and ${isInTray})`)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
