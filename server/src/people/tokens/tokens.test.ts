import { editMe, getMe } from "@second-story/api/people.ts";
import { listSessions } from "@second-story/api/sessions.ts";
import { createService, listServices } from "@second-story/api/services.ts";
import { createClient } from "@second-story/api/client.ts";
import { createToken, listTokens, revokeToken } from "@second-story/api/tokens.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { join, type Joined } from "../../testing/join.ts";

const dayMs = 86_400_000;

describe("API tokens", () => {
  let test: TestApp;
  let person: Joined;
  beforeAll(async () => {
    test = await createTestApp();
  });
  beforeEach(async () => {
    test.setNow(new Date());
    person = await join(test);
  });
  afterAll(() => test.close());

  const make = (scopes: ("read" | "write" | "administer")[], expiresInDays = 30) =>
    person.client.call(createToken, { body: { name: "CI", scopes, expiresInDays } });
  const clientWith = (token: string) =>
    createClient({
      baseUrl: test.context.baseUrl,
      token,
      fetch: async (url, init) => test.app.request(url, init),
    });

  it("are shown once and kept as a hash", async () => {
    const { token, id } = await make(["read"]);
    expect(token).toMatch(/^sst_[\w-]{43}$/u);
    const { items } = await person.client.call(listTokens, {});
    expect(items).toMatchObject([{ id, name: "CI", scopes: ["read"], lastUsedAt: null }]);
    expect(JSON.stringify(items)).not.toContain(token);
    const rows = await test.context.db.selectFrom("api_tokens").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("act for their owner within their scopes", async () => {
    const reading = clientWith((await make(["read"])).token);
    const writing = clientWith((await make(["read", "write"])).token);
    await expect(reading.call(getMe, {})).resolves.toMatchObject({ id: person.userId });
    const body = { name: `service ${person.userId}` };
    await expect(reading.call(createService, { body })).rejects.toMatchObject({
      problem: { status: 403 },
    });
    await expect(writing.call(createService, { body })).resolves.toBeDefined();
    await expect(
      writing.call(editMe, { body: { name: "Other", version: 1 } }),
    ).rejects.toMatchObject({ problem: { status: 403 } });
  });

  it("note when they were last used, within a minute", async () => {
    const { token } = await make(["read"]);
    await clientWith(token).call(listServices, {});
    const { items } = await person.client.call(listTokens, {});
    expect(items[0]?.lastUsedAt).toBe(test.context.now().toISOString());
  });

  it("make no further tokens and see no sessions, whatever their scopes", async () => {
    const client = clientWith((await make(["read", "write", "administer"])).token);
    const refused = { problem: { status: 403 } };
    const body = { name: "more", scopes: ["read" as const], expiresInDays: 1 };
    await expect(client.call(createToken, { body })).rejects.toMatchObject(refused);
    await expect(client.call(listTokens, {})).rejects.toMatchObject(refused);
    await expect(client.call(listSessions, {})).rejects.toMatchObject(refused);
  });

  it("end on their day", async () => {
    const { token } = await make(["read"], 7);
    test.setNow(new Date(Date.now() + 7 * dayMs - 60_000));
    await expect(clientWith(token).call(getMe, {})).resolves.toBeDefined();
    test.setNow(new Date(Date.now() + 7 * dayMs + 60_000));
    await expect(clientWith(token).call(getMe, {})).rejects.toMatchObject({
      problem: { status: 401 },
    });
  });

  it("need an end within a year", async () => {
    for (const expiresInDays of [0, 366, 1.5, null]) {
      await expect(make(["read"], expiresInDays as number)).rejects.toMatchObject({
        problem: { status: 422, fields: [{ path: "expiresInDays" }] },
      });
    }
  });

  it("are revoked by their owner and nobody else", async () => {
    const { token, id } = await make(["read"]);
    const params = { tokenId: id };
    const stranger = await join(test);
    await expect(stranger.client.call(revokeToken, { params })).rejects.toMatchObject({
      problem: { status: 404 },
    });
    await person.client.call(revokeToken, { params });
    await expect(clientWith(token).call(getMe, {})).rejects.toMatchObject({
      problem: { status: 401 },
    });
  });

  it("do not fall back on a cookie when they are not good, and count as bearer alone", async () => {
    const { token } = await make(["read"]);
    const send = (headers: Record<string, string>, path = "/me") =>
      test.app.request(`http://localhost:3000/api/v1${path}`, { headers });
    const cookie = person.cookie();
    const statuses = await Promise.all([
      send({ cookie, authorization: `Bearer ${token}x` }),
      send({ cookie, authorization: `Basic ${btoa(`${token}:`)}` }),
      send({ cookie: `second-story=${token}` }),
      send({}, `/me?access_token=${token}`),
      send({ "x-api-key": token }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
    expect((await send({ authorization: `bearer ${token}` })).status).toBe(200);
  });
});
