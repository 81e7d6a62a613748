import type { Role } from "@second-story/domain/permission.ts";
import { v7 } from "uuid";
import { hashPassword } from "../people/sign-in/password.ts";
import { savePasswordHash } from "../people/passwords/store.ts";
import { insertUser } from "../people/store.ts";
import { transaction } from "../database/connect.ts";
import { signIn } from "@second-story/api/sessions.ts";
import { browse, type Browser } from "./browse.ts";
import type { TestApp } from "./create-test-app.ts";

export type Joined = Browser & {
  readonly userId: string;
  readonly email: string;
  readonly password: string;
};

const password = "quiet harbour lamps";

/** An account with a password, signed in from a browser. */
export async function join(test: TestApp, role: Role = "member", name = "Mira"): Promise<Joined> {
  const userId = v7();
  const email = `${userId}@example.org`;
  await transaction(test.context.db, async (trx) => {
    await insertUser(trx, { id: userId, name, email, role });
    await savePasswordHash(trx, v7(), userId, await hashPassword(password));
  });
  const browser = browse(test);
  await browser.client.call(signIn, { body: { email, password } });
  return { ...browser, userId, email, password };
}
