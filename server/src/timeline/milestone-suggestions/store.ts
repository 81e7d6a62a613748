import type { MilestoneKind, Milestones } from "@second-story/domain/milestone.ts";
import { mostTextRead } from "@second-story/evidence/told-as-done.ts";
import { sql, type Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

/** The incidents of a retrospective with the milestones that are set. */
export async function listIncidents(
  db: Db,
  retrospectiveId: string,
): Promise<{ id: string; milestones: Milestones }[]> {
  return db
    .selectFrom("retrospective_incidents as l")
    .innerJoin("incidents as i", "i.id", "l.incident_id")
    .where("l.retrospective_id", "=", retrospectiveId)
    .where("i.deleted_at", "is", null)
    .select("i.id")
    .select(
      sql<Milestones>`(select coalesce(jsonb_object_agg(m.kind, m.happened_at), '{}')
        from milestones m where m.incident_id = i.id)`.as("milestones"),
    )
    .orderBy("i.number")
    .execute();
}

/** What suggestions are read from, in order: a story can hold tens of thousands. */
export async function listTold(db: Db, retrospectiveId: string) {
  return db
    .selectFrom("timeline_entries")
    .select(["id", "incident_id", "happened_at", "kind", "source_kind", "source_label"])
    .select(["author_label", sql<string>`left(text, ${mostTextRead})`.as("text")])
    .where("retrospective_id", "=", retrospectiveId)
    .where("deleted_at", "is", null)
    .orderBy("happened_at")
    .orderBy("id")
    .execute();
}
export type Told = Awaited<ReturnType<typeof listTold>>[number];

/** What was dismissed: the milestone that an entry suggested, or a message of the tray. */
type Dismissal = {
  readonly incidentId: string;
  readonly kind: MilestoneKind;
} & (
  | { readonly entryId: string; readonly messageId?: never }
  | { readonly messageId: string; readonly entryId?: never }
);

export async function listDismissals(db: Db, incidentIds: readonly string[]) {
  const rows = await db
    .selectFrom("milestone_dismissals")
    .select(["incident_id", "kind", "entry_id", "message_id"])
    .where("incident_id", "in", incidentIds)
    .execute();
  return rows.map((row) => ({
    incidentId: row.incident_id,
    kind: row.kind,
    evidenceId: row.entry_id ?? row.message_id,
  }));
}

/** False when it was dismissed already. */
export async function insertDismissal(
  trx: Transaction<Database>,
  { incidentId, kind, entryId, messageId }: Dismissal,
  userId: string,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("milestone_dismissals")
    .values({
      incident_id: incidentId,
      kind,
      entry_id: entryId ?? null,
      message_id: messageId ?? null,
      dismissed_by: userId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** False when there was none. */
export async function removeDismissal(
  trx: Transaction<Database>,
  { incidentId, kind, entryId, messageId }: Dismissal,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("milestone_dismissals")
    .where("incident_id", "=", incidentId)
    .where("kind", "=", kind)
    .where("entry_id", "is not distinct from", entryId ?? null)
    .where("message_id", "is not distinct from", messageId ?? null)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
