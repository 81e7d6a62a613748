import { once } from "node:events";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { listDeliveries } from "@second-story/api/inbound-sources.ts";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { startDeliveries } from "./start-deliveries.ts";
import { alertOf, createTestSource, type TestSource } from "./testing/create-source.ts";

const script = fileURLToPath(new URL("testing/hang-at-work.ts", import.meta.url));

describe("a server that works deliveries off", () => {
  let test: TestApp;
  let administrator: TestUser;
  let source: TestSource;
  beforeAll(async () => {
    test = await createTestApp();
    administrator = await test.createUser("administrator");
    source = await createTestSource(test, administrator, "alertmanager");
  });
  afterAll(() => test.close());

  const states = async () => {
    const params = { sourceId: source.source.id };
    const { items } = await administrator.client.call(listDeliveries, { params });
    return items.map(({ state, records }) => [state, records]);
  };

  it("that is killed in the middle of it leaves the delivery to the next one", async () => {
    await source.send(alertOf());
    const child = spawn(process.execPath, [script, test.connectionString], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "close");
    expect(await states()).toEqual([["received", 0]]);
    const next = await startDeliveries(test.context, test.connectionString);
    await vi.waitFor(async () => {
      expect(await states()).toEqual([["done", 1]]);
    }, 20_000);
    await next.close();
  });

  it("hears of what comes in while it runs", async () => {
    const running = await startDeliveries(test.context, test.connectionString);
    await source.send(alertOf({ fingerprint: "f2" }));
    await vi.waitFor(async () => {
      expect(await states()).toEqual([
        ["done", 1],
        ["done", 1],
      ]);
    }, 4000);
    await running.close();
  });
});
