import { createExample } from "@second-story/api/exports.ts";
import { listHistory } from "@second-story/api/history.ts";
import { editIncident, getIncident, listIncidents } from "@second-story/api/incidents.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listChangesAfter } from "../audit/store.ts";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";

describe("a server whose clock is set back an hour", () => {
  let test: TestApp;
  let user: TestUser;
  let retrospectiveId: string;
  beforeAll(async () => {
    test = await createTestApp();
    user = await test.createUser("administrator");
    ({ retrospectiveId } = await user.client.call(createExample, {}));
    test.setNow(new Date("2026-03-10T08:00:00Z"));
  });
  afterAll(() => test.close());

  it("still takes an edit, refuses a stale one, and tells a page that was away of it", async () => {
    const { items } = await user.client.call(listIncidents, { query: {} });
    const incidentId = items[0]?.id ?? "";
    const { version } = await user.client.call(getIncident, { params: { incidentId } });
    const edit = {
      params: { incidentId },
      body: { title: "Told an hour earlier", version },
    };
    await user.client.call(editIncident, edit);
    await expect(user.client.call(editIncident, edit)).rejects.toMatchObject({
      problem: { code: "stale-version" },
    });
    const changes = await listChangesAfter(test.context.db, "0", 1000);
    expect(changes.at(-1)).toMatchObject({ topic: "incidents", subjectId: incidentId });
  });

  it("shows every part of a history once, whatever page it falls on", async () => {
    const whole = await user.client.call(listHistory, {
      params: { retrospectiveId },
      query: { limit: 100 },
    });
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: typeof whole = await user.client.call(listHistory, {
        params: { retrospectiveId },
        query: { limit: 2, ...(after === null ? {} : { after }) },
      });
      ids.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect(ids).toEqual(whole.items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
