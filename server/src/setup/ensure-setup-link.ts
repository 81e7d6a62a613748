import { transaction, type Db } from "../database/connect.ts";
import { hashToken } from "../people/api-token.ts";
import { makeLinkToken } from "../people/account-links/make-link.ts";
import { findOrganisation } from "../organisation/store.ts";
import { saveSetupLink } from "./store.ts";

/**
 * The link that sets the installation up, made anew at each start until one was used; undefined from then on. Only
 * its hash is kept, so the one that was printed last is the one that works.
 */
export async function ensureSetupLink(
  db: Db,
  now: Date,
  baseUrl: string,
): Promise<string | undefined> {
  return transaction(db, async (trx) => {
    if (await findOrganisation(trx)) return undefined;
    const token = makeLinkToken();
    await saveSetupLink(trx, hashToken(token), now);
    return `${baseUrl}/setup/${token}`;
  });
}
