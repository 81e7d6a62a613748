import { editMe, editUser, getMe, listUsers } from "@second-story/api/people.ts";
import { may, type Role } from "@second-story/domain/permission.ts";
import type { Transaction } from "kysely";
import type { Feature } from "../app.ts";
import { recordChange } from "../audit/store.ts";
import { transaction } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";
import { notFound, ProblemError, staleVersion } from "../http/problem-error.ts";
import { refuseTaken } from "../http/refuse-taken.ts";
import { handOver } from "../retrospectives/participants/hand-over.ts";
import { revokeLinksMadeBy } from "./account-links/store.ts";
import { recordOwnChange } from "./record-own-change.ts";
import { deleteSessions } from "./sessions/store.ts";
import { sessionOverlapMs } from "./sign-in/auth-options.ts";
import * as store from "./store.ts";
import { revokeTokens } from "./tokens/store.ts";

const taken = { users_handle: "Somebody else has this handle. Choose another." };

export function peopleRoutes({ serve, context: { db, auth, now, newId } }: Feature): void {
  serve(getMe, async ({ caller, request, setHeader }) => {
    // Every page asks this first, so this is where a session in use is prolonged.
    const leftMs = Date.parse(caller.expiresAt ?? "") - now().getTime();
    if (!caller.scopes && leftMs > sessionOverlapMs) {
      for (const cookie of await auth.prolong(request.headers)) setHeader("set-cookie", cookie);
    }
    const me = await store.findMe(db, caller.userId);
    if (!me) throw notFound("person");
    return me;
  });

  serve(editMe, async ({ caller, body }) => {
    const { version, ...change } = body;
    const saved = await refuseTaken(taken, () =>
      transaction(db, async (trx) => {
        const me = await store.saveMe(trx, caller.userId, version, change);
        if (me) await recordOwnChange(trx, caller, "edited");
        return me;
      }),
    );
    if (saved) return saved;
    throw staleVersion(await store.findMe(db, caller.userId));
  });

  serve(listUsers, ({ caller, query }) => store.listUsers(db, query, may(caller, "people.manage")));

  serve(editUser, async ({ caller, params: { userId }, body }) => {
    const { version, role, disabled, handOverTo } = body;
    const at = now();
    const saved = await transaction(db, async (trx) => {
      if (disabled === true || (role !== undefined && role !== "administrator")) {
        await keepAnAdministrator(trx, userId);
      }
      const disabledAt = disabled === undefined ? undefined : disabled ? at.toISOString() : null;
      const user = await store.saveUser(trx, userId, version, { role, disabledAt });
      if (!user) return undefined;
      if (user.disabled || user.role === "reader") {
        await handOver(trx, newId, { from: user, to: handOverTo, actorId: caller.userId });
      }
      if (disabled) {
        await deleteSessions(trx, userId);
        await revokeTokens(trx, userId, at);
      }
      if (disabled || user.role !== "administrator") await revokeLinksMadeBy(trx, userId, at);
      await recordChange(trx, {
        topic: "people",
        action: actionOf(role, disabled),
        actorId: caller.userId,
        subjectId: userId,
        detail: role === undefined ? {} : { role },
      });
      return user;
    });
    if (saved) return saved;
    const current = await store.findUser(db, userId);
    throw current ? staleVersion(current) : notFound("person");
  });
}

/** @throws ProblemError `conflict` when the user is the last one who can administer */
async function keepAnAdministrator(trx: Transaction<Database>, userId: string): Promise<void> {
  const administrators = await store.lockAdministrators(trx);
  if (administrators.length === 1 && administrators[0] === userId) {
    throw new ProblemError(
      "conflict",
      "This is the last administrator. Make somebody else administrator first.",
    );
  }
}

function actionOf(role: Role | undefined, disabled: boolean | undefined): string {
  if (disabled === true) return "disabled";
  if (disabled === false) return "enabled";
  return role === undefined ? "edited" : "role-changed";
}
