import { roleSchema, scopeSchema, type Caller } from "@second-story/domain/permission.ts";
import { z } from "zod";
import type { Db } from "../database/connect.ts";

/** A user who may act; undefined when unknown or disabled. */
export async function findUserCaller(db: Db, userId: string): Promise<Caller | undefined> {
  const row = await db
    .selectFrom("users")
    .select(["id", "role"])
    .where("id", "=", userId)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  return row && { userId: row.id, role: roleSchema.parse(row.role) };
}

/** The holder of a live token, with its scopes; notes that it was used. */
export async function findTokenHolder(
  db: Db,
  tokenHash: Buffer,
  now: Date,
): Promise<Caller | undefined> {
  const row = await db
    .updateTable("api_tokens as t")
    .from("users as u")
    .set({ last_used_at: now.toISOString() })
    .whereRef("u.id", "=", "t.user_id")
    .where("t.token_hash", "=", tokenHash)
    .where("t.revoked_at", "is", null)
    .where("t.expires_at", ">", now.toISOString())
    .where("u.disabled_at", "is", null)
    .returning(["u.id", "u.role", "t.scopes"])
    .executeTakeFirst();
  return (
    row && {
      userId: row.id,
      role: roleSchema.parse(row.role),
      scopes: z.array(scopeSchema).parse(row.scopes),
    }
  );
}
