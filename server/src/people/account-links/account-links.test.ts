import {
  acceptInvitation,
  checkAccountLink,
  createInvitation,
  createPasswordReset,
  listInvitations,
  resetPassword,
  revokeInvitation,
} from "@second-story/api/account-links.ts";
import type { ApiError } from "@second-story/api/client.ts";
import { editUser, getMe } from "@second-story/api/people.ts";
import { signIn } from "@second-story/api/sessions.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { browse } from "../../testing/browse.ts";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";
import { join } from "../../testing/join.ts";
import { createPasswordLink } from "./create-password-link.ts";

const password = "quiet harbour lamps";
const gone = { problem: { status: 410, code: "gone" } };
const hourMs = 3_600_000;

describe("links that an administrator hands out", () => {
  let test: TestApp;
  let admin: TestUser;
  beforeAll(async () => {
    test = await createTestApp();
    admin = await test.createUser("administrator");
  });
  beforeEach(() => {
    test.setNow(new Date());
  });
  afterAll(() => test.close());

  const tokenOf = (link: string): string => link.split("/").at(-1) ?? "";
  const invite = async (email: string | null = null) => {
    const made = await admin.client.call(createInvitation, { body: { email, role: "member" } });
    return { ...made, token: tokenOf(made.link) };
  };
  const accept = (token: string, email: string, browser = browse(test)) =>
    browser.client.call(acceptInvitation, { body: { token, name: "Noor", email, password } });

  it("lets one person join, with the role that was meant, and signs them in", async () => {
    const { token, link } = await invite();
    expect(link).toBe(`http://localhost:3000/join/${token}`);
    const browser = browse(test);
    const me = await accept(token, "Noor@Example.org", browser);
    expect(me).toMatchObject({ name: "Noor", email: "noor@example.org", role: "member" });
    await expect(browser.client.call(getMe, {})).resolves.toMatchObject({ id: me.id });
    await expect(accept(token, "other@example.org")).rejects.toMatchObject(gone);
  });

  it("makes one account of fifty who accept at the same time", async () => {
    const { token } = await invite();
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) => accept(token, `race${String(index)}@example.org`)),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refusals = results.flatMap((result) =>
      result.status === "rejected" ? [(result.reason as ApiError).problem.code] : [],
    );
    expect(refusals).toHaveLength(49);
    // On a machine that is busy some wait too long for a connection, and are told to try again.
    expect(["gone", "unavailable"]).toEqual(expect.arrayContaining(refusals));
    const made = await test.context.db
      .selectFrom("users")
      .select("id")
      .where("email", "like", "race%")
      .execute();
    expect(made).toHaveLength(1);
  });

  it("tells its holder whom it is for, and is for nobody else", async () => {
    const { token } = await invite("ines@example.org");
    await expect(
      test.client.call(checkAccountLink, { body: { purpose: "invitation", token } }),
    ).resolves.toEqual({ organisation: "Example", email: "ines@example.org" });
    await expect(accept(token, "someone@example.org")).rejects.toMatchObject({
      problem: { status: 422, fields: [{ path: "email" }] },
    });
    await expect(accept(token, "Ines@Example.org")).resolves.toMatchObject({ role: "member" });
  });

  it("gives no second account to an address, and leaves the link good", async () => {
    const person = await join(test);
    const { token } = await invite();
    await expect(accept(token, person.email)).rejects.toMatchObject({ problem: { status: 409 } });
    await expect(accept(token, "third@example.org")).resolves.toBeDefined();
  });

  it("lets nobody choose a role or an id by adding it to what is sent", async () => {
    const { token } = await invite();
    for (const extra of [{ role: "administrator" }, { id: admin.userId }, { "user.role": "x" }]) {
      const answer = await test.app.request("http://localhost:3000/api/v1/account-links/join", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ token, name: "N", email: "n@example.org", password, ...extra }),
      });
      expect(answer.status).toBe(422);
    }
  });

  it("is listed while it is open, without the link, and can be withdrawn", async () => {
    const { id, token } = await invite("lena@example.org");
    const { items } = await admin.client.call(listInvitations, {});
    expect(items.find((item) => item.id === id)).toMatchObject({
      email: "lena@example.org",
      invitedBy: "Test administrator",
    });
    expect(JSON.stringify(items)).not.toContain(token);
    await admin.client.call(revokeInvitation, { params: { invitationId: id } });
    await expect(accept(token, "lena@example.org")).rejects.toMatchObject(gone);
    await expect(
      admin.client.call(revokeInvitation, { params: { invitationId: id } }),
    ).rejects.toMatchObject({ problem: { status: 404 } });
  });

  it("expires after seven days", async () => {
    const { token } = await invite();
    test.setNow(new Date(Date.now() + 7 * 24 * hourMs + 1));
    await expect(accept(token, "late@example.org")).rejects.toMatchObject(gone);
  });

  it("is worth nothing once the one who made it is no administrator any more", async () => {
    const other = await test.createUser("administrator");
    const made = await other.client.call(createInvitation, { body: { role: "administrator" } });
    await admin.client.call(editUser, {
      params: { userId: other.userId },
      body: { role: "member", version: 1 },
    });
    await expect(accept(tokenOf(made.link), "back@example.org")).rejects.toMatchObject(gone);
  });

  it("is refused as a link of the other kind", async () => {
    const { token } = await invite();
    await expect(
      test.client.call(resetPassword, { body: { token, password } }),
    ).rejects.toMatchObject(gone);
  });

  it("lets someone choose a new password once, and ends their sessions", async () => {
    const person = await join(test);
    const { link } = await admin.client.call(createPasswordReset, {
      params: { userId: person.userId },
    });
    expect(link).toMatch(/\/reset\/[\w-]{43}$/u);
    const browser = browse(test);
    const body = { token: tokenOf(link), password: "another long sentence" };
    await browser.client.call(resetPassword, { body });
    await expect(browser.client.call(getMe, {})).resolves.toMatchObject({ id: person.userId });
    await expect(person.client.call(getMe, {})).rejects.toMatchObject({ problem: { status: 401 } });
    await expect(
      browse(test).client.call(signIn, {
        body: { email: person.email, password: person.password },
      }),
    ).rejects.toMatchObject({ problem: { status: 401 } });
    await expect(browse(test).client.call(resetPassword, { body })).rejects.toMatchObject(gone);
  });

  it("replaces an earlier password link and expires after a day", async () => {
    const person = await join(test);
    const params = { userId: person.userId };
    const first = await admin.client.call(createPasswordReset, { params });
    const second = await admin.client.call(createPasswordReset, { params });
    const check = (link: string) =>
      test.client.call(checkAccountLink, {
        body: { purpose: "password-reset", token: tokenOf(link) },
      });
    await expect(check(first.link)).rejects.toMatchObject(gone);
    await expect(check(second.link)).resolves.toMatchObject({ email: person.email });
    test.setNow(new Date(Date.now() + 24 * hourMs + 1));
    await expect(check(second.link)).rejects.toMatchObject(gone);
  });

  it("can be made for an address by whoever runs the installation", async () => {
    const person = await join(test, "administrator");
    const { link } = await createPasswordLink(
      test.context.db,
      test.context,
      person.email.toUpperCase(),
    );
    await browse(test).client.call(resetPassword, {
      body: { token: tokenOf(link), password: "another long sentence" },
    });
    await expect(
      createPasswordLink(test.context.db, test.context, "nobody@example.org"),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  it("takes no weak password", async () => {
    const { token } = await invite();
    await expect(
      browse(test).client.call(acceptInvitation, {
        body: { token, name: "N", email: "short@example.org", password: "short" },
      }),
    ).rejects.toMatchObject({ problem: { status: 422, fields: [{ path: "password" }] } });
  });
});
