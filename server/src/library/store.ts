import type { LibraryItem, searchLibrary } from "@second-story/api/library.ts";
import type { RouteQuery } from "@second-story/api/route.ts";
import type { Caller } from "@second-story/domain/permission.ts";
import { sql, type RawBuilder } from "kysely";
import { isSeenBy } from "../access/store.ts";
import type { Db } from "../database/connect.ts";
import { readCursor, writeCursor } from "../http/cursor.ts";

/** A common word matches much of the library; ranking all of it would cost seconds, so the newest of them compete. */
const mostRanked = 1000;

/** Where no words were asked for: the first of the text, ending with a whole word. */
const beginning = sql`case when length(p.plain_text) <= 280 then p.plain_text
  else regexp_replace(left(p.plain_text, 280), '\\s+\\S*$', ' …') end`;

type Row = {
  readonly id: string;
  readonly retrospective_id: string;
  readonly number: number;
  readonly title: string;
  readonly published_at: string;
  readonly publisher_id: string | null;
  readonly publisher_name: string | null;
  readonly severity: string | null;
  readonly services: string[];
  readonly excerpt: string;
  readonly open_actions: number;
  readonly closed_actions: number;
  readonly sort_key: string;
};

/** A page of the newest editions of what the caller may know of. */
export async function searchEditions(
  db: Db,
  caller: Caller,
  query: RouteQuery<typeof searchLibrary>,
): Promise<{ items: LibraryItem[]; next: string | null }> {
  const words = query.words?.trim() === "" ? undefined : query.words;
  const after = query.after === undefined ? undefined : readCursor(query.after);
  const asked = sql`websearch_to_tsquery('english', ${words ?? ""})`;
  const newestFirst = sql`to_char(99999999999.999 - extract(epoch from e.published_at), 'FM00000000000.000')`;
  const bestFirst = sql`to_char(10 - ts_rank(e.search, ${asked}), 'FM00.00000000')`;
  const { rows } = await sql<Row>`
    with found as (
      select e.*, r.access, r.created_by
      from editions e join retrospectives r on r.id = e.retrospective_id
      where ${isSeenBy(caller)}
        and not exists (
          select from editions later
          where later.retrospective_id = e.retrospective_id and later.number > e.number)
        ${when(words, () => sql`and e.search @@ ${asked}`)}
        ${when(query.from, (at) => sql`and e.published_at >= ${at}::timestamptz`)}
        ${when(query.to, (at) => sql`and e.published_at < ${at}::timestamptz`)}
        ${when(query.service, (id) =>
          aboutIncident(sql`exists (
          select from incident_services s where s.incident_id = i.id and s.service_id = ${id})`),
        )}
        ${when(query.severity, (id) => aboutIncident(sql`i.severity_id = ${id}`))}
      order by e.published_at desc limit ${words === undefined ? null : mostRanked}
    ), page as (
      select e.*, ${words === undefined ? newestFirst : bestFirst} as sort_key from found e
    )
    select p.id, p.retrospective_id, p.number, p.title, p.published_at, p.sort_key,
      u.id as publisher_id, u.name as publisher_name,
      ${words === undefined ? beginning : headline(asked)} as excerpt,
      (select s.name from retrospective_incidents ri join incidents i on i.id = ri.incident_id
        join severities s on s.id = i.severity_id
        where ri.retrospective_id = p.retrospective_id order by s.rank limit 1) as severity,
      array(select distinct s.name from retrospective_incidents ri
        join incident_services x on x.incident_id = ri.incident_id join services s on s.id = x.service_id
        where ri.retrospective_id = p.retrospective_id order by s.name) as services,
      (select count(*) from action_items a where a.retrospective_id = p.retrospective_id
        and a.deleted_at is null and a.state in ('proposed', 'agreed', 'in-progress')) as open_actions,
      (select count(*) from action_items a where a.retrospective_id = p.retrospective_id
        and a.deleted_at is null and a.state in ('done', 'verified')) as closed_actions
    from page p left join users u on u.id = p.published_by
    ${when(after, ({ key, id }) => sql`where (p.sort_key, p.id::text) > (${String(key)}, ${id})`)}
    order by p.sort_key, p.id::text limit ${query.limit + 1}`.execute(db);
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return { items: page.map(itemOf), next: last ? writeCursor(last.sort_key, last.id) : null };
}

function when<T>(value: T | undefined, then: (value: T) => RawBuilder<unknown>) {
  return value === undefined ? sql`` : then(value);
}

function aboutIncident(condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`and exists (select from retrospective_incidents ri join incidents i on i.id = ri.incident_id
    where ri.retrospective_id = e.retrospective_id and ${condition})`;
}

function headline(asked: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`ts_headline('english', left(p.plain_text, 20000), ${asked},
    'StartSel=[[, StopSel=]], MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=" … "')`;
}

function itemOf(row: Row): LibraryItem {
  return {
    id: row.id,
    retrospectiveId: row.retrospective_id,
    number: row.number,
    title: row.title,
    publishedAt: row.published_at,
    publishedBy:
      row.publisher_id === null ? null : { id: row.publisher_id, name: row.publisher_name ?? "" },
    severity: row.severity,
    services: row.services,
    excerpt: row.excerpt,
    openActions: row.open_actions,
    closedActions: row.closed_actions,
  };
}
