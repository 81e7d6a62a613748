import { randomBytes } from "node:crypto";
import {
  accountLinkLifetimeMs,
  accountLinkPath,
  type AccountLinkPurpose,
} from "@second-story/domain/account-link.ts";
import type { Transaction } from "kysely";
import type { Context } from "../../context.ts";
import type { Database } from "../../database/schema.generated.ts";
import { hashToken } from "../api-token.ts";
import { insertLink, type AccountLink } from "./store.ts";

export type MadeLink = { readonly id: string; readonly link: string; readonly expiresAt: string };

/** The secret of a link: 256 random bits, kept as their hash. */
export function makeLinkToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Keeps a new link and returns it as an address; it cannot be shown again. */
export async function makeLink(
  trx: Transaction<Database>,
  { baseUrl, newId, now }: Pick<Context, "baseUrl" | "newId" | "now">,
  purpose: AccountLinkPurpose,
  link: AccountLink,
): Promise<MadeLink> {
  const token = makeLinkToken();
  const id = newId();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + accountLinkLifetimeMs[purpose]);
  await insertLink(trx, {
    ...link,
    id,
    purpose,
    tokenHash: hashToken(token),
    createdAt,
    expiresAt,
  });
  return {
    id,
    link: `${baseUrl}${accountLinkPath[purpose]}/${token}`,
    expiresAt: expiresAt.toISOString(),
  };
}
