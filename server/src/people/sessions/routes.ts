import {
  changePassword,
  listSessions,
  revokeOtherSessions,
  revokeSession,
  signIn,
  signOut,
} from "@second-story/api/sessions.ts";
import type { Feature } from "../../app.ts";
import { transaction } from "../../database/connect.ts";
import { notFound, ProblemError } from "../../http/problem-error.ts";
import { recordOwnChange } from "../record-own-change.ts";
import { sessionOverlapMs } from "../sign-in/auth-options.ts";
import { limitAttempts } from "../sign-in/limit-attempts.ts";
import { hashPassword, verifyPassword } from "../sign-in/password.ts";
import { startSession } from "../sign-in/start-session.ts";
import { findPasswordHash, savePasswordHash } from "../passwords/store.ts";
import { findMe } from "../store.ts";
import * as store from "./store.ts";

const wrongCredentials = "E-mail and password do not belong together. Check both, then try again.";

export function sessionsRoutes({ serve, context }: Feature): void {
  const { db, auth, now, newId, log } = context;

  serve(signIn, async (handled) => {
    const { body, address } = handled;
    const me = await limitAttempts(db, now(), { account: body.email, address }, () =>
      startSession(context, body, handled),
    );
    if (me) return me;
    log.info({ address }, "an attempt to sign in failed");
    throw new ProblemError("wrong-credentials", wrongCredentials);
  });

  serve(signOut, async ({ request, setHeader }) => {
    const caller = await auth.findSessionUser(request.headers);
    for (const cookie of await auth.signOut(request.headers)) setHeader("set-cookie", cookie);
    if (caller) {
      await transaction(db, (trx) => recordOwnChange(trx, caller, "signed-out"));
    }
    return undefined;
  });

  serve(listSessions, async ({ caller, request }) => ({
    items: await store.listSessions(db, caller.userId, auth.sessionHashIn(request.headers), now()),
  }));

  serve(revokeSession, async ({ caller, params }) => {
    await transaction(db, async (trx) => {
      if (!(await store.deleteSession(trx, caller.userId, params.sessionId))) {
        throw notFound("session");
      }
      await recordOwnChange(trx, caller, "session-ended");
    });
    return undefined;
  });

  serve(revokeOtherSessions, async ({ caller, request }) => {
    await transaction(db, async (trx) => {
      await store.deleteSessions(trx, caller.userId, auth.sessionHashIn(request.headers));
      await recordOwnChange(trx, caller, "sessions-ended");
    });
    return undefined;
  });

  serve(changePassword, async (handled) => {
    const { caller, body, address, request } = handled;
    const me = await findMe(db, caller.userId);
    const hash = await findPasswordHash(db, caller.userId);
    if (!me || hash === undefined) {
      throw new ProblemError("conflict", "This account signs in without a password.");
    }
    const proven = await limitAttempts(db, now(), { account: me.email, address }, async () =>
      (await verifyPassword({ hash, password: body.currentPassword })) ? true : undefined,
    );
    if (!proven) {
      const message = "This is not your current password.";
      throw new ProblemError("invalid-input", message, {
        fields: [{ path: "currentPassword", message }],
      });
    }
    const newHash = await hashPassword(body.newPassword);
    await transaction(db, async (trx) => {
      await savePasswordHash(trx, newId(), caller.userId, newHash);
      const current = auth.sessionHashIn(request.headers);
      const until = new Date(now().getTime() + sessionOverlapMs);
      await store.deleteSessions(trx, caller.userId, current);
      if (current !== undefined) await store.shortenSession(trx, current, until);
      await recordOwnChange(trx, caller, "password-changed");
    });
    // The one who changed it stays signed in, by a new session.
    await startSession(context, { email: me.email, password: body.newPassword }, handled);
    return undefined;
  });
}
