import type { listRetrospectives as listRetrospectivesRoute } from "@second-story/api/retrospectives.ts";
import type { RouteQuery } from "@second-story/api/route.ts";
import { agreeingStates } from "@second-story/domain/facts-agreement.ts";
import type { Caller } from "@second-story/domain/permission.ts";
import type { Retrospective } from "@second-story/domain/retrospective.ts";
import { sql, type SqlBool } from "kysely";
import { isSeenBy } from "../../access/store.ts";
import type { Db } from "../../database/connect.ts";
import { matchesWords } from "../../database/match-words.ts";
import { isCurrent } from "../../facts-agreement/store.ts";
import { readTimeCursor, writeCursor } from "../../http/cursor.ts";
import { completeRetrospectives } from "../read/store.ts";

type Query = RouteQuery<typeof listRetrospectivesRoute>;

export async function listRetrospectives(
  db: Db,
  caller: Caller,
  query: Query,
): Promise<{ items: Retrospective[]; next: string | null }> {
  const rows = await filtered(db, caller, query)
    .selectAll("r")
    .orderBy("r.created_at", "desc")
    .orderBy("r.id", "desc")
    .limit(query.limit + 1)
    .execute();
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: await completeRetrospectives(db, page),
    next: last ? writeCursor(last.created_at, last.id) : null,
  };
}

function filtered(db: Db, caller: Caller, query: Query) {
  const words = query.search?.trim() ?? "";
  const ofIncident = (condition: ReturnType<typeof sql<SqlBool>>) => sql<SqlBool>`exists (
    select 1 from retrospective_incidents l join incidents i on i.id = l.incident_id
    where l.retrospective_id = r.id and ${condition})`;
  return db
    .selectFrom("retrospectives as r")
    .where(isSeenBy(caller))
    .$if(words !== "", (q) =>
      q.where((eb) =>
        eb.or([
          matchesWords({ search: sql`r.search`, title: sql`r.title` }, words),
          ofIncident(matchesWords({ search: sql`i.search`, title: sql`i.title` }, words)),
        ]),
      ),
    )
    .$if(query.state !== undefined, (q) => q.where("r.state", "in", query.state ?? []))
    .$if(query.severityId !== undefined, (q) =>
      q.where(ofIncident(sql`i.severity_id = any(${query.severityId}::uuid[])`)),
    )
    .$if(query.serviceId !== undefined, (q) =>
      q.where(
        ofIncident(sql`exists (select 1 from incident_services v
          where v.incident_id = i.id and v.service_id = any(${query.serviceId}::uuid[]))`),
      ),
    )
    .$if(query.incidentId !== undefined, (q) =>
      q.where(ofIncident(sql`i.id = ${query.incidentId}`)),
    )
    .$if(query.mine, (q) =>
      q.where(
        sql<SqlBool>`(r.created_by = ${caller.userId} or exists (select 1 from participants p
          where p.retrospective_id = r.id and p.user_id = ${caller.userId}))`,
      ),
    )
    .$if(query.unconfirmed, (q) =>
      q.where("r.state", "in", agreeingStates).where(isUnconfirmedBy(caller)),
    )
    .$if(query.after !== undefined, (q) => q.where(isAfter(query.after ?? "")));
}

/** There is something to confirm, and they take part and have not confirmed it as it stands, before it is agreed. */
function isUnconfirmedBy({ userId }: Caller) {
  return sql<SqlBool>`exists (select 1 from participants p
      where p.retrospective_id = r.id and p.user_id = ${userId})
    and exists (select 1 from timeline_entries e
      where e.retrospective_id = r.id and e.deleted_at is null)
    and not exists (select 1 from facts_agreements a where a.retrospective_id = r.id)
    and not exists (select 1 from facts_confirmations c
      where c.retrospective_id = r.id and c.user_id = ${userId} and ${isCurrent})`;
}

function isAfter(cursor: string) {
  const { time, id } = readTimeCursor(cursor);
  return sql<SqlBool>`(r.created_at, r.id) < (${time}::timestamptz, ${id}::uuid)`;
}
