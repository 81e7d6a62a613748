import { listDeliveries } from "@second-story/api/inbound-sources.ts";
import { editOrganisation } from "@second-story/api/organisation.ts";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { deleteKeptLongEnough } from "./deliveries/store.ts";
import { startDeliveries } from "./start-deliveries.ts";
import { alertOf, createTestSource, type TestSource } from "./testing/create-source.ts";
import { workDelivery } from "./work-deliveries.ts";

describe("what systems sent", () => {
  let test: TestApp;
  let administrator: TestUser;
  let source: TestSource;
  beforeAll(async () => {
    test = await createTestApp();
    administrator = await test.createUser("administrator");
    source = await createTestSource(test, administrator, "alertmanager");
    for (const fingerprint of ["done", "failed", "ignored", "received"]) {
      await source.send(alertOf({ fingerprint }));
    }
    while (await workDelivery(test.context));
    const { db } = test.context;
    const rows = await db.selectFrom("inbound_deliveries").select("id").orderBy("id").execute();
    for (const [index, state] of (["done", "failed", "ignored", "received"] as const).entries()) {
      await db
        .updateTable("inbound_deliveries")
        .set({
          state,
          received_at: "2026-01-01T00:00:00Z",
          // Not to be worked on while this test runs.
          due_at: "2999-01-01T00:00:00Z",
        })
        .where("id", "=", rows[index]?.id ?? "")
        .execute();
    }
  });
  afterAll(() => test.close());

  const left = async (): Promise<string[]> => {
    const params = { sourceId: source.source.id };
    const { items } = await administrator.client.call(listDeliveries, { params });
    return items.map(({ state }) => state).toSorted();
  };
  const daysLater = (days: number): Date =>
    new Date(Date.parse("2026-01-01T00:00:00Z") + days * 86_400_000 + 1_000);
  const clean = (days: number, most = 100): Promise<number> =>
    deleteKeptLongEnough(test.context.db, daysLater(days), { keepFailedDays: 180, most });

  it("is kept for 90 days unless the organisation says otherwise, and no more than a few go at once", async () => {
    await expect(clean(89)).resolves.toBe(0);
    await expect(clean(90, 1)).resolves.toBe(1);
    await expect(clean(90)).resolves.toBe(1);
    expect(await left()).toEqual(["failed", "received"]);
  });

  it("and could not be read is kept for 180 days, and longer when everything is", async () => {
    await expect(clean(179)).resolves.toBe(0);
    await administrator.client.call(editOrganisation, {
      body: { keepDeliveriesDays: 400, version: 1 },
    });
    await expect(clean(399)).resolves.toBe(0);
    await expect(clean(400)).resolves.toBe(1);
    expect(await left()).toEqual(["received"]);
  });

  it("and waits to be read is never deleted; what was read from the others stays", async () => {
    await expect(clean(3_000)).resolves.toBe(0);
    const evidence = await test.context.db
      .selectFrom("inbound_evidence")
      .select("delivery_id")
      .execute();
    expect(evidence.length).toBeGreaterThan(1);
    expect(evidence.filter(({ delivery_id }) => delivery_id === null).length).toBeGreaterThan(0);
  });

  it("is cleared by a server that runs, without anybody asking", async () => {
    await test.context.db.updateTable("inbound_deliveries").set({ state: "done" }).execute();
    test.setNow(daysLater(401));
    const running = await startDeliveries(test.context, test.connectionString);
    await vi.waitFor(async () => {
      expect(await left()).toEqual([]);
    }, 10_000);
    await running.close();
  });
});
