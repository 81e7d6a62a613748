import { sql } from "kysely";
import type { Db } from "../../database/connect.ts";

/** Counts one attempt for each key and returns how many each has seen in its window, in the order of the keys. */
export async function countAttempts(
  db: Db,
  keys: readonly Buffer[],
  now: Date,
  windowMs: number,
): Promise<number[]> {
  const at = now.toISOString();
  const endsAt = new Date(now.getTime() + windowMs).toISOString();
  const counts: number[] = [];
  await db.deleteFrom("sign_in_attempts").where("window_ends_at", "<=", at).execute();
  for (const key of keys) {
    const row = await db
      .insertInto("sign_in_attempts")
      .values({ key, attempts: 1, window_ends_at: endsAt })
      .onConflict((conflict) =>
        conflict.column("key").doUpdateSet({ attempts: sql`sign_in_attempts.attempts + 1` }),
      )
      .returning("attempts")
      .executeTakeFirstOrThrow();
    counts.push(row.attempts);
  }
  return counts;
}

/** Takes back one attempt of each key: it was a good one. */
export async function forgiveAttempt(db: Db, keys: readonly Buffer[]): Promise<void> {
  await db
    .updateTable("sign_in_attempts")
    .set({ attempts: sql`greatest(attempts - 1, 0)` })
    .where("key", "in", keys)
    .execute();
}

export async function forgetAttempts(db: Db, key: Buffer): Promise<void> {
  await db.deleteFrom("sign_in_attempts").where("key", "=", key).execute();
}
