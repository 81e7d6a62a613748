import type { EvidenceMessage } from "@second-story/domain/evidence-message.ts";
import { sql, type SqlBool, type Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";
import { isCited, isInTray, messageOf, selectWhole, type WholeRow } from "../tray/store.ts";

type Trx = Transaction<Database>;

/** What an entry cites, by time. */
export async function listCited(db: Db, entryId: string): Promise<EvidenceMessage[]> {
  const rows = await selectWhole(db)
    .innerJoin("timeline_entry_citations as x", "x.message_id", "m.id")
    .where("x.entry_id", "=", entryId)
    .orderBy("m.happened_at")
    .orderBy("m.id")
    .execute();
  return rows.map(messageOf);
}

/** Those of the messages that lie in the tray and that no entry cites yet, by time. */
export async function listUnused(
  trx: Trx,
  retrospectiveId: string,
  messageIds: readonly string[],
): Promise<WholeRow[]> {
  return selectWhole(trx)
    .where("m.retrospective_id", "=", retrospectiveId)
    .where(sql<SqlBool>`m.id = any(${messageIds}::uuid[])`)
    .where(isInTray)
    .where(sql<SqlBool>`not ${isCited}`)
    .orderBy("m.happened_at")
    .orderBy("m.id")
    .execute();
}

const rowsAStatement = 5000;

export async function insertCitations(
  trx: Trx,
  citations: readonly { readonly entryId: string; readonly messageId: string }[],
): Promise<void> {
  for (let start = 0; start < citations.length; start += rowsAStatement) {
    const part = citations.slice(start, start + rowsAStatement);
    await trx
      .insertInto("timeline_entry_citations")
      .values(part.map(({ entryId, messageId }) => ({ entry_id: entryId, message_id: messageId })))
      .execute();
  }
}

/** Of these keys, those of messages that entries cite. */
export async function findCitedKeys(
  trx: Trx,
  retrospectiveId: string,
  keys: readonly string[],
): Promise<string[]> {
  const rows = await trx
    .selectFrom("evidence_messages as m")
    .select("m.record_key")
    .where("m.retrospective_id", "=", retrospectiveId)
    .where("m.turn", "=", 0)
    .where(sql<SqlBool>`m.record_key = any(${keys})`)
    .where(isCited)
    .execute();
  return rows.map((row) => row.record_key);
}

/** Lets the entries of an import cite the same messages that lie in the tray, so that nobody picks them once more. */
export async function citeWaiting(
  trx: Trx,
  where: { readonly retrospectiveId: string; readonly importId: string },
): Promise<void> {
  await sql`
    insert into timeline_entry_citations (entry_id, message_id)
    select n.id, m.id from timeline_entries n
    join evidence_messages m on m.retrospective_id = n.retrospective_id and m.record_key = n.external_key and m.turn = 0
    join imports i on i.id = m.import_id
    where n.import_id = ${where.importId} and n.retrospective_id = ${where.retrospectiveId} and ${isInTray}`.execute(
    trx,
  );
}
