import type { Hypothesis } from "@second-story/domain/hypothesis.ts";
import { sql, type Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

/** Every entry that raises a hypothesis, with what was said of it; entries that were removed count nowhere. */
function selectHypotheses(db: Db, retrospectiveId: string) {
  const evidence = (side: "for" | "against") => sql<string[]>`array(
    select v.entry_id::text from hypothesis_evidence v
    join timeline_entries t on t.id = v.entry_id and t.deleted_at is null
    where v.hypothesis_entry_id = e.id and v.side = ${side}
    order by t.happened_at, t.id)`;
  return db
    .selectFrom("timeline_entries as e")
    .leftJoin("hypotheses as h", "h.entry_id", "e.id")
    .leftJoin("timeline_entries as s", (join) =>
      join.onRef("s.id", "=", "h.settled_entry_id").on("s.deleted_at", "is", null),
    )
    .where("e.retrospective_id", "=", retrospectiveId)
    .where("e.kind", "=", "hypothesis")
    .where("e.deleted_at", "is", null)
    .select(["e.id", "h.state", "s.id as settled_entry_id", "h.version"])
    .select([evidence("for").as("evidence_for"), evidence("against").as("evidence_against")])
    .orderBy("e.happened_at")
    .orderBy("e.id");
}
type Row = Awaited<ReturnType<ReturnType<typeof selectHypotheses>["execute"]>>[number];

export async function listHypotheses(db: Db, retrospectiveId: string): Promise<Hypothesis[]> {
  return (await selectHypotheses(db, retrospectiveId).execute()).map(hypothesisOf);
}

export async function findHypothesis(
  db: Db,
  retrospectiveId: string,
  entryId: string,
): Promise<Hypothesis | undefined> {
  const row = await selectHypotheses(db, retrospectiveId)
    .where("e.id", "=", entryId)
    .executeTakeFirst();
  return row && hypothesisOf(row);
}

/** When the named entries of the timeline happened, by id; those that are elsewhere or removed are missing. */
export async function listMoments(
  db: Db,
  retrospectiveId: string,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("timeline_entries")
    .select(["id", "happened_at"])
    .where("retrospective_id", "=", retrospectiveId)
    .where("deleted_at", "is", null)
    .where(sql<boolean>`id = any(${[...entryIds]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row.happened_at]));
}

/** Saves over what stands; hold the entry with `lockEntry` first. */
export async function saveHypothesis(
  trx: Transaction<Database>,
  hypothesis: Hypothesis,
): Promise<void> {
  const { entryId, state, settledEntryId, evidenceFor, evidenceAgainst } = hypothesis;
  await trx
    .insertInto("hypotheses")
    .values({ entry_id: entryId, state, settled_entry_id: settledEntryId })
    .onConflict((conflict) =>
      conflict.column("entry_id").doUpdateSet((eb) => ({
        state,
        settled_entry_id: settledEntryId,
        version: eb("hypotheses.version", "+", 1),
      })),
    )
    .execute();
  await trx.deleteFrom("hypothesis_evidence").where("hypothesis_entry_id", "=", entryId).execute();
  const evidence = [
    ...evidenceFor.map((id) => ({ entry_id: id, side: "for" as const })),
    ...evidenceAgainst.map((id) => ({ entry_id: id, side: "against" as const })),
  ].map((row) => ({ ...row, hypothesis_entry_id: entryId }));
  if (evidence.length > 0) await trx.insertInto("hypothesis_evidence").values(evidence).execute();
}

function hypothesisOf(row: Row): Hypothesis {
  return {
    entryId: row.id,
    state: row.state ?? "open",
    settledEntryId: row.settled_entry_id,
    evidenceFor: row.evidence_for,
    evidenceAgainst: row.evidence_against,
    version: row.version ?? 0,
  };
}
