import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/create-test-database.ts";
import { connect } from "../database/connect.ts";
import { createMetrics } from "./metrics.ts";
import { type Operations, operationsRoutes } from "./routes.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ empty: true });
});
afterAll(() => database.drop());

function create(given: Partial<Operations> = {}) {
  const { pool } = database;
  return operationsRoutes({
    pool,
    registry: createMetrics(pool).registry,
    version: "1.2.3",
    isClosing: () => false,
    metricsToken: undefined,
    findRemoteAddress: () => "127.0.0.1",
    ...given,
  });
}

describe("health", () => {
  test("says that the process answers, and which release it is", async () => {
    const response = await create().request("/healthz");
    expect(await response.json()).toEqual({ status: "ok", version: "1.2.3" });
  });

  test("is ready when the database answers", async () => {
    const response = await create().request("/readyz");
    expect(response.status).toBe(200);
  });

  test("is not ready while the database is away", async () => {
    const away = connect("postgresql://nobody:nothing@127.0.0.1:1/none");
    const response = await create({ pool: away.pool }).request("/readyz");
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: "unavailable", database: "away" });
    await away.close();
  });

  test("is not ready while it closes, so that no new requests are sent", async () => {
    const response = await create({ isClosing: () => true }).request("/readyz");
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: "closing" });
  });
});

describe("metrics", () => {
  const token = "a-long-enough-token";

  test("are there for this machine", async () => {
    const text = await (await create().request("/metrics")).text();
    expect(text).toContain("process_resident_memory_bytes");
    expect(text).toContain('database_connections{state="idle"}');
  });

  test.each([
    ["another machine", { findRemoteAddress: () => "203.0.113.9" }, {}],
    ["a request that came through a proxy", {}, { "x-forwarded-for": "203.0.113.9" }],
    ["an unknown address", { findRemoteAddress: () => undefined }, {}],
    ["this machine, when a token is set and not sent", { metricsToken: token }, {}],
    ["a wrong token", { metricsToken: token }, { authorization: "Bearer a-long-enough-tokeM" }],
  ])("are not there for %s", async (_, given, headers) => {
    const response = await create(given).request("/metrics", { headers });
    expect(response.status).toBe(404);
  });

  test("are there for whoever sends the token", async () => {
    const app = create({ metricsToken: token, findRemoteAddress: () => "203.0.113.9" });
    const response = await app.request("/metrics", {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(200);
  });
});
