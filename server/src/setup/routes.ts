import { checkSetupLink, completeSetup, getSetup } from "@second-story/api/setup.ts";
import type { Feature } from "../app.ts";
import { recordChange } from "../audit/store.ts";
import { transaction } from "../database/connect.ts";
import { ProblemError } from "../http/problem-error.ts";
import { hashToken } from "../people/api-token.ts";
import { hashPassword } from "../people/sign-in/password.ts";
import { startSession } from "../people/sign-in/start-session.ts";
import { savePasswordHash } from "../people/passwords/store.ts";
import { insertUser } from "../people/store.ts";
import { findOrganisation, insertOrganisation } from "../organisation/store.ts";
import * as store from "./store.ts";

const gone = () =>
  new ProblemError(
    "gone",
    "The server prints a new one at each start until the organisation exists. Use the last one it printed.",
  );

export function setupRoutes({ serve, context }: Feature): void {
  const { db, newId } = context;

  serve(getSetup, async () => ({ isSetUp: (await findOrganisation(db)) !== undefined }));

  serve(checkSetupLink, async ({ body }) => {
    if (!(await store.isSetupLink(db, hashToken(body.token)))) throw gone();
    return { isGood: true as const };
  });

  serve(completeSetup, async (handled) => {
    const { token, organisation, administrator } = handled.body;
    const { name, email, password } = administrator;
    if (!(await store.isSetupLink(db, hashToken(token)))) throw gone();
    const hash = await hashPassword(password);
    const id = newId();
    const me = await transaction(db, async (trx) => {
      const isOurs = await store.takeSetupLink(trx, hashToken(token));
      if (!isOurs || !(await insertOrganisation(trx, organisation))) throw gone();
      const user = await insertUser(trx, { id, name, email, role: "administrator" });
      await savePasswordHash(trx, newId(), id, hash);
      await recordChange(trx, { topic: "organisation", action: "created", actorId: id });
      return user;
    });
    await startSession(context, { email, password }, handled);
    return me;
  });
}
