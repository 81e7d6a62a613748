import type { DeliveryState, InboundDelivery } from "@second-story/domain/inbound-source.ts";
import type { Caller } from "@second-story/domain/permission.ts";
import { sql, type SqlBool, type Transaction } from "kysely";
import { isIncidentSeenBy } from "../../access/store.ts";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

type Trx = Transaction<Database>;

/** Heard by every server: something waits to be worked on. */
export const deliveriesChannel = "second_story_deliveries";

/** Keeps what came, once: false for a repetition. */
export async function insertDelivery(
  trx: Trx,
  delivery: {
    readonly id: string;
    readonly sourceId: string;
    readonly dedupeKey: string;
    readonly body: Uint8Array;
    readonly headers: Readonly<Record<string, string>>;
    readonly receivedAt: Date;
  },
): Promise<boolean> {
  const row = await trx
    .insertInto("inbound_deliveries")
    .values({
      id: delivery.id,
      source_id: delivery.sourceId,
      dedupe_key: delivery.dedupeKey,
      body: Buffer.from(delivery.body),
      headers: JSON.stringify(delivery.headers),
      received_at: delivery.receivedAt,
      due_at: delivery.receivedAt,
    })
    .onConflict((conflict) => conflict.columns(["source_id", "dedupe_key"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (row) await announce(trx);
  return row !== undefined;
}

export type Due = {
  readonly id: string;
  readonly sourceId: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly receivedAt: string;
};

/** Takes the delivery that waits longest, and holds it until the transaction ends; others take the next. */
export async function takeDue(trx: Trx, now: Date): Promise<Due | undefined> {
  const row = await trx
    .selectFrom("inbound_deliveries")
    .select(["id", "source_id", "body", "received_at"])
    .select(sql<Record<string, string>>`headers`.as("headers"))
    .where("state", "=", "received")
    .where("due_at", "<=", now.toISOString())
    .orderBy("due_at")
    .orderBy("id")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      sourceId: row.source_id,
      body: row.body,
      headers: row.headers,
      receivedAt: row.received_at,
    }
  );
}

export async function saveOutcome(
  trx: Trx,
  deliveryId: string,
  state: Exclude<DeliveryState, "received">,
  reason: string | null,
): Promise<void> {
  await trx
    .updateTable("inbound_deliveries")
    .set((eb) => ({ state, reason, attempts: eb("attempts", "+", 1) }))
    .where("id", "=", deliveryId)
    .execute();
}

const mostAttempts = 6;

/** After an error of ours: tried again later, after ever longer pauses, and failed in the end. */
export async function postpone(
  db: Db,
  deliveryId: string,
  now: Date,
  reason: string,
): Promise<void> {
  await db
    .updateTable("inbound_deliveries")
    .set((eb) => ({
      attempts: eb("attempts", "+", 1),
      reason,
      state: sql`case when attempts + 1 >= ${mostAttempts} then 'failed' else state end`,
      due_at: sql`${now.toISOString()}::timestamptz + interval '5 seconds' * power(4, attempts)`,
    }))
    .where("id", "=", deliveryId)
    .where("state", "=", "received")
    .execute();
}

/** Puts a delivery back into the queue, whatever became of it; false when there is none. */
export async function requeue(
  trx: Trx,
  sourceId: string,
  deliveryId: string,
  now: Date,
): Promise<boolean> {
  const row = await trx
    .updateTable("inbound_deliveries")
    .set({ state: "received", reason: null, attempts: 0, due_at: now })
    .where("id", "=", deliveryId)
    .where("source_id", "=", sourceId)
    .returning("id")
    .executeTakeFirst();
  if (row) await announce(trx);
  return row !== undefined;
}

/**
 * Deletes the oldest of what was kept long enough, at most `most`; how many there were. What waits is never deleted, and
 * what could not be read not before `keepFailedDays`. Two servers may do it at once.
 */
export async function deleteKeptLongEnough(
  db: Db,
  now: Date,
  { keepFailedDays, most }: { readonly keepFailedDays: number; readonly most: number },
): Promise<number> {
  const { rows } = await sql`
    delete from inbound_deliveries where id in (
      select d.id from inbound_deliveries d, organisation o
      where d.state <> 'received'
        and d.received_at < ${now.toISOString()}::timestamptz - make_interval(days =>
          case when d.state = 'failed' then greatest(o.keep_deliveries_days, ${keepFailedDays}::integer)
          else o.keep_deliveries_days end)
      order by d.received_at
      limit ${most}
      for update of d skip locked
    ) returning id`.execute(db);
  return rows.length;
}

async function announce(trx: Trx): Promise<void> {
  await sql`select pg_notify(${deliveriesChannel}, '')`.execute(trx);
}

function selectDeliveries(db: Db, caller: Pick<Caller, "userId">) {
  return db
    .selectFrom("inbound_deliveries as d")
    .select(["d.id", "d.received_at", "d.state", "d.reason", "d.attempts"])
    .select([
      sql<number>`octet_length(d.body)`.as("size"),
      sql<number>`(select count(*) from inbound_evidence e where e.delivery_id = d.id)`.as(
        "records",
      ),
      sql<InboundDelivery["incidents"]>`(select coalesce(jsonb_agg(jsonb_build_object(
          'id', i.id, 'number', i.number, 'title', i.title) order by i.number), '[]')
        from incidents i where i.deleted_at is null and ${isIncidentSeenBy(caller)}
          and i.id in (select e.incident_id from inbound_evidence e where e.delivery_id = d.id))`.as(
        "incidents",
      ),
    ]);
}
type DeliveryRow = Awaited<ReturnType<ReturnType<typeof selectDeliveries>["execute"]>>[number];

export type Position = { readonly time: string; readonly id: string };

export async function listDeliveries(
  db: Db,
  caller: Pick<Caller, "userId">,
  sourceId: string,
  { after, most }: { readonly after: Position | undefined; readonly most: number },
): Promise<InboundDelivery[]> {
  const rows = await selectDeliveries(db, caller)
    .where("d.source_id", "=", sourceId)
    .$if(after !== undefined, (q) =>
      q.where(
        sql<SqlBool>`(d.received_at, d.id) < (${after?.time}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy("d.received_at", "desc")
    .orderBy("d.id", "desc")
    .limit(most)
    .execute();
  return rows.map(deliveryOf);
}

export async function findDelivery(
  db: Db,
  caller: Pick<Caller, "userId">,
  sourceId: string,
  deliveryId: string,
): Promise<(InboundDelivery & Pick<Due, "body" | "headers">) | undefined> {
  const row = await selectDeliveries(db, caller)
    .select(["d.body", sql<Due["headers"]>`d.headers`.as("headers")])
    .where("d.id", "=", deliveryId)
    .where("d.source_id", "=", sourceId)
    .executeTakeFirst();
  return row && { ...deliveryOf(row), body: row.body, headers: row.headers };
}

function deliveryOf(row: DeliveryRow): InboundDelivery {
  return {
    id: row.id,
    receivedAt: row.received_at,
    state: row.state,
    reason: row.reason,
    attempts: row.attempts,
    size: row.size,
    records: row.records,
    incidents: row.incidents,
  };
}
