import { getMe } from "@second-story/api/people.ts";
import { signIn, signOut } from "@second-story/api/sessions.ts";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browse } from "../../testing/browse.ts";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { join } from "../../testing/join.ts";
import { createAuth } from "../auth.ts";

describe("signing in", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());

  const wrong = { problem: { status: 401, code: "wrong-credentials" } };

  it("gives a session cookie that scripts cannot read and other sites do not send", async () => {
    const person = await join(test);
    await expect(person.client.call(getMe, {})).resolves.toMatchObject({ id: person.userId });
    const line = person.setCookies.find((each) => each.startsWith("second-story="));
    expect(line).toMatch(/HttpOnly/iu);
    expect(line).toMatch(/SameSite=Lax/iu);
    expect(line).toMatch(/Path=\//iu);
    expect(line).not.toMatch(/Domain=/iu);
  });

  it("binds the cookie to the host and to TLS where the product is reached over https", async () => {
    const person = await join(test);
    const auth = await createAuth({ ...test.context, baseUrl: "https://retro.example.org" });
    const session = await auth.signIn(person, { address: "192.0.2.1", userAgent: "test" });
    const line = session?.cookies.find((each) => each.startsWith("__Host-second-story="));
    expect(line).toMatch(/Secure/iu);
    const cookie = line?.split(";", 1)[0] ?? "";
    await expect(auth.findSessionUser(new Headers({ cookie }))).resolves.toMatchObject({
      userId: person.userId,
    });
  });

  it("keeps no session token in the database that could be sent as a cookie", async () => {
    const person = await join(test);
    const sent = person.cookie().split("=")[1]?.split(".")[0] ?? "";
    const rows = await test.context.db
      .selectFrom("sessions")
      .selectAll()
      .where("user_id", "=", person.userId)
      .execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(sent);
    const forged = browse(test, { cookie: `second-story=${rows[0]?.token ?? ""}.x` });
    await expect(forged.client.call(getMe, {})).rejects.toMatchObject({ problem: { status: 401 } });
  });

  it("answers the same for a wrong password and an address that nobody has", async () => {
    const person = await join(test);
    const answers = await Promise.all(
      [person.email, "nobody@example.org"].map((email) =>
        browse(test)
          .client.call(signIn, { body: { email, password: "not the password" } })
          .catch((error: { problem: unknown }) => error.problem),
      ),
    );
    expect(answers[0]).toMatchObject(wrong.problem);
    expect(answers[1]).toEqual(answers[0]);
  });

  it("does not mind the case of the address", async () => {
    const person = await join(test);
    const credentials = { email: person.email.toUpperCase(), password: person.password };
    await expect(browse(test).client.call(signIn, { body: credentials })).resolves.toMatchObject({
      id: person.userId,
    });
  });

  it("gives a new token each time, whatever cookie came along", async () => {
    const person = await join(test);
    const fixed = browse(test, { cookie: person.cookie() });
    await fixed.client.call(signIn, { body: { email: person.email, password: person.password } });
    expect(fixed.cookie()).not.toBe(person.cookie());
  });

  it("ends with signing out, for the cookie as well as for whoever copied it", async () => {
    const person = await join(test);
    const copy = browse(test, { cookie: person.cookie() });
    await person.client.call(signOut, {});
    expect(person.cookie()).toBe("");
    await expect(copy.client.call(getMe, {})).rejects.toMatchObject({ problem: { status: 401 } });
  });

  it("ends a week after it was last used", async () => {
    const person = await join(test);
    const dayMs = 86_400_000;
    test.setNow(new Date(Date.now() + 6 * dayMs));
    await expect(person.client.call(getMe, {})).resolves.toMatchObject({ id: person.userId });
    test.setNow(new Date(Date.now() + 8 * dayMs));
    await expect(person.client.call(getMe, {})).rejects.toMatchObject({ problem: { status: 401 } });
    test.setNow(new Date());
  });

  it("is prolonged while it is in use, and ends after thirty days all the same", async () => {
    const person = await join(test);
    /** As if so many days had gone by. */
    const age = (days: number) =>
      sql`update sessions set created_at = created_at - make_interval(days => ${days}),
        updated_at = updated_at - make_interval(days => ${days}),
        expires_at = expires_at - make_interval(days => ${days})
        where user_id = ${person.userId}`.execute(test.context.db);
    const sessionNow = () =>
      test.context.db
        .selectFrom("sessions")
        .selectAll()
        .where("user_id", "=", person.userId)
        .executeTakeFirstOrThrow();
    for (let week = 0; week < 4; week += 1) {
      await age(6);
      await person.client.call(getMe, {});
      const { expires_at: expiresAt } = await sessionNow();
      expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    }
    await age(6);
    await expect(person.client.call(getMe, {})).resolves.toBeDefined();
    await age(1);
    await expect(person.client.call(getMe, {})).rejects.toMatchObject({ problem: { status: 401 } });
  });

  it("refuses a request that another site sent, even signing in and out", async () => {
    const person = await join(test);
    for (const [path, body] of [
      ["/sessions", JSON.stringify({ email: person.email, password: person.password })],
      ["/sessions/end", undefined],
    ] as const) {
      const answer = await test.app.request(`http://localhost:3000/api/v1${path}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          cookie: person.cookie(),
          origin: "https://elsewhere.example",
        },
        ...(body === undefined ? {} : { body }),
      });
      expect(answer.status).toBe(403);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    await expect(person.client.call(getMe, {})).resolves.toMatchObject({ id: person.userId });
  });
});
