import { durationsOf } from "@second-story/domain/duration.ts";
import { experienceSchema, type Incident } from "@second-story/domain/incident.ts";
import { explainOrder, type MilestoneKind } from "@second-story/domain/milestone.ts";
import { z } from "zod";
import type { Db } from "../../database/connect.ts";

/** When an incident was, for order and filters: the start of its impact, else when it was entered. */
export const incidentTime = "coalesce(impact.happened_at, i.created_at)";

/** Incidents as `i` with their severity as `s` and the start of the impact as `impact`. */
export function selectIncidents(db: Db) {
  return db
    .selectFrom("incidents as i")
    .innerJoin("severities as s", "s.id", "i.severity_id")
    .leftJoin("milestones as impact", (join) =>
      join.onRef("impact.incident_id", "=", "i.id").on("impact.kind", "=", "impact-started"),
    )
    .select([
      "i.id",
      "i.number",
      "i.title",
      "i.summary",
      "i.time_zone",
      "i.discovered_by",
      "i.before_customers",
      "i.customers_impacted",
      "i.customers_impacted_precision",
      "i.customers_share",
      "i.experienced",
      "i.in_whose_words",
      "i.stress",
      "i.created_at",
      "i.updated_at",
      "i.deleted_at",
      "i.version",
      "s.id as severity_id",
      "s.name as severity_name",
      "s.rank as severity_rank",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectIncidents>["execute"]>>[number];

/** Adds what lies in tables of its own and what is derived; two queries however many incidents. */
export async function completeIncidents(db: Db, rows: readonly Row[]): Promise<Incident[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const services = await db
    .selectFrom("incident_services as l")
    .innerJoin("services as v", "v.id", "l.service_id")
    .select(["l.incident_id", "v.id", "v.name"])
    .where("l.incident_id", "in", ids)
    .orderBy("v.name")
    .execute();
  const milestones = await db
    .selectFrom("milestones")
    .select(["incident_id", "kind", "happened_at"])
    .where("incident_id", "in", ids)
    .orderBy("happened_at")
    .execute();
  const servicesBy = Map.groupBy(services, (row) => row.incident_id);
  const milestonesBy = Map.groupBy(milestones, (row) => row.incident_id);
  return rows.map((row) => {
    const held = Object.fromEntries(
      (milestonesBy.get(row.id) ?? []).map(({ kind, happened_at: at }) => [kind, at]),
    ) as Partial<Record<MilestoneKind, string>>;
    return {
      id: row.id,
      number: row.number,
      title: row.title,
      summary: row.summary,
      severity: { id: row.severity_id, name: row.severity_name, rank: row.severity_rank },
      services: (servicesBy.get(row.id) ?? []).map(({ id, name }) => ({ id, name })),
      timeZone: row.time_zone,
      milestones: held,
      durations: durationsOf(held),
      orderNotes: explainOrder(held),
      discoveredBy: row.discovered_by,
      beforeCustomers: row.before_customers,
      customersImpacted: impactedOf(row),
      customersShare: row.customers_share === null ? null : Number(row.customers_share),
      experienced: z.array(experienceSchema).parse(row.experienced),
      inWhoseWords: row.in_whose_words,
      stress: row.stress,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      deleted: row.deleted_at !== null,
      version: row.version,
    };
  });
}

function impactedOf(row: Row): Incident["customersImpacted"] {
  const { customers_impacted: count, customers_impacted_precision: precision } = row;
  return count === null || precision === "unknown" ? null : { count, precision };
}
