import type { Transaction } from "kysely";
import type { Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";

/** Puts a new set-up link in the place of the one before. */
export async function saveSetupLink(
  trx: Transaction<Database>,
  tokenHash: Buffer,
  now: Date,
): Promise<void> {
  await trx.deleteFrom("setup_links").execute();
  await trx.insertInto("setup_links").values({ token_hash: tokenHash, created_at: now }).execute();
}

export async function isSetupLink(db: Db, tokenHash: Buffer): Promise<boolean> {
  const row = await db
    .selectFrom("setup_links")
    .select("token_hash")
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row !== undefined;
}

/** Uses the link up; whether it was there, which is so for one of any number at the same time. */
export async function takeSetupLink(
  trx: Transaction<Database>,
  tokenHash: Buffer,
): Promise<boolean> {
  const result = await trx
    .deleteFrom("setup_links")
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
