import { editRetrospective, getRetrospective } from "@second-story/api/retrospectives.ts";
import { editMe, editUser, getMe, listUsers } from "@second-story/api/people.ts";
import { signIn } from "@second-story/api/sessions.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browse } from "../testing/browse.ts";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { join } from "../testing/join.ts";

describe("people", () => {
  let test: TestApp;
  let admin: TestUser;
  beforeAll(async () => {
    test = await createTestApp();
    admin = await test.createUser("administrator", undefined, "Ada");
  });
  afterAll(() => test.close());

  it("show their addresses to administrators alone", async () => {
    const reader = await test.createUser("reader", undefined, "Rosa");
    const member = await test.createUser("member", undefined, "Milo");
    const readToken = await test.createUser("administrator", ["read"], "Anton");
    const { items } = await admin.client.call(listUsers, {});
    expect(items.find(({ id }) => id === reader.userId)?.email).toContain("@example.org");
    for (const { client } of [reader, member, readToken]) {
      const answer = await client.call(listUsers, {});
      expect(answer.items.map(({ name }) => name)).toContain("Milo");
      expect(JSON.stringify(answer)).not.toContain("@example.org");
      const guessed = await client.call(listUsers, { query: { search: reader.userId } });
      expect(guessed.items).toEqual([]);
    }
    const found = await admin.client.call(listUsers, { query: { search: reader.userId } });
    expect(found.items).toHaveLength(1);
  });

  it("are listed by name, page by page, without the closed accounts", async () => {
    for (const name of ["Zoë", "zora", "Yusuf"]) await test.createUser("member", [], name);
    const gone = await test.createUser("member", [], "Xaver");
    await admin.client.call(editUser, {
      params: { userId: gone.userId },
      body: { disabled: true, version: 1 },
    });
    const names: string[] = [];
    let after: string | undefined;
    do {
      const page = await admin.client.call(listUsers, { query: { limit: 2, after } });
      expect(page.items.length).toBeLessThanOrEqual(2);
      names.push(...page.items.map(({ name }) => name));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["Zoë", "zora", "Yusuf", "Ada"]));
    expect(names).not.toContain("Xaver");
    const closed = await admin.client.call(listUsers, { query: { disabled: "true" } });
    expect(closed.items.map(({ name }) => name)).toEqual(["Xaver"]);
  });

  it("are found by what they typed, percent signs and all", async () => {
    await test.createUser("member", [], "100%_sure");
    const { items } = await admin.client.call(listUsers, { query: { search: "%_s" } });
    expect(items.map(({ name }) => name)).toEqual(["100%_sure"]);
  });

  it("change what is theirs to change", async () => {
    const { client } = await join(test);
    const before = await client.call(getMe, {});
    expect(before.preferences).toEqual({ theme: "system", languageChecker: true });
    await client.call(editMe, {
      body: { handle: "Noor.H", timeZone: "Europe/Lisbon", version: before.version },
    });
    const after = await client.call(editMe, {
      body: { preferences: { theme: "dark" }, version: before.version + 1 },
    });
    expect(after).toMatchObject({
      handle: "noor.h",
      timeZone: "Europe/Lisbon",
      preferences: { theme: "dark", languageChecker: true },
    });
    await expect(
      client.call(editMe, { body: { name: "Late", version: before.version } }),
    ).rejects.toMatchObject({ problem: { code: "stale-version", current: { handle: "noor.h" } } });
    const other = await join(test);
    await expect(
      other.client.call(editMe, { body: { handle: "NOOR.h", version: 1 } }),
    ).rejects.toMatchObject({ problem: { status: 409, code: "conflict" } });
  });

  it.each([
    { role: "administrator" },
    { email: "boss@example.org" },
    { id: "01900000-0000-7000-8000-000000000001" },
    { disabled: false },
    { emailVerified: true },
    { createdAt: "2020-01-01T00:00:00Z" },
    { "preferences.theme": "dark" },
    { preferences: { theme: "dark", isAdmin: true } },
    { name: ["Mira"] },
    { timeZone: "Atlantis/Sunk" },
  ])("do not change what is not theirs: %o", async (change) => {
    const person = await join(test);
    const answer = await test.app.request("http://localhost:3000/api/v1/me", {
      method: "PATCH",
      headers: { "content-type": "application/json", cookie: person.cookie() },
      body: JSON.stringify({ ...change, version: 1 }),
    });
    expect(answer.status).toBe(422);
    await expect(person.client.call(getMe, {})).resolves.toMatchObject({
      role: "member",
      version: 1,
    });
  });

  it("whose account is closed are out at once, by session and by token", async () => {
    const person = await join(test);
    const holder = await test.createToken(person.userId, ["read"]);
    await admin.client.call(editUser, {
      params: { userId: person.userId },
      body: { disabled: true, version: 1 },
    });
    await expect(person.client.call(getMe, {})).rejects.toMatchObject({ problem: { status: 401 } });
    const byToken = await test.app.request("http://localhost:3000/api/v1/me", {
      headers: { authorization: `Bearer ${holder}` },
    });
    expect(byToken.status).toBe(401);
    const credentials = { email: person.email, password: person.password };
    await expect(browse(test).client.call(signIn, { body: credentials })).rejects.toMatchObject({
      problem: { status: 401 },
    });
    await admin.client.call(editUser, {
      params: { userId: person.userId },
      body: { disabled: false, version: 2 },
    });
    await expect(browse(test).client.call(signIn, { body: credentials })).resolves.toBeDefined();
    const stillOut = await test.app.request("http://localhost:3000/api/v1/me", {
      headers: { authorization: `Bearer ${holder}` },
    });
    expect(stillOut.status).toBe(401);
  });

  it("with a new role have it from the next request on", async () => {
    const person = await join(test, "administrator");
    await person.client.call(listUsers, {});
    await admin.client.call(editUser, {
      params: { userId: person.userId },
      body: { role: "reader", version: 1 },
    });
    await expect(
      person.client.call(editUser, {
        params: { userId: person.userId },
        body: { role: "administrator", version: 2 },
      }),
    ).rejects.toMatchObject({ problem: { status: 403 } });
  });
});

