import type { Objection, Settlement } from "@second-story/domain/facts-agreement.ts";
import { sql, type Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

/** The open ones first, each in the order in which they were raised. */
export async function listObjections(db: Db, retrospectiveId: string): Promise<Objection[]> {
  const rows = await db
    .selectFrom("objections as o")
    .leftJoin("users as r", "r.id", "o.raised_by")
    .leftJoin("users as s", "s.id", "o.settled_by")
    .select(["o.id", "o.entry_id", "o.text", "o.raised_at", "o.outcome", "o.settled_because"])
    .select(["o.settled_at", "o.version", "r.id as raiser_id", "r.name as raiser_name"])
    .select(["s.id as settler_id", "s.name as settler_name"])
    .where("o.retrospective_id", "=", retrospectiveId)
    .orderBy(sql`o.settled_at is not null`)
    .orderBy("o.raised_at")
    .orderBy("o.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    entryId: row.entry_id,
    text: row.text,
    raisedBy: personOf(row.raiser_id, row.raiser_name),
    raisedAt: row.raised_at,
    outcome: row.outcome,
    because: row.settled_because,
    settledBy: personOf(row.settler_id, row.settler_name),
    settledAt: row.settled_at,
    version: row.version,
  }));
}

function personOf(id: string | null, name: string | null): Objection["raisedBy"] {
  return id === null || name === null ? null : { id, name };
}

/** Looked for within the retrospective, so that an id from another one finds nothing. */
export async function findObjection(
  db: Db,
  retrospectiveId: string,
  objectionId: string,
): Promise<Objection | undefined> {
  return (await listObjections(db, retrospectiveId)).find(({ id }) => id === objectionId);
}

export async function insertObjection(
  trx: Transaction<Database>,
  retrospectiveId: string,
  objection: {
    readonly id: string;
    readonly entryId: string | null;
    readonly text: string;
    readonly raisedBy: string | null;
    readonly raisedAt?: string;
  },
): Promise<void> {
  await trx
    .insertInto("objections")
    .values({
      id: objection.id,
      retrospective_id: retrospectiveId,
      entry_id: objection.entryId,
      text: objection.text,
      raised_by: objection.raisedBy,
      raised_at: objection.raisedAt ?? sql`now()`,
    })
    .execute();
}

/** For a retrospective that the transaction has locked; null opens the objection again. */
export async function saveSettlement(
  trx: Transaction<Database>,
  objectionId: string,
  settled: (Settlement & { readonly by: string | null; readonly at?: string }) | null,
): Promise<void> {
  await trx
    .updateTable("objections")
    .set((eb) => ({
      outcome: settled?.outcome ?? null,
      settled_because: settled?.because ?? null,
      settled_by: settled?.by ?? null,
      settled_at: settled === null ? null : (settled.at ?? sql`now()`),
      version: eb("version", "+", 1),
    }))
    .where("id", "=", objectionId)
    .execute();
}
