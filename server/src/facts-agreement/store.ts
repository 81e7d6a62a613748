import type { Transaction } from "kysely";
import { sql, type SqlBool } from "kysely";
import type { Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";

export type Agreement = { readonly agreedAt: string; readonly removedElsewhere: number };

export async function findAgreement(
  db: Db,
  retrospectiveId: string,
): Promise<Agreement | undefined> {
  const row = await db
    .selectFrom("facts_agreements")
    .select(["agreed_at", "removed_elsewhere"])
    .where("retrospective_id", "=", retrospectiveId)
    .executeTakeFirst();
  return row && { agreedAt: row.agreed_at, removedElsewhere: row.removed_elsewhere };
}

export async function insertAgreement(
  trx: Transaction<Database>,
  retrospectiveId: string,
  told: Partial<Agreement> = {},
): Promise<void> {
  await trx
    .insertInto("facts_agreements")
    .values({
      retrospective_id: retrospectiveId,
      agreed_at: told.agreedAt ?? sql`now()`,
      removed_elsewhere: told.removedElsewhere ?? 0,
    })
    .execute();
}

export async function removeAgreement(
  trx: Transaction<Database>,
  retrospectiveId: string,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("facts_agreements")
    .where("retrospective_id", "=", retrospectiveId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Those who are asked: who takes part with an open account, and who confirmed as a lead without taking part. */
export async function listPeople(
  db: Db,
  retrospectiveId: string,
): Promise<{ id: string; name: string; confirmedAt: string | null }[]> {
  const rows = await db
    .selectFrom("users as u")
    .leftJoin("participants as p", (join) =>
      join.onRef("p.user_id", "=", "u.id").on("p.retrospective_id", "=", retrospectiveId),
    )
    .leftJoin("facts_confirmations as c", (join) =>
      join.onRef("c.user_id", "=", "u.id").on("c.retrospective_id", "=", retrospectiveId),
    )
    .select(["u.id", "u.name", "c.confirmed_at"])
    .where(sql<SqlBool>`(p.id is not null and u.disabled_at is null) or c.confirmed_at is not null`)
    .orderBy("u.name")
    .orderBy("u.id")
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, confirmedAt: row.confirmed_at }));
}

export async function saveConfirmation(
  trx: Transaction<Database>,
  retrospectiveId: string,
  userId: string,
  confirmedAt?: string,
): Promise<void> {
  const at = confirmedAt ?? sql<string>`now()`;
  await trx
    .insertInto("facts_confirmations")
    .values({ retrospective_id: retrospectiveId, user_id: userId, confirmed_at: at })
    .onConflict((conflict) =>
      conflict.columns(["retrospective_id", "user_id"]).doUpdateSet({ confirmed_at: at }),
    )
    .execute();
}

/** False when there was none. Without a user, all of them. */
export async function removeConfirmations(
  trx: Transaction<Database>,
  retrospectiveId: string,
  userId?: string,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("facts_confirmations")
    .where("retrospective_id", "=", retrospectiveId)
    .$if(userId !== undefined, (q) => q.where("user_id", "=", userId ?? ""))
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function hasEntries(db: Db, retrospectiveId: string): Promise<boolean> {
  const row = await db
    .selectFrom("timeline_entries")
    .select("id")
    .where("retrospective_id", "=", retrospectiveId)
    .where("deleted_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

type Later = { readonly added: number; readonly corrected: number; readonly removed: number };

/** What was added, corrected and removed since a moment; what came and went again since is none of it. */
export async function countLater(db: Db, retrospectiveId: string, since: string): Promise<Later> {
  const row = await db
    .selectFrom("timeline_entries as e")
    .where("e.retrospective_id", "=", retrospectiveId)
    .select([
      sql<number>`(count(*) filter (
        where e.deleted_at is null and e.added_at > ${since}))::int`.as("added"),
      sql<number>`(count(*) filter (where e.deleted_at is null and e.added_at <= ${since}
        and e.corrected_at > ${since}))::int`.as("corrected"),
      sql<number>`(count(*) filter (
        where e.deleted_at > ${since} and e.added_at <= ${since}))::int`.as("removed"),
    ])
    .executeTakeFirstOrThrow();
  return { added: row.added, corrected: row.corrected, removed: row.removed };
}
