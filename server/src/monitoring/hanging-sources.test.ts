import { addFactor } from "@second-story/api/factors.ts";
import * as charts from "@second-story/api/monitoring-charts.ts";
import { createMonitoringSource } from "@second-story/api/monitoring-sources.ts";
import { listEntries } from "@second-story/api/timeline.ts";
import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startOutside } from "../outgoing/testing/start-outside.ts";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../testing/create-test-story.ts";

const asked = 20;
/** Each asks for the window and three earlier ones. */
const requests = asked * 4;

describe("sources that hang", () => {
  let test: TestApp;
  let member: TestUser;
  let story: TestStory;
  let outside: Awaited<ReturnType<typeof startOutside>>;
  const hanging: ServerResponse[] = [];
  const allHang = Promise.withResolvers<undefined>();
  let sourceId: string;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser();
    story = await createTestStory(test, member);
    outside = await startOutside((_, response) => {
      hanging.push(response);
      if (hanging.length === requests) allHang.resolve(undefined);
    });
    const administrator = await test.createUser("administrator");
    const { id } = await administrator.client.call(createMonitoringSource, {
      body: { name: "Production", url: outside.url, credentials: { kind: "none" } },
    });
    sourceId = id;
  });
  afterAll(async () => {
    await outside.close();
    await test.close();
  });

  it("slow nobody else: twenty at once hold no connection to the database, and each ends with a sentence", async () => {
    const { params } = story;
    let ended = 0;
    const fetches = Array.from({ length: asked }, async () => {
      const body = {
        title: "Failed checkouts",
        sourceId,
        query: "errors",
        from: "2026-03-07T13:00:00Z",
        to: "2026-03-07T15:00:00Z",
      };
      try {
        return await member.client.call(charts.fetchChart, { params, body });
      } catch (error) {
        return error;
      } finally {
        ended += 1;
      }
    });
    await allHang.promise;

    expect(test.pool.waitingCount).toBe(0);
    expect(test.pool.idleCount).toBe(test.pool.totalCount);
    const body = { statement: "Written meanwhile", category: "process" } as const;
    await Promise.all(
      Array.from({ length: 30 }, async () => {
        await member.client.call(addFactor, { params, body });
        await member.client.call(listEntries, { params });
      }),
    );
    expect(await member.client.call(charts.listCharts, { params })).toEqual({ items: [] });
    expect(ended).toBe(0);

    for (const response of hanging) response.destroy();
    const told = await Promise.all(fetches);
    for (const one of told) {
      expect(one).toMatchObject({
        problem: { code: "source-failed", detail: expect.stringMatching(/^\S.*\.$/u) },
      });
    }
    expect(await member.client.call(charts.listCharts, { params })).toEqual({ items: [] });
  });
});
