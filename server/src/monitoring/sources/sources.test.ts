import * as routes from "@second-story/api/monitoring-sources.ts";
import type { RequestListener } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseAllowedRanges } from "../../outgoing/address-rules.ts";
import { createOutgoing } from "../../outgoing/create-outgoing.ts";
import { startOutside } from "../../outgoing/testing/start-outside.ts";
import { createSeal } from "../../seal/create-seal.ts";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";
import { askWhetherItWorks } from "../prometheus.ts";
import { openSource } from "./open-source.ts";

const works = '{"status":"success","data":{"resultType":"vector","result":[]}}';
const secret = "a-very-secret-token";

describe("monitoring sources", () => {
  let test: TestApp;
  let administrator: TestUser;
  let outside: Awaited<ReturnType<typeof startOutside>>;
  let answer: RequestListener;
  const asked: (string | undefined)[] = [];
  beforeAll(async () => {
    test = await createTestApp();
    administrator = await test.createUser("administrator");
    outside = await startOutside((request, response) => {
      asked.push(request.headers.authorization);
      answer(request, response);
    });
  });
  afterAll(async () => {
    await outside.close();
    await test.close();
  });
  const answerWith = (status: number, body: string, type = "application/json") => {
    answer = (_, response) => response.writeHead(status, { "content-type": type }).end(body);
  };
  const create = (name: string) =>
    administrator.client.call(routes.createMonitoringSource, {
      body: { name, url: outside.url, credentials: { kind: "bearer", token: secret } },
    });

  it("keep their credentials sealed, and show them to nobody", async () => {
    const source = await create("Production");
    expect(JSON.stringify(source)).not.toContain(secret);
    const list = await administrator.client.call(routes.listMonitoringSources, {});
    expect(list.items).toMatchObject([{ name: "Production", credentials: { kind: "bearer" } }]);
    const { rows } = await test.pool.query(
      "select m::text as kept from monitoring_sources m union all select a::text from audit_events a",
    );
    expect(JSON.stringify([list, rows])).not.toContain(secret);
    expect(rows.length).toBeGreaterThan(1);
  });

  it("are asked with their credentials when they are tested", async () => {
    const { items } = await administrator.client.call(routes.listMonitoringSources, {});
    answerWith(200, works);
    const params = { sourceId: items[0]?.id ?? "" };
    await expect(
      administrator.client.call(routes.testMonitoringSource, { params }),
    ).resolves.toEqual({ works: true, told: "Production answers. Curves can be fetched from it." });
    expect(asked.at(-1)).toBe(`Bearer ${secret}`);
  });

  it.each([
    [401, "{}", "application/json", /refuses the credentials \(401\)/u],
    [403, "no", "text/html", /refuses the credentials \(403\)/u],
    [404, "<html>", "text/html", /no Prometheus API at this address/u],
    [200, "<html>Sign in</html>", "text/html", /not as Prometheus does/u],
    [200, "{", "application/json", /not as Prometheus does/u],
    [200, '{"status":"success"}', "application/json", /not as Prometheus does/u],
    [503, '{"status":"error","error":"query timed out"}', "application/json", /query timed out/u],
    [500, "oops", "text/plain", /status 500 and no reason/u],
  ])("say in words what a status of %i with %j means", async (status, body, type, sentence) => {
    answerWith(status, body, type);
    const source = { name: "Production", url: outside.url, headers: {} };
    const told = await askWhetherItWorks(test.context.outgoing, source);
    expect(told).toMatchObject({ works: false, told: expect.stringMatching(sentence) });
  });

  it("inside a private network are refused until the settings allow it", async () => {
    const outgoing = createOutgoing({ allowed: parseAllowedRanges("10.0.0.0/8") });
    const told = await askWhetherItWorks(outgoing, { name: "x", url: outside.url, headers: {} });
    expect(told).toMatchObject({ works: false, told: expect.stringMatching(/OUTGOING_ALLOW/u) });
  });

  it("keep their credentials through an edit, unless the address goes to another host", async () => {
    const source = await create("Second");
    const params = { sourceId: source.id };
    const edited = await administrator.client.call(routes.editMonitoringSource, {
      params,
      body: { name: "Second", url: `${outside.url}/prometheus`, version: 1 },
    });
    await expect(openSource(test.context, edited.id)).resolves.toMatchObject({
      headers: { authorization: `Bearer ${secret}` },
    });
    await expect(
      administrator.client.call(routes.editMonitoringSource, {
        params,
        body: { name: "Second", url: "https://elsewhere.example", version: 2 },
      }),
    ).rejects.toMatchObject({ problem: { fields: [{ path: "credentials" }] } });
    await expect(
      administrator.client.call(routes.editMonitoringSource, {
        params,
        body: { name: "Later", url: outside.url, version: 1 },
      }),
    ).rejects.toMatchObject({ problem: { code: "stale-version", current: { version: 2 } } });
  });

  it("that were sealed with another key ask for the key, or for new credentials", async () => {
    const { id } = await create("Restored");
    const context = { ...test.context, seal: createSeal(Buffer.alloc(32, "other")) };
    await expect(openSource(context, id)).rejects.toThrow(/sealed with another key/u);
  });

  it("do not open with the credentials of another row", () => {
    const seal = createSeal(Buffer.alloc(32, 1));
    const sealed = seal.close("words", "one");
    expect(seal.open(sealed, "one")).toBe("words");
    expect(seal.open(sealed, "two")).toBeUndefined();
    expect(seal.open(`${sealed.slice(0, -2)}AA`, "one")).toBeUndefined();
    expect(seal.open("nonsense", "one")).toBeUndefined();
  });

  it("have names of their own, and can be removed", async () => {
    await expect(create("production")).rejects.toMatchObject({ problem: { code: "conflict" } });
    const { items } = await administrator.client.call(routes.listMonitoringSources, {});
    for (const { id } of items) {
      await administrator.client.call(routes.deleteMonitoringSource, { params: { sourceId: id } });
    }
    await expect(administrator.client.call(routes.listMonitoringSources, {})).resolves.toEqual({
      items: [],
    });
  });
});
