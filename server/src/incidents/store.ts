import type { Edit } from "@second-story/domain/edit.ts";
import type { Incident, IncidentChange } from "@second-story/domain/incident.ts";
import type { MilestonesChange } from "@second-story/domain/milestone.ts";
import { sql, type Transaction } from "kysely";
import type { Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";
import { completeIncidents, selectIncidents } from "./read/store.ts";

/** Also finds a deleted one, so that it can be shown where it is referred to, and restored. */
export async function findIncident(db: Db, incidentId: string): Promise<Incident | undefined> {
  const row = await selectIncidents(db).where("i.id", "=", incidentId).executeTakeFirst();
  return row && (await completeIncidents(db, [row]))[0];
}

export async function insertIncident(
  trx: Transaction<Database>,
  id: string,
  createdBy: string | null,
  now: Date,
  change: IncidentChange,
): Promise<void> {
  await trx
    .insertInto("incidents")
    .values({
      id,
      ...columnsOf(change),
      title: change.title,
      severity_id: change.severityId,
      created_by: createdBy,
      created_at: now,
      updated_at: now,
    })
    .execute();
  if (change.serviceIds) await saveServices(trx, id, change.serviceIds);
  if (change.milestones) await saveMilestones(trx, id, change.milestones);
}

/** Saves over `version` alone: false when the row has moved on, was deleted or is gone. */
export async function saveIncident(
  trx: Transaction<Database>,
  incidentId: string,
  version: number,
  now: Date,
  change: Edit<IncidentChange>,
): Promise<boolean> {
  const row = await trx
    .updateTable("incidents")
    .set((eb) => ({ ...columnsOf(change), updated_at: now, version: eb("version", "+", 1) }))
    .where("id", "=", incidentId)
    .where("version", "=", version)
    .where("deleted_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!row) return false;
  if (change.serviceIds) await saveServices(trx, incidentId, change.serviceIds);
  if (change.milestones) {
    await recordMilestoneChanges(trx, incidentId, change.milestones);
    await saveMilestones(trx, incidentId, change.milestones);
  }
  return true;
}

/**
 * Sets or removes milestones. One that was set from a timeline entry keeps its entry as long as its time stays.
 */
async function saveMilestones(
  trx: Transaction<Database>,
  incidentId: string,
  change: MilestonesChange,
): Promise<void> {
  for (const [name, happenedAt] of Object.entries(change)) {
    const kind = name as keyof MilestonesChange;
    if (happenedAt === null) {
      await trx
        .deleteFrom("milestones")
        .where("incident_id", "=", incidentId)
        .where("kind", "=", kind)
        .execute();
    } else if (happenedAt !== undefined) {
      await trx
        .insertInto("milestones")
        .values({ incident_id: incidentId, kind, happened_at: happenedAt })
        .onConflict((conflict) =>
          conflict.columns(["incident_id", "kind"]).doUpdateSet({
            happened_at: happenedAt,
            entry_id: sql`case when milestones.happened_at = excluded.happened_at then milestones.entry_id end`,
          }),
        )
        .execute();
    }
  }
}

/** Keeps when each milestone was changed that is not said again as it stands; before they are saved. */
async function recordMilestoneChanges(
  trx: Transaction<Database>,
  incidentId: string,
  change: MilestonesChange,
): Promise<void> {
  await sql`
    insert into milestone_changes (incident_id, kind)
    select ${incidentId}, t.key
    from json_each_text(${JSON.stringify(change)}::json) t
    left join milestones m on m.incident_id = ${incidentId} and m.kind = t.key
    where m.happened_at is distinct from t.value::timestamptz
    on conflict (incident_id, kind) do update set changed_at = now()`.execute(trx);
}

/** Locks the row until the transaction ends; false when there is no such incident, or a deleted one. */
export async function lockIncident(
  trx: Transaction<Database>,
  incidentId: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom("incidents")
    .select("id")
    .where("id", "=", incidentId)
    .where("deleted_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export async function markDeleted(
  trx: Transaction<Database>,
  incidentId: string,
  deletedAt: Date | null,
): Promise<void> {
  await trx
    .updateTable("incidents")
    .set((eb) => ({ deleted_at: deletedAt, version: eb("version", "+", 1) }))
    .where("id", "=", incidentId)
    .execute();
}

async function saveServices(
  trx: Transaction<Database>,
  incidentId: string,
  serviceIds: readonly string[],
): Promise<void> {
  await trx.deleteFrom("incident_services").where("incident_id", "=", incidentId).execute();
  if (serviceIds.length === 0) return;
  await trx
    .insertInto("incident_services")
    .values(serviceIds.map((id) => ({ incident_id: incidentId, service_id: id })))
    .execute();
}

function columnsOf(change: Edit<IncidentChange>) {
  const impacted = change.customersImpacted;
  const share = change.customersShare;
  return {
    title: change.title,
    severity_id: change.severityId,
    summary: change.summary,
    time_zone: change.timeZone,
    discovered_by: change.discoveredBy,
    before_customers: change.beforeCustomers,
    customers_impacted: impacted && impacted.count,
    customers_impacted_precision:
      impacted === undefined ? undefined : (impacted?.precision ?? "unknown"),
    customers_share: typeof share === "number" ? String(share) : share,
    experienced: change.experienced,
    in_whose_words: change.inWhoseWords,
    stress: change.stress,
  } as const;
}
