import { getMe } from "@second-story/api/people.ts";
import {
  changePassword,
  listSessions,
  revokeOtherSessions,
  revokeSession,
  signIn,
} from "@second-story/api/sessions.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browse } from "../../testing/browse.ts";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { join, type Joined } from "../../testing/join.ts";

const out = { problem: { status: 401 } };

describe("sessions", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
    test.setNow(new Date());
  });
  afterAll(() => test.close());

  const signInAgain = async (person: Joined, password = person.password) => {
    const browser = browse(test, { address: "198.51.100.44" });
    await browser.client.call(signIn, { body: { email: person.email, password } });
    return browser;
  };

  it("are listed with where they come from, and which one asks", async () => {
    const person = await join(test);
    const phone = await signInAgain(person);
    const { items } = await phone.client.call(listSessions, {});
    expect(items).toHaveLength(2);
    expect(items.find(({ current }) => current)?.address).toBe("198.51.100.44");
    expect(items.find(({ current }) => !current)?.address).toBe("192.0.2.1");
    expect(JSON.stringify(items)).not.toContain("token");
  });

  it("end one by one, and only one's own", async () => {
    const person = await join(test);
    const phone = await signInAgain(person);
    const stranger = await join(test);
    const { items } = await person.client.call(listSessions, {});
    const params = { sessionId: items.find(({ current }) => !current)?.id ?? "" };
    await expect(stranger.client.call(revokeSession, { params })).rejects.toMatchObject({
      problem: { status: 404 },
    });
    await person.client.call(revokeSession, { params });
    await expect(phone.client.call(getMe, {})).rejects.toMatchObject(out);
    await expect(person.client.call(getMe, {})).resolves.toBeDefined();
  });

  it("end everywhere else in one go", async () => {
    const person = await join(test);
    const others = [await signInAgain(person), await signInAgain(person)];
    await person.client.call(revokeOtherSessions, {});
    for (const { client } of others)
      await expect(client.call(getMe, {})).rejects.toMatchObject(out);
    await expect(person.client.call(getMe, {})).resolves.toBeDefined();
  });

  it("end with a new password, but for the one who chose it, who gets a new one", async () => {
    const person = await join(test);
    const phone = await signInAgain(person);
    const before = person.cookie();
    const newPassword = "another long sentence";
    await person.client.call(changePassword, {
      body: { currentPassword: person.password, newPassword },
    });
    await expect(phone.client.call(getMe, {})).rejects.toMatchObject(out);
    const old = browse(test, { cookie: before });
    await expect(old.client.call(getMe, {})).resolves.toBeDefined();
    expect(old.cookie()).toBe(before);
    test.setNow(new Date(Date.now() + 15_000));
    await expect(old.client.call(getMe, {})).rejects.toMatchObject(out);
    await expect(person.client.call(getMe, {})).resolves.toBeDefined();
    await expect(signInAgain(person)).rejects.toMatchObject(out);
    await expect(signInAgain(person, newPassword)).resolves.toBeDefined();
  });

  it("do not let a password be changed without the current one, however often it is guessed", async () => {
    const person = await join(test);
    const guess = () =>
      person.client
        .call(changePassword, {
          body: { currentPassword: "a wrong guess", newPassword: "another long sentence" },
        })
        .then(
          () => 204,
          (error: { problem: { status: number } }) => error.problem.status,
        );
    const statuses = await Promise.all(Array.from({ length: 12 }, guess));
    expect(statuses.filter((status) => status === 422)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });
});
