import { hoursAfterAllIsOver, inboundKinds } from "@second-story/domain/inbound-source.ts";
import { sql, type SqlBool, type Transaction } from "kysely";
import type { Database } from "../../database/schema.generated.ts";

type Trx = Transaction<Database>;

/** What looks for an incident: a delivery of a source. */
export type Told = {
  readonly sourceId: string;
  readonly serviceIds: readonly string[];
  /** Looks among all open incidents, not only those of the services; a restricted one is found by its own matters alone. */
  readonly isForAny: boolean;
  readonly matters: readonly string[];
  /** An alert is among it that goes on. */
  readonly callsAnew: boolean;
  /** The latest time by the source's clock, and that of arrival. */
  readonly happenedAt: string;
  readonly receivedAt: string;
};

const kindsThatOpenOnAnything = Object.entries(inboundKinds)
  .filter(([, { opensOnAlertsAlone }]) => !opensOnAlertsAlone)
  .map(([kind]) => kind);

/** An incident that a source opened, by the words of what it told: no person did, and it told of it first. */
const opener = sql`(select e.source_id from inbound_evidence e
  where e.incident_id = i.id and i.created_by is null order by e.received_at, e.id limit 1)`;

/** What an incident was opened for and what alerts told of it since, how much of that is over, and since when by either clock. */
const calls = sql`(
  select count(*) as calls, count(o.happened_at) as over, max(o.happened_at) as over_at,
    max(o.received_at) as over_received_at
  from inbound_evidence e
  join inbound_sources s on s.id = e.source_id
  left join lateral (
    select r.happened_at, r.received_at from inbound_evidence r
    where r.source_id = e.source_id and r.matter = e.matter and r.says_resolved
      and r.happened_at >= e.happened_at
    order by r.happened_at limit 1) o on true
  where e.incident_id = i.id and not e.says_resolved
    -- What is told of a matter that was over already, as a review of it, calls nobody anew.
    and not (e.kind is distinct from 'alert' and exists (select from inbound_evidence r
      where r.source_id = e.source_id and r.matter = e.matter and r.says_resolved
        and r.happened_at < e.happened_at))
    and (e.kind = 'alert' or e.source_id = ${opener} and s.kind = any(${kindsThatOpenOnAnything}::text[])))`;

const isRestricted = sql<SqlBool>`(
  exists (select 1 from retrospective_incidents l where l.incident_id = i.id)
  and not exists (select 1 from retrospective_incidents l
    join retrospectives r on r.id = l.retrospective_id
    where l.incident_id = i.id and r.access <> 'restricted'))`;

/** Whether a source opened it and all that was told of is over for so long that what comes now is another matter. */
const isPast = ({ happenedAt, receivedAt }: Told) => sql<SqlBool>`(
  i.created_by is null and exists (select 1 from ${calls} c
    where c.calls > 0 and c.calls = c.over and (
      c.over_at < ${happenedAt}::timestamptz - make_interval(hours => ${hoursAfterAllIsOver})
      or c.over_received_at < ${receivedAt}::timestamptz - make_interval(hours => ${hoursAfterAllIsOver}))))`;

const knows = ({ sourceId, matters }: Told) => sql<SqlBool>`exists (
  select 1 from inbound_evidence e where e.incident_id = i.id
    and e.source_id = ${sourceId} and e.matter = any(${matters}::text[]))`;

/**
 * The open incident that something belongs to: one that knows the matter, else the newest of the services, or that the source told of
 * before. One that a source opened and that is over by all that was told stays open for new matters for a bounded time only.
 */
export async function findOpenIncident(trx: Trx, told: Told): Promise<string | undefined> {
  const { sourceId, serviceIds, isForAny, callsAnew } = told;
  const row = await trx
    .selectFrom("incidents as i")
    .select("i.id")
    .where("i.deleted_at", "is", null)
    .where(
      sql<SqlBool>`not exists (select 1 from milestones m where m.incident_id = i.id and m.kind = 'resolved')`,
    )
    .where(
      isForAny
        ? sql<SqlBool>`(not ${isRestricted} or ${knows(told)})`
        : sql<SqlBool>`(exists (select 1 from incident_services x
            where x.incident_id = i.id and x.service_id = any(${serviceIds}::uuid[]))
          or exists (select 1 from inbound_evidence e
            where e.incident_id = i.id and e.source_id = ${sourceId}))`,
    )
    .where(sql<SqlBool>`(not ${isPast(told)} or (not ${callsAnew} and ${knows(told)}))`)
    .orderBy(knows(told), "desc")
    .orderBy("i.created_at", "desc")
    .orderBy("i.id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** Whether the source has said that a matter is over, at this time or later: messages overtake one another. */
export async function isOver(
  trx: Trx,
  sourceId: string,
  matter: string,
  happenedAt: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom("inbound_evidence")
    .select("id")
    .where("source_id", "=", sourceId)
    .where("matter", "=", matter)
    .where("says_resolved", "=", true)
    .where("happened_at", ">=", happenedAt)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
