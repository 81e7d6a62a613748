import { randomBytes } from "node:crypto";
import type { Db } from "../../database/connect.ts";

/** A key of 256 bits under this name, made when first asked for and the same for every server of the installation. */
export async function getSecret(db: Db, name: string): Promise<string> {
  await db
    .insertInto("secrets")
    .values({ name, value: randomBytes(32).toString("base64url") })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const row = await db
    .selectFrom("secrets")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return row.value;
}
