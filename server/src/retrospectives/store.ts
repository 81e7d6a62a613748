import type { Edit } from "@second-story/domain/edit.ts";
import type { Depth, RetrospectiveState } from "@second-story/domain/retrospective-state.ts";
import type {
  NewRetrospective,
  Retrospective,
  RetrospectiveChange,
} from "@second-story/domain/retrospective.ts";
import { sql, type Transaction } from "kysely";
import { isIncidentSeenBy } from "../access/store.ts";
import type { Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";
import { completeRetrospectives } from "./read/store.ts";

export async function findRetrospective(
  db: Db,
  retrospectiveId: string,
): Promise<Retrospective | undefined> {
  const row = await db
    .selectFrom("retrospectives")
    .selectAll()
    .where("id", "=", retrospectiveId)
    .executeTakeFirst();
  return row && (await completeRetrospectives(db, [row]))[0];
}

/** Locks the row until the transaction ends, so that what is decided on it stays true. */
export async function lockRetrospective(
  trx: Transaction<Database>,
  retrospectiveId: string,
): Promise<Retrospective | undefined> {
  const row = await trx
    .selectFrom("retrospectives")
    .selectAll()
    .where("id", "=", retrospectiveId)
    .forUpdate()
    .executeTakeFirst();
  return row && (await completeRetrospectives(trx, [row]))[0];
}

/**
 * The incidents that a retrospective alone covers, with who entered them. All that it covers are locked first, so that none
 * gets another retrospective, or evidence, until the transaction ends.
 */
export async function lockIncidentsOfItAlone(
  trx: Transaction<Database>,
  retrospectiveId: string,
): Promise<
  { readonly id: string; readonly createdBy: string | null; readonly deletedAt: string | null }[]
> {
  const linked = trx
    .selectFrom("retrospective_incidents")
    .select("incident_id")
    .where("retrospective_id", "=", retrospectiveId);
  await trx
    .selectFrom("incidents")
    .select("id")
    .where("id", "in", linked)
    .orderBy("id")
    .forUpdate()
    .execute();
  return trx
    .selectFrom("incidents as i")
    .select(["i.id", "i.created_by as createdBy", "i.deleted_at as deletedAt"])
    .where("i.id", "in", linked)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("retrospective_incidents as l")
            .select("l.incident_id")
            .whereRef("l.incident_id", "=", "i.id")
            .where("l.retrospective_id", "<>", retrospectiveId),
        ),
      ),
    )
    .execute();
}

/** All that belongs to it goes with it, which takes as long as it takes: a tray may hold hundreds of thousands of messages. */
export async function deleteRetrospective(
  trx: Transaction<Database>,
  retrospectiveId: string,
): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(trx);
  await trx.deleteFrom("retrospectives").where("id", "=", retrospectiveId).execute();
}

/** Deletes incidents for good, with what integrations told of them. */
export async function deleteIncidents(
  trx: Transaction<Database>,
  incidentIds: readonly string[],
): Promise<void> {
  if (incidentIds.length === 0) return;
  await trx.deleteFrom("inbound_evidence").where("incident_id", "in", incidentIds).execute();
  await trx.deleteFrom("incidents").where("id", "in", incidentIds).execute();
}

export async function insertRetrospective(
  trx: Transaction<Database>,
  id: string,
  createdBy: string,
  now: Date,
  retrospective: NewRetrospective,
): Promise<void> {
  await trx
    .insertInto("retrospectives")
    .values({
      id,
      ...columnsOf(retrospective),
      kind: retrospective.kind,
      title: retrospective.title,
      created_by: createdBy,
      created_at: now,
      updated_at: now,
    })
    .execute();
  await saveIncidents(trx, id, retrospective.incidentIds ?? []);
}

/** For a row that the transaction has locked. */
export async function saveRetrospective(
  trx: Transaction<Database>,
  retrospectiveId: string,
  now: Date,
  change: Edit<RetrospectiveChange>,
): Promise<void> {
  await trx
    .updateTable("retrospectives")
    .set((eb) => ({ ...columnsOf(change), updated_at: now, version: eb("version", "+", 1) }))
    .where("id", "=", retrospectiveId)
    .execute();
  if (change.incidentIds) await saveIncidents(trx, retrospectiveId, change.incidentIds);
}

export async function saveDepth(
  trx: Transaction<Database>,
  retrospectiveId: string,
  depth: Depth,
): Promise<void> {
  await trx
    .updateTable("retrospectives")
    .set({ depth })
    .where("id", "=", retrospectiveId)
    .execute();
}

/** For a row that the transaction has locked. */
export async function saveState(
  trx: Transaction<Database>,
  retrospectiveId: string,
  now: Date,
  state: RetrospectiveState,
  skippedBecause: string | null,
): Promise<void> {
  await trx
    .updateTable("retrospectives")
    .set((eb) => ({
      state,
      skipped_because: skippedBecause,
      published_at:
        state === "published"
          ? eb.fn.coalesce("published_at", eb.val(now.toISOString()))
          : undefined,
      closed_at: state === "closed" ? now : null,
      updated_at: now,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", retrospectiveId)
    .execute();
}

/** Locks those incidents against deletion that are there for the user, and names them. */
export async function holdIncidents(
  trx: Transaction<Database>,
  incidentIds: readonly string[],
  userId: string,
): Promise<ReadonlySet<string>> {
  if (incidentIds.length === 0) return new Set();
  const rows = await trx
    .selectFrom("incidents as i")
    .select("i.id")
    .where("i.id", "in", incidentIds)
    .where("i.deleted_at", "is", null)
    .where(isIncidentSeenBy({ userId }))
    .orderBy("i.id")
    .forShare()
    .execute();
  return new Set(rows.map(({ id }) => id));
}

async function saveIncidents(
  trx: Transaction<Database>,
  retrospectiveId: string,
  incidentIds: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom("retrospective_incidents")
    .where("retrospective_id", "=", retrospectiveId)
    .execute();
  if (incidentIds.length === 0) return;
  await trx
    .insertInto("retrospective_incidents")
    .values(incidentIds.map((id) => ({ retrospective_id: retrospectiveId, incident_id: id })))
    .execute();
}

function columnsOf(change: Edit<RetrospectiveChange>) {
  return {
    title: change.title,
    access: change.access,
    depth: change.depth,
    depth_because: change.depthBecause,
    scheduled_for: change.scheduledFor,
    starts_on: change.startsOn,
    ends_on: change.endsOn,
    time_zone: change.timeZone,
    quiet_after_minutes: change.quietAfterMinutes,
  };
}
