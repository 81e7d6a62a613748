import type { InboundEvidence } from "@second-story/domain/inbound-source-evidence.ts";
import type { EvidenceRecord } from "@second-story/evidence/record.ts";
import { sql, type SqlBool, type Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

type Trx = Transaction<Database>;

export type NewEvidence = {
  readonly id: string;
  readonly recordKey: Buffer;
  readonly record: EvidenceRecord;
  /** By the source's clock, or the time of arrival. */
  readonly happenedAt: string;
  readonly precision: InboundEvidence["precision"];
  readonly matter: string | null;
  readonly saysResolved: boolean;
};

const rowsAStatement = 500;

/** Whether something on record came with the delivery, as it does once it was read. */
export async function cameWith(trx: Trx, deliveryId: string): Promise<boolean> {
  const row = await trx
    .selectFrom("inbound_evidence")
    .select("id")
    .where("delivery_id", "=", deliveryId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps what is not there yet, and returns the ids of those. */
export async function insertEvidence(
  trx: Trx,
  shared: { readonly sourceId: string; readonly deliveryId: string; readonly receivedAt: string },
  items: readonly NewEvidence[],
): Promise<ReadonlySet<string>> {
  const kept = new Set<string>();
  for (let start = 0; start < items.length; start += rowsAStatement) {
    const rows = await trx
      .insertInto("inbound_evidence")
      .values(
        items.slice(start, start + rowsAStatement).map((item) => ({
          id: item.id,
          source_id: shared.sourceId,
          delivery_id: shared.deliveryId,
          received_at: shared.receivedAt,
          record_key: item.recordKey,
          happened_at: item.happenedAt,
          happened_until: item.record.until,
          precision: item.precision,
          time_as_written: item.record.timeAsWritten,
          text: item.record.text,
          original_text: item.record.originalText,
          kind: item.record.kind,
          format: item.record.source.format,
          external_id: item.record.externalId,
          matter: item.matter,
          says_resolved: item.saysResolved,
          author_label: item.record.authorLabel,
          channel: item.record.channel,
          link: item.record.link,
        })),
      )
      .onConflict((conflict) => conflict.columns(["source_id", "record_key"]).doNothing())
      .returning("id")
      .execute();
    for (const { id } of rows) kept.add(id);
  }
  return kept;
}

/** Decides where evidence goes one delivery at a time, so that no two open an incident for the same thing. */
export async function lockRules(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('inbound rules', 10))`.execute(trx);
}

export async function attach(
  trx: Trx,
  ids: readonly string[],
  incidentId: string | null,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("inbound_evidence")
    .set({ incident_id: incidentId })
    .where(sql<SqlBool>`id = any(${ids}::uuid[])`)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

function selectEvidence(db: Db) {
  return db
    .selectFrom("inbound_evidence as e")
    .innerJoin("inbound_sources as s", "s.id", "e.source_id")
    .selectAll("e")
    .select(["s.name as source_name", "s.kind as source_kind"]);
}
type EvidenceRow = Awaited<ReturnType<ReturnType<typeof selectEvidence>["execute"]>>[number];

export type Position = { readonly time: string; readonly id: string };
type Paging = { readonly after: Position | undefined; readonly most: number };

export async function listOfIncident(
  db: Db,
  incidentId: string,
  { after, most }: Paging,
): Promise<InboundEvidence[]> {
  const rows = await selectEvidence(db)
    .where("e.incident_id", "=", incidentId)
    .$if(after !== undefined, (q) =>
      q.where(
        sql<SqlBool>`(e.happened_at, e.id) > (${after?.time}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy("e.happened_at")
    .orderBy("e.id")
    .limit(most)
    .execute();
  return rows.map(evidenceOf);
}

export async function listWaiting(db: Db, { after, most }: Paging): Promise<InboundEvidence[]> {
  const rows = await selectEvidence(db)
    .where("e.incident_id", "is", null)
    .$if(after !== undefined, (q) =>
      q.where(
        sql<SqlBool>`(e.received_at, e.id) < (${after?.time}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy("e.received_at", "desc")
    .orderBy("e.id", "desc")
    .limit(most)
    .execute();
  return rows.map(evidenceOf);
}

export async function findEvidence(
  db: Db,
  evidenceId: string,
): Promise<InboundEvidence | undefined> {
  const row = await selectEvidence(db).where("e.id", "=", evidenceId).executeTakeFirst();
  return row && evidenceOf(row);
}

function evidenceOf(row: EvidenceRow): InboundEvidence {
  return {
    id: row.id,
    source: { id: row.source_id, name: row.source_name, kind: row.source_kind },
    incidentId: row.incident_id,
    happenedAt: row.happened_at,
    until: row.happened_until,
    precision: row.precision,
    receivedAt: row.received_at,
    timeAsWritten: row.time_as_written,
    text: row.text,
    originalText: row.original_text,
    kind: row.kind,
    format: row.format,
    externalId: row.external_id,
    authorLabel: row.author_label,
    channel: row.channel,
    link: row.link,
  };
}