describe("somebody who leads a retrospective", () => {
  let test: TestApp;
  let admin: TestUser;
  beforeAll(async () => {
    test = await createTestApp();
    admin = await test.createUser("administrator");
  });
  afterAll(() => test.close());

  const lead = async (user: TestUser, ...others: readonly TestUser[]): Promise<string> => {
    const id = test.context.newId();
    const { db } = test.context;
    await db
      .insertInto("retrospectives")
      .values({ id, title: "Led", access: "restricted", created_by: user.userId })
      .execute();
    for (const { userId } of others) {
      await db
        .insertInto("participants")
        .values({
          id: test.context.newId(),
          retrospective_id: id,
          user_id: userId,
          roles: ["facilitator"],
        })
        .execute();
    }
    return id;
  };
  const change = (
    { userId }: TestUser,
    body: { readonly role?: "reader"; readonly disabled?: true; readonly handOverTo?: string },
  ) => admin.client.call(editUser, { params: { userId }, body: { ...body, version: 1 } });

  it.each([{ disabled: true }, { role: "reader" }] as const)(
    "alone is handed over from, and nothing changes until it is said to whom: %o",
    async (body) => {
      const [leaving, taking] = [await test.createUser(), await test.createUser()];
      const id = await lead(leaving);
      await expect(change(leaving, body)).rejects.toMatchObject({
        problem: {
          code: "conflict",
          detail: expect.stringContaining("the only one who leads a retrospective") as string,
        },
      });
      const reader = await test.createUser("reader");
      await expect(change(leaving, { ...body, handOverTo: reader.userId })).rejects.toMatchObject({
        problem: { code: "conflict" },
      });
      await expect(change(leaving, { ...body, handOverTo: leaving.userId })).rejects.toMatchObject({
        problem: { code: "conflict" },
      });
      await leaving.client.call(getRetrospective, { params: { retrospectiveId: id } });
      await change(leaving, { ...body, handOverTo: taking.userId });
      await taking.client.call(editRetrospective, {
        params: { retrospectiveId: id },
        body: { title: "Taken over", version: 1 },
      });
    },
  );

  it("with somebody else goes without further ado, and the other one's access stays as it is", async () => {
    const [leaving, other] = [await test.createUser(), await test.createUser()];
    await lead(leaving, other);
    await expect(change(leaving, { disabled: true })).resolves.toMatchObject({ disabled: true });
  });

  it("is never lost when both who lead it are closed at once", async () => {
    for (let round = 0; round < 5; round++) {
      const [one, other] = [await test.createUser(), await test.createUser()];
      await lead(one, other);
      const results = await Promise.allSettled([
        change(one, { disabled: true }),
        change(other, { disabled: true }),
      ]);
      expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    }
  });

  it("is never handed over to an account that is closed at the same moment", async () => {
    for (let round = 0; round < 5; round++) {
      const [one, other] = [await test.createUser(), await test.createUser()];
      const id = await lead(one);
      await Promise.allSettled([
        change(one, { disabled: true, handOverTo: other.userId }),
        change(other, { disabled: true }),
      ]);
      const leads = await test.context.db
        .selectFrom("users as u")
        .leftJoin("participants as p", (join) =>
          join.onRef("p.user_id", "=", "u.id").on("p.retrospective_id", "=", id),
        )
        .where("u.id", "in", [one.userId, other.userId])
        .where("u.disabled_at", "is", null)
        .where((eb) => eb.or([eb("u.id", "=", one.userId), eb("p.id", "is not", null)]))
        .select("u.id")
        .execute();
      expect(leads).toHaveLength(1);
    }
  });
});

describe("the last administrator", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());

  it("stays, however many try to remove one another at once", async () => {
    const admins = await Promise.all(
      Array.from({ length: 6 }, () => test.createUser("administrator")),
    );
    const results = await Promise.allSettled(
      admins.map(({ client }, index) =>
        client.call(editUser, {
          params: { userId: admins[(index + 1) % admins.length]?.userId ?? "" },
          body: { ...(index % 2 === 0 ? { disabled: true } : { role: "member" }), version: 1 },
        }),
      ),
    );
    const left = await test.context.db
      .selectFrom("users")
      .select("id")
      .where("role", "=", "administrator")
      .where("disabled_at", "is", null)
      .execute();
    expect(left.length).toBeGreaterThanOrEqual(1);
    expect(results.some(({ status }) => status === "fulfilled")).toBe(true);
  });

  it("cannot step down", async () => {
    const [last] = await test.context.db
      .selectFrom("users")
      .select(["id", "version"])
      .where("role", "=", "administrator")
      .where("disabled_at", "is", null)
      .execute();
    await test.context.db
      .updateTable("users")
      .set({ role: "member" })
      .where("id", "<>", last?.id ?? "")
      .execute();
    const userId = last?.id ?? "";
    const token = await test.createToken(userId, ["administer"]);
    for (const change of [{ role: "reader" }, { disabled: true }]) {
      const answer = await test.app.request(`http://localhost:3000/api/v1/users/${userId}`, {
        method: "PATCH",
        headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
        body: JSON.stringify({ ...change, version: last?.version ?? 0 }),
      });
      expect(answer.status).toBe(409);
      expect(await answer.text()).toContain("last administrator");
    }
  });
});
