import type { ApiToken } from "@second-story/api/tokens.ts";
import { roleSchema, scopeSchema, type Caller } from "@second-story/domain/permission.ts";
import type { Selectable, Transaction } from "kysely";
import { z } from "zod";
import type { Db } from "../../database/connect.ts";
import type { ApiTokens, Database } from "../../database/schema.generated.ts";

const scopesSchema = z.array(scopeSchema);

/** How exactly the last use is known; noting each would be a write for every read. */
const noteEveryMs = 60_000;

/** The holder of a live token, with its scopes; notes that it was used. */
export async function findTokenHolder(
  db: Db,
  tokenHash: Buffer,
  now: Date,
): Promise<Caller | undefined> {
  const row = await db
    .selectFrom("api_tokens as t")
    .innerJoin("users as u", "u.id", "t.user_id")
    .select(["t.id as token_id", "t.scopes", "t.expires_at", "t.last_used_at", "u.id", "u.role"])
    .where("t.token_hash", "=", tokenHash)
    .where("t.revoked_at", "is", null)
    .where("t.expires_at", ">", now.toISOString())
    .where("u.disabled_at", "is", null)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.last_used_at === null || now.getTime() - Date.parse(row.last_used_at) > noteEveryMs) {
    await db
      .updateTable("api_tokens")
      .set({ last_used_at: now.toISOString() })
      .where("id", "=", row.token_id)
      .execute();
  }
  return {
    userId: row.id,
    role: roleSchema.parse(row.role),
    scopes: scopesSchema.parse(row.scopes),
    expiresAt: row.expires_at,
  };
}

export async function listTokens(db: Db, userId: string, now: Date): Promise<ApiToken[]> {
  const rows = await db
    .selectFrom("api_tokens")
    .selectAll()
    .where("user_id", "=", userId)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now.toISOString())
    .orderBy("id", "desc")
    .execute();
  return rows.map(apiTokenOf);
}

export async function insertToken(
  trx: Transaction<Database>,
  token: {
    readonly id: string;
    readonly user_id: string;
    readonly name: string;
    readonly token_hash: Buffer;
    readonly scopes: string[];
    readonly created_at: Date;
    readonly expires_at: Date;
  },
): Promise<ApiToken> {
  const row = await trx
    .insertInto("api_tokens")
    .values(token)
    .returningAll()
    .executeTakeFirstOrThrow();
  return apiTokenOf(row);
}

/** Whether the user had such a token that was still good. */
export async function revokeToken(
  trx: Transaction<Database>,
  userId: string,
  tokenId: string,
  now: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable("api_tokens")
    .set({ revoked_at: now.toISOString() })
    .where("user_id", "=", userId)
    .where("id", "=", tokenId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function revokeTokens(
  trx: Transaction<Database>,
  userId: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable("api_tokens")
    .set({ revoked_at: now.toISOString() })
    .where("user_id", "=", userId)
    .where("revoked_at", "is", null)
    .execute();
}

function apiTokenOf(row: Selectable<ApiTokens>): ApiToken {
  return {
    id: row.id,
    name: row.name,
    scopes: scopesSchema.parse(row.scopes),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
  };
}
