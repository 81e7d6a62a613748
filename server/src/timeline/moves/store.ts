import type { MovedEntry } from "@second-story/domain/timeline-entry-times.ts";
import { sql, type Transaction } from "kysely";
import type { Database } from "../../database/schema.generated.ts";
import { tellOthers } from "../milestones/store.ts";

type Trx = Transaction<Database>;

/** Holds those of the entries that are on the timeline, in one order for everybody, and tells their versions. */
export async function lockVersions(
  trx: Trx,
  retrospectiveId: string,
  entries: readonly MovedEntry[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await trx
    .selectFrom("timeline_entries")
    .select(["id", "version"])
    .where("retrospective_id", "=", retrospectiveId)
    .where("deleted_at", "is", null)
    .where(sql<boolean>`id = any(${entries.map(({ id }) => id)}::uuid[])`)
    .orderBy("id")
    .forUpdate()
    .execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

const rowsOf = (entries: readonly MovedEntry[]) => sql`
  select * from json_to_recordset(${JSON.stringify(entries)}::json)
  as t (id uuid, "happenedAt" timestamptz, until timestamptz, "knownAt" timestamptz)`;

/** Milestones that stand at an entry follow it; those moved by hand stay. Before the times are saved. */
export async function moveMilestones(trx: Trx, entries: readonly MovedEntry[]): Promise<string[]> {
  const { rows } = await sql<{ incident_id: string; kind: string }>`
    update milestones m set happened_at = t."happenedAt"
    from (${rowsOf(entries)}) t join timeline_entries e on e.id = t.id
    where m.entry_id = e.id and m.happened_at = e.happened_at
    returning m.incident_id, m.kind`.execute(trx);
  await tellOthers(
    trx,
    rows.map((row) => ({ incidentId: row.incident_id, kind: row.kind })),
  );
  return [...new Set(rows.map((row) => row.incident_id))];
}

/** The entries do not count as edited by a person: an import that was moved as a whole can still be undone. */
export async function saveTimes(
  trx: Trx,
  entries: readonly MovedEntry[],
): Promise<{ id: string; version: number }[]> {
  const { rows } = await sql<{ id: string; version: number }>`
    update timeline_entries e set
      happened_at = t."happenedAt",
      happened_until = t.until,
      precision = case
        when t.until is not null then 'between'
        when e.precision = 'between' then 'exact'
        else e.precision end,
      known_at = t."knownAt",
      corrected_at = now(),
      updated_at = now(),
      version = e.version + 1
    from (${rowsOf(entries)}) t
    where e.id = t.id
    returning e.id, e.version`.execute(trx);
  return rows;
}
