import type { Session } from "@second-story/api/sessions.ts";
import { roleSchema, type Caller } from "@second-story/domain/permission.ts";
import type { Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

/** However often a session is prolonged, after this long its owner signs in again. */
const longestMs = 30 * 86_400_000;

/** The owner of a live session, found by the hash of its token. */
export async function findSessionCaller(
  db: Db,
  tokenHash: string,
  now: Date,
): Promise<Caller | undefined> {
  const row = await db
    .selectFrom("sessions as s")
    .innerJoin("users as u", "u.id", "s.user_id")
    .select(["u.id", "u.role", "s.expires_at"])
    .where("s.token", "=", tokenHash)
    .where("s.expires_at", ">", now.toISOString())
    .where("s.created_at", ">", new Date(now.getTime() - longestMs).toISOString())
    .where("u.disabled_at", "is", null)
    .executeTakeFirst();
  return row && { userId: row.id, role: roleSchema.parse(row.role), expiresAt: row.expires_at };
}

export async function listSessions(
  db: Db,
  userId: string,
  currentHash: string | undefined,
  now: Date,
): Promise<Session[]> {
  const rows = await db
    .selectFrom("sessions")
    .selectAll()
    .where("user_id", "=", userId)
    .where("expires_at", ">", now.toISOString())
    .orderBy("updated_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    current: row.token === currentHash,
    userAgent: row.user_agent ?? "",
    address: row.ip_address ?? "",
    createdAt: row.created_at,
    lastSeenAt: row.updated_at,
    expiresAt: row.expires_at,
  }));
}

/** Whether there was such a session of this user. */
export async function deleteSession(
  trx: Transaction<Database>,
  userId: string,
  sessionId: string,
): Promise<boolean> {
  const result = await trx
    .deleteFrom("sessions")
    .where("user_id", "=", userId)
    .where("id", "=", sessionId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Lets a session end at this moment, unless it ends before. */
export async function shortenSession(
  trx: Transaction<Database>,
  tokenHash: string,
  until: Date,
): Promise<void> {
  await trx
    .updateTable("sessions")
    .set({ expires_at: until.toISOString() })
    .where("token", "=", tokenHash)
    .where("expires_at", ">", until.toISOString())
    .execute();
}

/** Ends the sessions of a user, all or all but one. */
export async function deleteSessions(
  trx: Transaction<Database>,
  userId: string,
  exceptHash?: string,
): Promise<void> {
  await trx
    .deleteFrom("sessions")
    .where("user_id", "=", userId)
    .$if(exceptHash !== undefined, (query) => query.where("token", "<>", exceptHash ?? ""))
    .execute();
}
