import type { Retrospective } from "@second-story/domain/retrospective.ts";
import type { Selectable } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Retrospectives } from "../../database/schema.generated.ts";

/** Adds the incidents and the worst severity among them. */
export async function completeRetrospectives(
  db: Db,
  rows: readonly Omit<Selectable<Retrospectives>, "search" | "created_by">[],
): Promise<Retrospective[]> {
  if (rows.length === 0) return [];
  const incidents = await db
    .selectFrom("retrospective_incidents as l")
    .innerJoin("incidents as i", "i.id", "l.incident_id")
    .innerJoin("severities as s", "s.id", "i.severity_id")
    .select(["l.retrospective_id", "i.id", "i.number", "i.title"])
    .select(["s.id as severity_id", "s.name", "s.rank"])
    .where(
      "l.retrospective_id",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("i.number")
    .execute();
  const incidentsBy = Map.groupBy(incidents, (row) => row.retrospective_id);
  return rows.map((row) => {
    const own = incidentsBy.get(row.id) ?? [];
    const worst = own.toSorted((a, b) => a.rank - b.rank)[0];
    return {
      id: row.id,
      kind: row.kind,
      title: row.title,
      state: row.state,
      skippedBecause: row.skipped_because,
      access: row.access,
      depth: row.depth,
      depthBecause: row.depth_because,
      severity: worst ? { id: worst.severity_id, name: worst.name, rank: worst.rank } : null,
      incidents: own.map(({ id, number, title }) => ({ id, number, title })),
      scheduledFor: row.scheduled_for,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      timeZone: row.time_zone,
      quietAfterMinutes: row.quiet_after_minutes,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      publishedAt: row.published_at,
      closedAt: row.closed_at,
      version: row.version,
    };
  });
}
