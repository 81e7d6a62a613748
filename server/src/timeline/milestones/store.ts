import type { MilestoneKind } from "@second-story/domain/milestone.ts";
import { sql, type SqlBool, type Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";
import { correctEntries } from "../store.ts";

export async function isIncidentOf(
  db: Db,
  retrospectiveId: string,
  incidentId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom("retrospective_incidents")
    .select("incident_id")
    .where("retrospective_id", "=", retrospectiveId)
    .where("incident_id", "=", incidentId)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Sets the milestone at the entry's time; the entry from which it was set before shows it no more. False with `unlessSet` when it
 * was set otherwise, which then stays.
 */
export async function saveMilestone(
  trx: Transaction<Database>,
  milestone: { incidentId: string; kind: MilestoneKind; entryId: string; happenedAt: string },
  { unlessSet }: { readonly unlessSet: boolean },
): Promise<boolean> {
  const { incidentId, kind, entryId, happenedAt } = milestone;
  const before = await trx
    .selectFrom("milestones")
    .select(["entry_id", "happened_at"])
    .where("incident_id", "=", incidentId)
    .where("kind", "=", kind)
    .forUpdate()
    .executeTakeFirst();
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("milestones")
    .values({ incident_id: incidentId, kind, happened_at: happenedAt, entry_id: entryId })
    .onConflict((conflict) =>
      conflict
        .columns(["incident_id", "kind"])
        .doUpdateSet({ happened_at: happenedAt, entry_id: entryId })
        .where(sql<SqlBool>`not ${unlessSet}::boolean or milestones.entry_id = ${entryId}`),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  if (before?.entry_id === entryId && before.happened_at === happenedAt) return true;
  await correctEntries(trx, before?.entry_id ? [before.entry_id, entryId] : [entryId]);
  await tellOthers(trx, [{ incidentId, kind }]);
  return true;
}

/** Where other retrospectives look back at the incident too, no entry of theirs tells of the change. */
export async function tellOthers(
  trx: Transaction<Database>,
  changes: readonly { readonly incidentId: string; readonly kind: string }[],
): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    insert into milestone_changes (incident_id, kind)
    select distinct (c.value->>'incidentId')::uuid, c.value->>'kind'
    from json_array_elements(${JSON.stringify(changes)}::json) c
    where (select count(*) from retrospective_incidents r
      where r.incident_id = (c.value->>'incidentId')::uuid) > 1
    order by 1, 2
    on conflict (incident_id, kind) do update set changed_at = now()`.execute(trx);
}

/** False when the milestone was not set from this entry. */
export async function removeMilestone(
  trx: Transaction<Database>,
  milestone: { incidentId: string; kind: MilestoneKind; entryId: string },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("milestones")
    .where("incident_id", "=", milestone.incidentId)
    .where("kind", "=", milestone.kind)
    .where("entry_id", "=", milestone.entryId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) return false;
  await correctEntries(trx, [milestone.entryId]);
  await tellOthers(trx, [milestone]);
  return true;
}

/** Milestones that stand at the entry follow it to its new time; returns the incidents concerned. */
export async function moveMilestones(
  trx: Transaction<Database>,
  entryId: string,
  from: string,
  to: string,
): Promise<string[]> {
  const rows = await trx
    .updateTable("milestones")
    .set({ happened_at: to })
    .where("entry_id", "=", entryId)
    .where("happened_at", "=", from)
    .returning(["incident_id", "kind"])
    .execute();
  await tellOthers(
    trx,
    rows.map((row) => ({ incidentId: row.incident_id, kind: row.kind })),
  );
  return [...new Set(rows.map((row) => row.incident_id))];
}
