import type { Edit } from "@second-story/domain/edit.ts";
import type { Organisation, OrganisationChange } from "@second-story/domain/organisation.ts";
import type { Selectable, Transaction } from "kysely";
import type { Db } from "../database/connect.ts";
import type { Database, Organisation as OrganisationRow } from "../database/schema.generated.ts";

/** Undefined until the installation is set up. */
export async function findOrganisation(db: Db): Promise<Organisation | undefined> {
  const row = await db.selectFrom("organisation").selectAll().executeTakeFirst();
  return row && organisationOf(row);
}

/** @throws Error when there is none, which no one who is signed in can meet. */
export async function getOrganisation(db: Db): Promise<Organisation> {
  const row = await db.selectFrom("organisation").selectAll().executeTakeFirstOrThrow();
  return organisationOf(row);
}

/** Whether this call made it: there is one organisation, made once. */
export async function insertOrganisation(
  trx: Transaction<Database>,
  change: Pick<OrganisationChange, "name" | "timeZone">,
): Promise<boolean> {
  const result = await trx
    .insertInto("organisation")
    .values({ name: change.name, time_zone: change.timeZone })
    .onConflict((conflict) => conflict.column("only_row").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Saves over `version` alone: undefined when the row has moved on. */
export async function saveOrganisation(
  trx: Transaction<Database>,
  version: number,
  change: Edit<OrganisationChange>,
): Promise<Organisation | undefined> {
  const row = await trx
    .updateTable("organisation")
    .set((eb) => ({
      name: change.name,
      time_zone: change.timeZone,
      opening: change.opening,
      keep_deliveries_days: change.keepDeliveriesDays,
      version: eb("version", "+", 1),
    }))
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  return row && organisationOf(row);
}

function organisationOf(row: Selectable<OrganisationRow>): Organisation {
  return {
    name: row.name,
    timeZone: row.time_zone,
    opening: row.opening,
    keepDeliveriesDays: row.keep_deliveries_days,
    version: row.version,
  };
}
