import type { Edit } from "@second-story/domain/edit.ts";
import type { Service, ServiceChange } from "@second-story/domain/service.ts";
import type { Selectable, Transaction } from "kysely";
import type { Db } from "../database/connect.ts";
import type { Database, Services } from "../database/schema.generated.ts";

export async function listServices(db: Db, archived: boolean): Promise<Service[]> {
  const rows = await db
    .selectFrom("services")
    .selectAll()
    .where("archived_at", archived ? "is not" : "is", null)
    .orderBy("name")
    .execute();
  return rows.map(serviceOf);
}

export async function findService(db: Db, serviceId: string): Promise<Service | undefined> {
  const row = await db
    .selectFrom("services")
    .selectAll()
    .where("id", "=", serviceId)
    .executeTakeFirst();
  return row && serviceOf(row);
}

export async function insertService(
  trx: Transaction<Database>,
  id: string,
  change: ServiceChange,
): Promise<Service> {
  const row = await trx
    .insertInto("services")
    .values({
      id,
      name: change.name,
      description: change.description ?? "",
      team_id: change.teamId ?? null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return serviceOf(row);
}

/** Saves over `version` alone: undefined when the row has moved on or is gone. */
export async function saveService(
  trx: Transaction<Database>,
  serviceId: string,
  version: number,
  change: Edit<ServiceChange>,
  archivedAt: string | null | undefined,
): Promise<Service | undefined> {
  const row = await trx
    .updateTable("services")
    .set((eb) => ({
      name: change.name,
      description: change.description,
      team_id: change.teamId,
      archived_at: archivedAt,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", serviceId)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  return row && serviceOf(row);
}

function serviceOf(row: Selectable<Services>): Service {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    teamId: row.team_id,
    archived: row.archived_at !== null,
    version: row.version,
  };
}
