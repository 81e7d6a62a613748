import { sql, type Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

/** The hash of the user's password; undefined for one who has none. */
export async function findPasswordHash(db: Db, userId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("accounts")
    .select("password")
    .where("provider_id", "=", "credential")
    .where("account_id", "=", userId)
    .executeTakeFirst();
  return row?.password ?? undefined;
}

export async function savePasswordHash(
  trx: Transaction<Database>,
  accountId: string,
  userId: string,
  password: string,
): Promise<void> {
  await trx
    .insertInto("accounts")
    .values({
      id: accountId,
      user_id: userId,
      provider_id: "credential",
      account_id: userId,
      password,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["provider_id", "account_id"])
        .doUpdateSet({ password, updated_at: sql`now()` }),
    )
    .execute();
}
