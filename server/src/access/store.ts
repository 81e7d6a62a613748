import { leadRoles } from "@second-story/domain/participant.ts";
import {
  standingOfIncident,
  type Caller,
  type Relation,
  type RetrospectiveStanding,
} from "@second-story/domain/permission.ts";
import { sql, type SqlBool } from "kysely";
import type { Db } from "../database/connect.ts";

/** How the caller stands to a retrospective; undefined when there is no such retrospective. */
export async function findStanding(
  db: Db,
  retrospectiveId: string,
  userId: string,
): Promise<RetrospectiveStanding | undefined> {
  const row = await db
    .selectFrom("retrospectives as r")
    .leftJoin("participants as p", (join) =>
      join.onRef("p.retrospective_id", "=", "r.id").on("p.user_id", "=", userId),
    )
    .where("r.id", "=", retrospectiveId)
    .select(["r.access", "r.created_by", "p.id as participant_id", "p.roles"])
    .executeTakeFirst();
  if (!row) return undefined;
  const leads = row.created_by === userId || (row.roles ?? []).some((role) => leadRoles.has(role));
  const relation: Relation = leads ? "lead" : row.participant_id ? "participant" : "none";
  return { access: row.access, relation };
}

/** How the caller stands to an incident; undefined when there is no such incident. */
export async function findIncidentStanding(
  db: Db,
  incidentId: string,
  userId: string,
): Promise<RetrospectiveStanding | undefined> {
  const rows = await db
    .selectFrom("incidents as i")
    .leftJoin("retrospective_incidents as l", "l.incident_id", "i.id")
    .leftJoin("retrospectives as r", "r.id", "l.retrospective_id")
    .leftJoin("participants as p", (join) =>
      join.onRef("p.retrospective_id", "=", "r.id").on("p.user_id", "=", userId),
    )
    .where("i.id", "=", incidentId)
    .select(["i.created_by", "r.access", "r.created_by as led_by", "p.id as participant_id"])
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  return standingOfIncident(
    first.created_by === userId,
    rows.flatMap(({ access, led_by: ledBy, participant_id: participantId }) =>
      access === null
        ? []
        : [{ access, relation: ledBy === userId || participantId ? "participant" : "none" }],
    ),
  );
}

/**
 * The incidents that the caller may see, as a condition on a query in which `incidents` is named `i`: the same rule as
 * `incident.read`, for lists.
 */
export function isIncidentSeenBy(caller: Pick<Caller, "userId">) {
  return sql<SqlBool>`(i.created_by = ${caller.userId}
    or not exists (select 1 from retrospective_incidents l where l.incident_id = i.id)
    or exists (select 1 from retrospective_incidents l
      join retrospectives r on r.id = l.retrospective_id
      where l.incident_id = i.id and ${isSeenBy(caller)}))`;
}

/**
 * The retrospectives whose existence the caller may learn, as a condition on a query in which `retrospectives`
 * is named `r`: the same rule as `retrospective.see`, for lists.
 */
export function isSeenBy(caller: Pick<Caller, "userId">) {
  return sql<SqlBool>`(r.access <> 'restricted' or r.created_by = ${caller.userId} or exists (
    select 1 from participants p where p.retrospective_id = r.id and p.user_id = ${caller.userId}))`;
}

/** As `isSeenBy`, for the working document: the same rule as `retrospective.read`. */
export function isReadBy(caller: Caller) {
  return sql<SqlBool>`(r.access = 'open' or r.created_by = ${caller.userId} or exists (
    select 1 from participants p where p.retrospective_id = r.id and p.user_id = ${caller.userId}))`;
}
