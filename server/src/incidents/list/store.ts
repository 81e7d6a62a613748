import type {
  IncidentView,
  listIncidents as listIncidentsRoute,
} from "@second-story/api/incidents.ts";
import type { RouteQuery } from "@second-story/api/route.ts";
import type { Caller } from "@second-story/domain/permission.ts";
import { sql, type ExpressionBuilder, type SqlBool } from "kysely";
import { isIncidentSeenBy, isSeenBy } from "../../access/store.ts";
import type { Db } from "../../database/connect.ts";
import { matchesWords } from "../../database/match-words.ts";
import type { Database } from "../../database/schema.generated.ts";
import { writeCursor } from "../../http/cursor.ts";
import { completeIncidents, incidentTime, selectIncidents } from "../read/store.ts";
import { readPosition, type Position } from "./read-position.ts";

type Query = RouteQuery<typeof listIncidentsRoute>;

const time = sql<string>`${sql.raw(incidentTime)}`;

export async function listIncidents(
  db: Db,
  caller: Caller,
  query: Query,
): Promise<{ items: IncidentView[]; next: string | null }> {
  const { sort, limit } = query;
  const rows = await filtered(db, caller, query)
    .select(time.as("time"))
    .$if(sort === "severity", (q) => q.orderBy("s.rank"))
    .orderBy(time, sort === "oldest" ? "asc" : "desc")
    .orderBy("i.id", sort === "oldest" ? "asc" : "desc")
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const items = await withRetrospectives(db, caller, await completeIncidents(db, page));
  return {
    items,
    next: last ? writeCursor(`${String(last.severity_rank)} ${last.time}`, last.id) : null,
  };
}

/** Adds those retrospectives of each incident that the caller may know of; nothing tells of the others. */
export async function withRetrospectives(
  db: Db,
  caller: Caller,
  incidents: Awaited<ReturnType<typeof completeIncidents>>,
): Promise<IncidentView[]> {
  if (incidents.length === 0) return [];
  const rows = await db
    .selectFrom("retrospective_incidents as l")
    .innerJoin("retrospectives as r", "r.id", "l.retrospective_id")
    .select(["l.incident_id", "r.id", "r.title", "r.state", "r.kind"])
    .where(
      "l.incident_id",
      "in",
      incidents.map(({ id }) => id),
    )
    .where(isSeenBy(caller))
    .orderBy("r.created_at")
    .orderBy("r.id")
    .execute();
  const byIncident = Map.groupBy(rows, (row) => row.incident_id);
  return incidents.map((incident) => ({
    ...incident,
    retrospectives: (byIncident.get(incident.id) ?? []).map(({ id, title, state, kind }) => ({
      id,
      title,
      state,
      kind,
    })),
  }));
}

function filtered(db: Db, caller: Caller, query: Query) {
  const words = query.search?.trim() ?? "";
  const number = /^(?:inc-?)?\s*(\d{1,9})$/iu.exec(words)?.[1];
  return selectIncidents(db)
    .where("i.deleted_at", "is", null)
    .where(isIncidentSeenBy(caller))
    .$if(words !== "", (q) =>
      q.where((eb) =>
        eb.or([
          matchesWords({ search: sql`i.search`, title: sql`i.title` }, words),
          ...(number === undefined ? [] : [eb("i.number", "=", Number(number))]),
        ]),
      ),
    )
    .$if(query.severityId !== undefined, (q) => q.where("s.id", "in", query.severityId ?? []))
    .$if(query.discoveredBy !== undefined, (q) =>
      q.where("i.discovered_by", "in", query.discoveredBy ?? []),
    )
    .$if(query.beforeCustomers !== undefined, (q) =>
      q.where("i.before_customers", "=", query.beforeCustomers ?? null),
    )
    .$if(query.serviceId !== undefined, (q) =>
      q.where((eb) =>
        eb.exists(
          eb
            .selectFrom("incident_services as l")
            .select("l.service_id")
            .whereRef("l.incident_id", "=", "i.id")
            .where("l.service_id", "in", query.serviceId ?? []),
        ),
      ),
    )
    .$if(query.retrospective !== undefined, (q) =>
      q.where((eb) => inRetrospectiveState(eb, caller, query.retrospective ?? [])),
    )
    .$if(query.from !== undefined, (q) => q.where(time, ">=", query.from ?? ""))
    .$if(query.to !== undefined, (q) => q.where(time, "<", query.to ?? ""))
    .$if(query.after !== undefined, (q) =>
      q.where(isAfter(readPosition(query.after ?? ""), query.sort)),
    );
}

type Tables = Database & { i: Database["incidents"] };

/** Decided by what the caller may know of: an incident with hidden retrospectives alone counts as having none. */
function inRetrospectiveState(
  eb: ExpressionBuilder<Tables, "i">,
  caller: Caller,
  wanted: readonly string[],
) {
  const states = wanted.filter((state) => state !== "none");
  const seen = eb
    .selectFrom("retrospective_incidents as l")
    .innerJoin("retrospectives as r", "r.id", "l.retrospective_id")
    .select("r.id")
    .whereRef("l.incident_id", "=", "i.id")
    .where(isSeenBy(caller));
  return eb.or([
    ...(wanted.includes("none") ? [eb.not(eb.exists(seen))] : []),
    ...(states.length > 0 ? [eb.exists(seen.where(sql<SqlBool>`r.state = any(${states})`))] : []),
  ]);
}

function isAfter({ rank, time: at, id }: Position, sort: Query["sort"]) {
  if (sort === "oldest") return sql<SqlBool>`(${time}, i.id) > (${at}::timestamptz, ${id}::uuid)`;
  const later = sql<SqlBool>`(${time}, i.id) < (${at}::timestamptz, ${id}::uuid)`;
  return sort === "latest"
    ? later
    : sql<SqlBool>`(s.rank > ${rank} or (s.rank = ${rank} and ${later}))`;
}
