import {
  acceptInvitation,
  checkAccountLink,
  createInvitation,
  createPasswordReset,
  listInvitations,
  resetPassword,
  revokeInvitation,
} from "@second-story/api/account-links.ts";
import type { AccountLinkPurpose } from "@second-story/domain/account-link.ts";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction } from "../../database/connect.ts";
import { notFound, ProblemError } from "../../http/problem-error.ts";
import { refuseTaken } from "../../http/refuse-taken.ts";
import { getOrganisation } from "../../organisation/store.ts";
import { hashToken } from "../api-token.ts";
import { deleteSessions } from "../sessions/store.ts";
import { hashPassword } from "../sign-in/password.ts";
import { startSession } from "../sign-in/start-session.ts";
import { savePasswordHash } from "../passwords/store.ts";
import { findMe, findUserByEmail, insertUser } from "../store.ts";
import { makePasswordLink } from "./create-password-link.ts";
import { makeLink } from "./make-link.ts";
import * as store from "./store.ts";

const gone = () =>
  new ProblemError(
    "gone",
    "It was used already, has expired or was withdrawn. Ask an administrator for a new one.",
  );
const taken = {
  users_email: "There is an account with this address already. Sign in with it instead.",
};

export function accountLinksRoutes({ serve, context }: Feature): void {
  const { db, now, newId } = context;

  const getOpenLink = async (
    purpose: AccountLinkPurpose,
    token: string,
  ): Promise<store.AccountLink> => {
    const link = await store.findOpenLink(db, purpose, hashToken(token), now());
    if (!link) throw gone();
    return link;
  };

  serve(listInvitations, async () => ({ items: await store.listInvitations(db, now()) }));

  serve(createInvitation, async ({ caller, body }) =>
    transaction(db, async (trx) => {
      const email = body.email ?? null;
      if (email !== null && (await findUserByEmail(trx, email))) {
        throw new ProblemError("conflict", "There is an account with this address already.");
      }
      const made = await makeLink(trx, context, "invitation", {
        email,
        role: body.role,
        userId: null,
        createdBy: caller.userId,
      });
      await recordChange(trx, {
        topic: "people",
        action: "invited",
        actorId: caller.userId,
        subjectId: made.id,
        detail: { role: body.role },
      });
      return made;
    }),
  );

  serve(revokeInvitation, async ({ caller, params }) => {
    await transaction(db, async (trx) => {
      if (!(await store.revokeInvitation(trx, params.invitationId, now()))) {
        throw notFound("invitation");
      }
      await recordChange(trx, {
        topic: "people",
        action: "invitation-withdrawn",
        actorId: caller.userId,
        subjectId: params.invitationId,
      });
    });
    return undefined;
  });

  serve(createPasswordReset, async ({ caller, params }) =>
    transaction(db, (trx) => makePasswordLink(trx, context, params.userId, caller.userId)),
  );

  serve(checkAccountLink, async ({ body }) => {
    const { email } = await getOpenLink(body.purpose, body.token);
    return { organisation: (await getOrganisation(db)).name, email };
  });

  serve(acceptInvitation, async (handled) => {
    const { token, password, name, email } = handled.body;
    const link = await getOpenLink("invitation", token);
    if (link.email !== null && link.email !== email) {
      const message = `This invitation is for ${link.email}.`;
      throw new ProblemError("invalid-input", message, { fields: [{ path: "email", message }] });
    }
    const hash = await hashPassword(password);
    const id = newId();
    const me = await refuseTaken(taken, () =>
      transaction(db, async (trx) => {
        if (!(await store.takeLink(trx, "invitation", hashToken(token), now()))) throw gone();
        const user = await insertUser(trx, { id, name, email, role: link.role ?? "reader" });
        await savePasswordHash(trx, newId(), id, hash);
        await recordChange(trx, { topic: "people", action: "joined", actorId: id, subjectId: id });
        return user;
      }),
    );
    await startSession(context, { email, password }, handled);
    return me;
  });

  serve(resetPassword, async (handled) => {
    const { token, password } = handled.body;
    const { userId } = await getOpenLink("password-reset", token);
    if (userId === null) throw gone();
    const hash = await hashPassword(password);
    const me = await transaction(db, async (trx) => {
      if (!(await store.takeLink(trx, "password-reset", hashToken(token), now()))) throw gone();
      await savePasswordHash(trx, newId(), userId, hash);
      await deleteSessions(trx, userId);
      await recordChange(trx, {
        topic: "people",
        action: "password-reset",
        actorId: userId,
        subjectId: userId,
      });
      return findMe(trx, userId);
    });
    if (!me) throw gone();
    await startSession(context, { email: me.email, password }, handled);
    return me;
  });
}
