import type { AccountLinkPurpose, Invitation } from "@second-story/domain/account-link.ts";
import { roleSchema, type Role } from "@second-story/domain/permission.ts";
import type { Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

export type AccountLink = {
  readonly email: string | null;
  readonly role: Role | null;
  readonly userId: string | null;
  readonly createdBy: string | null;
};

export async function insertLink(
  trx: Transaction<Database>,
  link: AccountLink & {
    readonly id: string;
    readonly purpose: AccountLinkPurpose;
    readonly tokenHash: Buffer;
    readonly createdAt: Date;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await trx
    .insertInto("account_links")
    .values({
      id: link.id,
      purpose: link.purpose,
      token_hash: link.tokenHash,
      email: link.email,
      role: link.role,
      user_id: link.userId,
      created_by: link.createdBy,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
    })
    .execute();
}

/** A link that can still be used: neither used nor revoked nor expired, and its user not disabled. */
export async function findOpenLink(
  db: Db,
  purpose: AccountLinkPurpose,
  tokenHash: Buffer,
  now: Date,
): Promise<AccountLink | undefined> {
  const row = await db
    .selectFrom("account_links as l")
    .leftJoin("users as u", "u.id", "l.user_id")
    .select(["l.email", "l.role", "l.user_id", "l.created_by", "u.email as user_email"])
    .where("l.purpose", "=", purpose)
    .where("l.token_hash", "=", tokenHash)
    .where("l.used_at", "is", null)
    .where("l.revoked_at", "is", null)
    .where("l.expires_at", ">", now.toISOString())
    .where("u.disabled_at", "is", null)
    .executeTakeFirst();
  return (
    row && {
      email: row.user_email ?? row.email,
      role: row.role === null ? null : roleSchema.parse(row.role),
      userId: row.user_id,
      createdBy: row.created_by,
    }
  );
}

/** Uses a link up; whether it was still open, which is so for one of any number at the same time. */
export async function takeLink(
  trx: Transaction<Database>,
  purpose: AccountLinkPurpose,
  tokenHash: Buffer,
  now: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable("account_links")
    .set({ used_at: now.toISOString() })
    .where("purpose", "=", purpose)
    .where("token_hash", "=", tokenHash)
    .where("used_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now.toISOString())
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function listInvitations(db: Db, now: Date): Promise<Invitation[]> {
  const rows = await db
    .selectFrom("account_links as l")
    .leftJoin("users as u", "u.id", "l.created_by")
    .select(["l.id", "l.email", "l.role", "l.created_at", "l.expires_at", "u.name as invited_by"])
    .where("l.purpose", "=", "invitation")
    .where("l.used_at", "is", null)
    .where("l.revoked_at", "is", null)
    .where("l.expires_at", ">", now.toISOString())
    .orderBy("l.id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    role: roleSchema.parse(row.role),
    invitedBy: row.invited_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  }));
}

/** Whether there was such an open invitation. */
export async function revokeInvitation(
  trx: Transaction<Database>,
  linkId: string,
  now: Date,
): Promise<boolean> {
  const result = await openLinks(trx, now)
    .where("purpose", "=", "invitation")
    .where("id", "=", linkId)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** What an administrator handed out is worth nothing once they are none, or gone. */
export async function revokeLinksMadeBy(
  trx: Transaction<Database>,
  userId: string,
  now: Date,
): Promise<void> {
  await openLinks(trx, now).where("created_by", "=", userId).execute();
}

/** A new password link replaces the one before. */
export async function revokePasswordLinks(
  trx: Transaction<Database>,
  userId: string,
  now: Date,
): Promise<void> {
  await openLinks(trx, now)
    .where("purpose", "=", "password-reset")
    .where("user_id", "=", userId)
    .execute();
}

function openLinks(trx: Transaction<Database>, now: Date) {
  return trx
    .updateTable("account_links")
    .set({ revoked_at: now.toISOString() })
    .where("used_at", "is", null)
    .where("revoked_at", "is", null);
}
