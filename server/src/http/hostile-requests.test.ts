import { problemSchema } from "@second-story/api/problem.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";

type Body = string | Uint8Array<ArrayBuffer> | null;

describe("a request that is not as it should be", () => {
  let test: TestApp;
  let member: TestUser;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser("member");
  });
  afterAll(() => test.close());

  const post = async (body: Body, headers: Record<string, string> = {}) => {
    const answer = await test.app.request("/api/v1/services", {
      method: "POST",
      headers: {
        authorization: `Bearer ${member.token}`,
        "content-type": "application/json",
        ...headers,
      },
      body,
    });
    const text = await answer.text();
    return { status: answer.status, text, problem: problemSchema.safeParse(JSON.parse(text)).data };
  };
  const countServices = async (): Promise<number> => {
    const { services } = await test.context.db
      .selectFrom("services")
      .select((eb) => eb.fn.countAll<number>().as("services"))
      .executeTakeFirstOrThrow();
    return services;
  };

  const malformed: readonly (readonly [string, Body])[] = [
    ["no body", null],
    ["an unfinished body", '{"name": "a'],
    ["a body that is not JSON", "name=a"],
    ["NaN", '{"name": NaN}'],
    ["invalid UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ["the same key twice", '{"name": "a", "name": "b"}'],
    ["the same key twice, once escaped", '{"name": "a", "n\\u0061me": "b"}'],
    ["the same key twice further in", '{"name": {"a": [1, {"b": 1, "b": 2}]}}'],
    ["the key __proto__", '{"name": "a", "__proto__": {"role": "administrator"}}'],
    ["ten thousand levels", `${"[".repeat(10_000)}${"]".repeat(10_000)}`],
  ];
  it.each(malformed)("with %s is refused as malformed", async (_, body) => {
    const before = await countServices();
    expect(await post(body)).toMatchObject({ status: 400, problem: { code: "malformed-body" } });
    expect(await countServices()).toBe(before);
  });

  const unfit: readonly (readonly [string, unknown])[] = [
    ["an unknown field", { name: "a", owner: "me" }],
    ["fields that are not a person's to set", { name: "a", id: "1", version: 9, createdAt: "x" }],
    ["a dotted key", { name: "a", "team.role": "administrator" }],
    ["a number for text", { name: 7 }],
    ["a list for text", { name: ["a", "b"] }],
    ["an object for text", { name: { $ne: null } }],
    ["null", null],
    ["a list", [{ name: "a" }]],
    ["text that is too long", { name: "a".repeat(81) }],
    ["only white space", { name: " \n\t " }],
    ["a NUL character", { name: "a\0b" }],
    ["a lone surrogate", { name: "a\uD800" }],
    ["an id that is none", { name: "a", teamId: "1 or 1=1" }],
  ];
  it.each(unfit)("with %s is refused, saying which field", async (_, body) => {
    const before = await countServices();
    const answer = await post(JSON.stringify(body));
    expect(answer).toMatchObject({ status: 422, problem: { code: "invalid-input" } });
    expect(answer.problem?.fields?.length).toBeGreaterThan(0);
    expect(await countServices()).toBe(before);
  });

  it.each([
    ["a name that would be script elsewhere", '<img src=x onerror="alert(1)">'],
    ["SQL", "'; drop table services; --"],
    ["right-to-left overrides and emoji", "\u202Eabc 👩‍🚒"],
    ["constructor", "constructor"],
  ])("with %s is kept as the text it is", async (_, name) => {
    const answer = await post(JSON.stringify({ name }));
    expect(answer.status).toBe(201);
    expect(JSON.parse(answer.text)).toMatchObject({ name });
  });

  it("larger than the limit is refused, whatever length it claims", async () => {
    const large = JSON.stringify({ name: "a", description: "x".repeat(2 * 1024 * 1024) });
    expect(await post(large)).toMatchObject({ status: 413, problem: { code: "too-large" } });
    const endless = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
      },
    });
    const request = new Request("http://localhost:3000/api/v1/services", {
      method: "POST",
      headers: { authorization: `Bearer ${member.token}`, "content-type": "application/json" },
      body: endless,
      duplex: "half",
    });
    expect((await test.app.request(request)).status).toBe(413);
  });

  it.each([
    "text/plain",
    "application/json\ta",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/json; charset=utf-16",
  ])("of type %j is refused", async (type) => {
    expect(await post("{}", { "content-type": type })).toMatchObject({
      status: 415,
      problem: { code: "unsupported-media-type" },
    });
  });

  it.each([
    [{ origin: "https://evil.example" }],
    [{ origin: "null" }],
    [{ origin: "http://localhost:3000.evil.example" }],
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
  ])("from another site (%j) is refused", async (headers) => {
    expect(await post('{"name": "from elsewhere"}', headers)).toMatchObject({
      status: 403,
      problem: { code: "foreign-origin" },
    });
  });

  it.each([
    "?limit=1000000000",
    "?limit=-1",
    "?limit=abc",
    "?unknown=1",
    "?after=not-a-cursor",
    "?after=WyJhIl0",
    "?state=made-up",
    "?owner=1%27%20or%201=1",
    "?dueBefore=2026-02-30",
    "?words=%00",
    `?words=${"a".repeat(10_000)}`,
    `?${"state=agreed&".repeat(200)}`,
  ])("with the query %j is refused", async (query) => {
    const answer = await test.app.request(`/api/v1/action-items${query.slice(0, 20_000)}`, {
      headers: { authorization: `Bearer ${member.token}` },
    });
    expect(answer.status).toBe(422);
  });

  it.each(["/api/v1/services/1", "/api/v1/services/%00", "/api/v1/services/../users", "/api/v2/x"])(
    "for the address %s finds nothing",
    async (path) => {
      const answer = await test.app.request(path, {
        method: "PATCH",
        headers: { authorization: `Bearer ${member.token}`, "content-type": "application/json" },
        body: '{"name": "a", "version": 1}',
      });
      expect(answer.status).toBe(404);
    },
  );

  it.each(["Bearer", "Bearer ", "Basic YTpi", "bearer sst_x y", "Bearer sst_", "sst_"])(
    "with the authorization %j is nobody's",
    async (authorization) => {
      const answer = await test.app.request("/api/v1/services", { headers: { authorization } });
      expect(answer.status).toBe(401);
    },
  );

  it("never learns of what went wrong inside", async () => {
    const failing = await createTestApp();
    await failing.createUser("member");
    const { token } = await failing.createUser("member");
    await failing.breakTable("services");
    const answer = await failing.app.request("/api/v1/services", {
      headers: { authorization: `Bearer ${token}` },
    });
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toMatch(/relation|select|services_|\.ts|at \w+/u);
    await failing.close();
  });
});
