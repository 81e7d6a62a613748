import type { MilestoneKind } from "@second-story/domain/milestone.ts";
import { sql, type Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

/** The incidents of a retrospective with the milestones that are set. */
export async function listIncidents(
  db: Db,
  retrospectiveId: string,
): Promise<{ id: string; kinds: string[] }[]> {
  const rows = await db
    .selectFrom("retrospective_incidents as l")
    .innerJoin("incidents as i", "i.id", "l.incident_id")
    .where("l.retrospective_id", "=", retrospectiveId)
    .where("i.deleted_at", "is", null)
    .select("i.id")
    .select(
      sql<string[]>`array(select m.kind from milestones m where m.incident_id = i.id)`.as("kinds"),
    )
    .orderBy("i.number")
    .execute();
  return rows;
}

/** As much of a text as suggestions read. */
const readText = 600;

/** What suggestions are read from, in order: a story can hold tens of thousands. */
export async function listTold(db: Db, retrospectiveId: string) {
  return db
    .selectFrom("timeline_entries")
    .select(["id", "incident_id", "happened_at", "kind", "source_kind", "source_label"])
    .select(["author_label", sql<string>`left(text, ${readText})`.as("text")])
    .where("retrospective_id", "=", retrospectiveId)
    .where("deleted_at", "is", null)
    .orderBy("happened_at")
    .orderBy("id")
    .execute();
}
export type Told = Awaited<ReturnType<typeof listTold>>[number];

type Dismissal = {
  readonly incidentId: string;
  readonly kind: MilestoneKind;
  readonly entryId: string;
};

export async function listDismissals(db: Db, retrospectiveId: string) {
  const rows = await db
    .selectFrom("milestone_dismissals as d")
    .innerJoin("timeline_entries as e", "e.id", "d.entry_id")
    .select(["d.incident_id", "d.kind", "d.entry_id"])
    .where("e.retrospective_id", "=", retrospectiveId)
    .execute();
  return rows.map((row) => ({
    incidentId: row.incident_id,
    kind: row.kind,
    entryId: row.entry_id,
  }));
}

/** False when it was dismissed already. */
export async function insertDismissal(
  trx: Transaction<Database>,
  { incidentId, kind, entryId }: Dismissal,
  userId: string,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("milestone_dismissals")
    .values({ incident_id: incidentId, kind, entry_id: entryId, dismissed_by: userId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** False when there was none. */
export async function removeDismissal(
  trx: Transaction<Database>,
  { incidentId, kind, entryId }: Dismissal,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("milestone_dismissals")
    .where("incident_id", "=", incidentId)
    .where("kind", "=", kind)
    .where("entry_id", "=", entryId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
