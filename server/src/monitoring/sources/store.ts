import type {
  MonitoringCredentials,
  MonitoringSource,
  MonitoringTenant,
} from "@second-story/domain/monitoring-source.ts";
import type { Selectable, Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database, MonitoringSources } from "../../database/schema.generated.ts";

type Trx = Transaction<Database>;

/** What is kept of credentials. */
export type SealedCredentials = {
  readonly kind: MonitoringCredentials["kind"];
  readonly sealed: string | null;
};

type Change = {
  readonly name: string;
  readonly url: string;
  readonly tenant?: MonitoringTenant | null | undefined;
};

export async function listSources(db: Db): Promise<MonitoringSource[]> {
  const rows = await db.selectFrom("monitoring_sources").selectAll().orderBy("name").execute();
  return rows.map(sourceOf);
}

export async function findSource(
  db: Db,
  sourceId: string,
): Promise<{ source: MonitoringSource; sealed: string | null } | undefined> {
  const row = await db
    .selectFrom("monitoring_sources")
    .selectAll()
    .where("id", "=", sourceId)
    .executeTakeFirst();
  return row && { source: sourceOf(row), sealed: row.sealed_credentials };
}

export async function listSealed(db: Db): Promise<{ id: string; sealed: string }[]> {
  const rows = await db
    .selectFrom("monitoring_sources")
    .select(["id", "sealed_credentials"])
    .where("sealed_credentials", "is not", null)
    .execute();
  return rows.map(({ id, sealed_credentials: sealed }) => ({ id, sealed: sealed ?? "" }));
}

export async function insertSource(
  trx: Trx,
  made: { readonly id: string; readonly createdBy: string },
  change: Change,
  { kind, sealed }: SealedCredentials,
): Promise<void> {
  await trx
    .insertInto("monitoring_sources")
    .values({
      id: made.id,
      created_by: made.createdBy,
      ...columnsOf(change),
      credentials_kind: kind,
      sealed_credentials: sealed,
    })
    .execute();
}

/** Saves over `version` alone: false when the row has moved on or is gone. */
export async function saveSource(
  trx: Trx,
  sourceId: string,
  version: number,
  change: Change,
  credentials: SealedCredentials | undefined,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("monitoring_sources")
    .set((eb) => ({
      ...columnsOf(change),
      ...(credentials && {
        credentials_kind: credentials.kind,
        sealed_credentials: credentials.sealed,
      }),
      version: eb("version", "+", 1),
    }))
    .where("id", "=", sourceId)
    .where("version", "=", version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteSource(trx: Trx, sourceId: string): Promise<void> {
  await trx.deleteFrom("monitoring_sources").where("id", "=", sourceId).execute();
}

function columnsOf({ name, url, tenant }: Change) {
  return {
    name,
    url,
    tenant_header: tenant?.header ?? null,
    tenant_value: tenant?.value ?? null,
  };
}

function sourceOf(row: Selectable<MonitoringSources>): MonitoringSource {
  const { tenant_header: header, tenant_value: value } = row;
  return {
    id: row.id,
    name: row.name,
    url: row.url,
    tenant: header === null || value === null ? null : { header, value },
    credentials: { kind: row.credentials_kind },
    createdAt: row.created_at,
    version: row.version,
  };
}
