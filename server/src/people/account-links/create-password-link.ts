import type { Transaction } from "kysely";
import { recordChange } from "../../audit/store.ts";
import type { Context } from "../../context.ts";
import { transaction, type Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";
import { notFound, ProblemError } from "../../http/problem-error.ts";
import { findUser, findUserByEmail } from "../store.ts";
import { makeLink, type MadeLink } from "./make-link.ts";
import { revokePasswordLinks } from "./store.ts";

type Settings = Pick<Context, "baseUrl" | "newId" | "now">;

/**
 * For whoever runs the installation and has its database: a link by which the person of this address chooses a new
 * password, when no administrator can sign in any more.
 * @throws ProblemError `not-found`, or `conflict` when the account is closed
 */
export async function createPasswordLink(
  db: Db,
  settings: Settings,
  email: string,
): Promise<MadeLink> {
  return transaction(db, async (trx) => {
    const user = await findUserByEmail(trx, email);
    if (!user) throw new ProblemError("not-found", "There is no account with this address.");
    return makePasswordLink(trx, settings, user.id, null);
  });
}

/** Makes the link and ends earlier ones. `actorId` is null for whoever runs the installation. */
export async function makePasswordLink(
  trx: Transaction<Database>,
  settings: Settings,
  userId: string,
  actorId: string | null,
): Promise<MadeLink> {
  const user = await findUser(trx, userId);
  if (!user) throw notFound("person");
  if (user.disabled) {
    throw new ProblemError("conflict", "This account is closed. Open it again first.");
  }
  await revokePasswordLinks(trx, userId, settings.now());
  await recordChange(trx, {
    topic: "people",
    action: "password-link-made",
    actorId,
    subjectId: userId,
  });
  return makeLink(trx, settings, "password-reset", {
    email: null,
    role: null,
    userId,
    createdBy: actorId,
  });
}
