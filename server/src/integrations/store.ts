import type {
  InboundKind,
  InboundRule,
  InboundSource,
  InboundSourceDraft,
} from "@second-story/domain/inbound-source.ts";
import { sql, type Transaction } from "kysely";
import type { Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";

type Trx = Transaction<Database>;

function selectSources(db: Db) {
  return db
    .selectFrom("inbound_sources as s")
    .selectAll("s")
    .select([
      sql<string[]>`array(select service_id::text from inbound_source_services
        where source_id = s.id order by service_id)`.as("service_ids"),
      sql<{ id: string; at: string }[]>`(select coalesce(jsonb_agg(jsonb_build_object(
          'id', id, 'at', created_at) order by created_at, id), '[]')
        from inbound_secrets where source_id = s.id)`.as("secrets"),
      (eb) =>
        eb
          .selectFrom("inbound_deliveries as d")
          .whereRef("d.source_id", "=", "s.id")
          .select(({ fn }) => fn.max("d.received_at").as("at"))
          .as("last_received_at"),
    ]);
}
type SourceRow = Awaited<ReturnType<ReturnType<typeof selectSources>["execute"]>>[number];

/** How far back deliveries are counted that were not understood: what is older was seen, or is missed by nobody. */
const countedDays = 30;

export async function listSources(
  db: Db,
  archived: boolean,
  now: Date,
): Promise<(InboundSource & { readonly notUnderstood: number })[]> {
  const since = new Date(now.getTime() - countedDays * 86_400_000).toISOString();
  const rows = await selectSources(db)
    .select((eb) =>
      eb
        .selectFrom("inbound_deliveries as f")
        .whereRef("f.source_id", "=", "s.id")
        .where("f.state", "=", "failed")
        .where("f.received_at", ">=", since)
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .as("not_understood"),
    )
    .where("s.archived_at", archived ? "is not" : "is", null)
    .orderBy(sql`lower(s.name)`)
    .orderBy("s.id")
    .execute();
  return rows.map((row) => ({ ...sourceOf(row), notUnderstood: row.not_understood ?? 0 }));
}

export async function findSource(db: Db, sourceId: string): Promise<InboundSource | undefined> {
  const row = await selectSources(db).where("s.id", "=", sourceId).executeTakeFirst();
  return row && sourceOf(row);
}

export type Gate = {
  readonly id: string;
  readonly kind: InboundKind;
  readonly tokenHash: Buffer;
  readonly secrets: readonly string[];
};

/** What is needed to let a delivery in; undefined for a source that takes none. */
export async function findGate(db: Db, sourceId: string): Promise<Gate | undefined> {
  const row = await db
    .selectFrom("inbound_sources")
    .select(["id", "kind", "token_hash"])
    .where("id", "=", sourceId)
    .where("archived_at", "is", null)
    .executeTakeFirst();
  if (!row) return undefined;
  const secrets = await db
    .selectFrom("inbound_secrets")
    .select("secret")
    .where("source_id", "=", sourceId)
    .execute();
  return {
    id: row.id,
    kind: row.kind,
    tokenHash: row.token_hash,
    secrets: secrets.map(({ secret }) => secret),
  };
}

export async function insertSource(
  trx: Trx,
  made: { readonly id: string; readonly createdBy: string; readonly tokenHash: Buffer },
  draft: InboundSourceDraft,
): Promise<void> {
  await trx
    .insertInto("inbound_sources")
    .values({
      id: made.id,
      name: draft.name,
      kind: draft.kind,
      token_hash: made.tokenHash,
      rule: draft.rule,
      severity_id: draft.severityId,
      created_by: made.createdBy,
    })
    .execute();
  await saveServices(trx, made.id, draft.serviceIds);
}

/** Saves over `version` alone: false when the row has moved on or is gone. */
export async function saveSource(
  trx: Trx,
  sourceId: string,
  version: number,
  change: {
    readonly name: string;
    readonly rule: InboundRule;
    readonly severityId: string | null;
    readonly serviceIds: readonly string[];
    readonly archivedAt: Date | null;
  },
): Promise<boolean> {
  const row = await trx
    .updateTable("inbound_sources")
    .set((eb) => ({
      name: change.name,
      rule: change.rule,
      severity_id: change.severityId,
      archived_at: change.archivedAt,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", sourceId)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst();
  if (!row) return false;
  await saveServices(trx, sourceId, change.serviceIds);
  return true;
}

export async function saveTokenHash(
  trx: Trx,
  sourceId: string,
  tokenHash: Buffer,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("inbound_sources")
    .set({ token_hash: tokenHash })
    .where("id", "=", sourceId)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Says what was refused last; at most once a minute, since a sender may try without end. */
export async function saveRefusal(
  db: Db,
  sourceId: string,
  because: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable("inbound_sources")
    .set({ refused_at: now, refused_because: because })
    .where("id", "=", sourceId)
    .where((eb) =>
      eb.or([
        eb("refused_at", "is", null),
        eb("refused_at", "<", new Date(now.getTime() - 60_000).toISOString()),
        eb("refused_because", "!=", because),
      ]),
    )
    .execute();
}

export async function insertSecret(
  trx: Trx,
  made: { readonly id: string; readonly sourceId: string; readonly secret: string },
): Promise<void> {
  await trx
    .insertInto("inbound_secrets")
    .values({ id: made.id, source_id: made.sourceId, secret: made.secret })
    .execute();
}

export async function deleteSecret(trx: Trx, sourceId: string, secretId: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("inbound_secrets")
    .where("id", "=", secretId)
    .where("source_id", "=", sourceId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

async function saveServices(
  trx: Trx,
  sourceId: string,
  serviceIds: readonly string[],
): Promise<void> {
  await trx.deleteFrom("inbound_source_services").where("source_id", "=", sourceId).execute();
  if (serviceIds.length === 0) return;
  await trx
    .insertInto("inbound_source_services")
    .values(serviceIds.map((id) => ({ source_id: sourceId, service_id: id })))
    .execute();
}

function sourceOf(row: SourceRow): InboundSource {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    rule: row.rule,
    severityId: row.severity_id,
    serviceIds: row.service_ids,
    secrets: row.secrets.map(({ id, at }) => ({ id, createdAt: new Date(at).toISOString() })),
    lastReceivedAt: row.last_received_at,
    refusedAt: row.refused_at,
    refusedBecause: row.refused_because,
    archived: row.archived_at !== null,
    version: row.version,
  };
}
