import type { RouteRequest } from "@second-story/api/route.ts";
import * as routes from "@second-story/api/timeline.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../testing/create-test-story.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;

describe("the timeline", () => {
  let test: TestApp;
  let member: TestUser;
  let story: TestStory;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser("member");
  });
  beforeEach(async () => {
    story = await createTestStory(test, member);
  });
  afterAll(() => test.close());

  const add = (happenedAt: string, text: string, more: object = {}) =>
    member.client.call(routes.addEntry, {
      params: story.params,
      body: { happenedAt, text, ...more },
    });
  const texts = async () => {
    const { items } = await member.client.call(routes.listEntries, { params: story.params });
    return items.map(({ text }) => text);
  };
  const one = (entryId: string) => ({ ...story.params, entryId });

  it("tells the entries in the order in which they happened", async () => {
    await add(at("14:32"), "rolled back api to v211");
    await add(at("14:05"), "error rate rises");
    await add("2026-03-07T14:05:00.000500Z", "half a millisecond later");
    expect(await texts()).toEqual([
      "error rate rises",
      "half a millisecond later",
      "rolled back api to v211",
    ]);
  });

  it("keeps everything that is said of an entry", async () => {
    const body: RouteRequest<typeof routes.addEntry>["body"] = {
      incidentId: story.incidentId,
      happenedAt: at("14:30"),
      until: at("14:45"),
      knownAt: at("15:10"),
      precision: "between",
      text: "raised the pool size",
      kind: "mitigation",
      lasting: "temporary",
      actingRole: "on-call engineer",
      sourceKind: "chat",
      sourceLabel: "#incident-42",
      sourceLink: "https://chat.example.org/p1",
      serviceIds: [story.serviceId],
    };
    const entry = await member.client.call(routes.addEntry, { params: story.params, body });
    expect(entry).toMatchObject(body);
    const read = await member.client.call(routes.getEntry, { params: one(entry.id) });
    expect(read).toEqual({ ...entry, evidence: null, cited: [] });
  });

  it("pages through the whole story without gap or repeat", async () => {
    for (const clock of ["14:00", "14:01", "14:01", "14:02", "14:03"]) await add(at(clock), clock);
    const found: string[] = [];
    let after: string | undefined;
    do {
      const page = await member.client.call(routes.listEntries, {
        params: story.params,
        query: { limit: 2, after },
      });
      found.push(...page.items.map(({ text }) => text));
      after = page.next ?? undefined;
    } while (after);
    expect(found).toEqual(["14:00", "14:01", "14:01", "14:02", "14:03"]);
  });

  it("answers first with less than 200 kB, however long the entries are", async () => {
    for (let minute = 10; minute < 40; minute += 1) {
      await add(at(`14:${String(minute)}`), "ж".repeat(4000));
    }
    const path = `http://localhost:3000/api/v1/retrospectives/${story.retrospectiveId}/timeline`;
    const answer = await test.app.request(path, {
      headers: { authorization: `Bearer ${member.token}` },
    });
    const bytes = (await answer.arrayBuffer()).byteLength;
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(200_000);
    const { next } = await member.client.call(routes.listEntries, { params: story.params });
    const rest = await member.client.call(routes.listEntries, {
      params: story.params,
      query: { after: next ?? "" },
    });
    expect(rest.next).toBeNull();
  });

  it("answers a stale edit with the entry as it stands", async () => {
    const entry = await add(at("14:32"), "rolled back");
    const edit = (text: string) =>
      member.client.call(routes.editEntry, {
        params: one(entry.id),
        body: { text, version: entry.version },
      });
    await edit("rolled back to v211");
    await expect(edit("rolled back to v210")).rejects.toMatchObject({
      problem: { code: "stale-version", current: { text: "rolled back to v211", version: 2 } },
    });
  });

  it("lets one of two edits at the same moment win, and tells the other", async () => {
    const entry = await add(at("14:32"), "rolled back");
    const answers = await Promise.allSettled(
      ["first", "second"].map((text) =>
        member.client.call(routes.editEntry, {
          params: one(entry.id),
          body: { text, version: 1 },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("refuses an end before the beginning, with a sentence", async () => {
    await expect(add(at("14:32"), "x", { until: at("14:00") })).rejects.toMatchObject({
      problem: { code: "invalid-input", detail: expect.stringContaining("lies before") },
    });
  });

  it("removes an entry and brings it back", async () => {
    const entry = await add(at("14:32"), "rolled back");
    await member.client.call(routes.deleteEntry, { params: one(entry.id) });
    await member.client.call(routes.deleteEntry, { params: one(entry.id) });
    expect(await texts()).toEqual([]);
    await expect(
      member.client.call(routes.editEntry, {
        params: one(entry.id),
        body: { text: "late", version: 1 },
      }),
    ).rejects.toMatchObject({ problem: { status: 409, code: "conflict" } });
    await member.client.call(routes.restoreEntry, { params: one(entry.id) });
    expect(await texts()).toEqual(["rolled back"]);
  });

  it("finds nothing under another retrospective's path", async () => {
    const entry = await add(at("14:32"), "rolled back");
    const other = await createTestStory(test, member);
    const params = { retrospectiveId: other.retrospectiveId, entryId: entry.id };
    const milestone = { ...params, kind: "detected" } as const;
    const body = { incidentId: other.incidentId };
    const calls = [
      member.client.call(routes.getEntry, { params }),
      member.client.call(routes.editEntry, { params, body: { text: "x", version: 1 } }),
      member.client.call(routes.deleteEntry, { params }),
      member.client.call(routes.restoreEntry, { params }),
      member.client.call(routes.setEntryMilestone, { params: milestone, body }),
      member.client.call(routes.clearEntryMilestone, { params: milestone, query: body }),
    ];
    for (const answer of await Promise.allSettled(calls)) {
      expect(answer).toMatchObject({ status: "rejected", reason: { problem: { status: 404 } } });
    }
    expect(await texts()).toEqual(["rolled back"]);
  });

  it("does not take an incident or a service from elsewhere", async () => {
    const other = await createTestStory(test, member);
    await expect(add(at("14:32"), "x", { incidentId: other.incidentId })).rejects.toMatchObject({
      problem: { code: "invalid-input" },
    });
    await expect(
      add(at("14:32"), "x", { serviceIds: ["01900000-0000-7000-8000-0000000000ff"] }),
    ).rejects.toMatchObject({ problem: { code: "conflict" } });
    expect(await texts()).toEqual([]);
  });

  it("tells an open page what changed since it asked", async () => {
    const kept = await add(at("14:00"), "error rate rises");
    const gone = await add(at("14:05"), "paged");
    const { asOf } = await member.client.call(routes.listEntries, { params: story.params });
    await member.client.call(routes.deleteEntry, { params: one(gone.id) });
    const added = await add(at("14:10"), "rolled back");
    const changes = await member.client.call(routes.listEntryChanges, {
      params: story.params,
      query: { since: asOf },
    });
    expect(changes).toMatchObject({ complete: true, removed: [gone.id] });
    expect(changes.entries.map(({ id }) => id)).toContain(added.id);
    const later = await member.client.call(routes.listEntryChanges, {
      params: story.params,
      query: { since: new Date(Date.parse(changes.asOf) + 1).toISOString() },
    });
    expect(later.entries.map(({ id }) => id)).not.toContain(kept.id);
  });

  it("does not miss what a slow transaction writes after the page asked", async () => {
    const entry = await add(at("14:00"), "error rate rises");
    const { db } = test.context;
    let asOf = "";
    await db.transaction().execute(async (trx) => {
      await trx
        .updateTable("timeline_entries")
        .set((eb) => ({ text: "slow words", updated_at: eb.fn("now") }))
        .where("id", "=", entry.id)
        .execute();
      const page = await member.client.call(routes.listEntries, { params: story.params });
      expect(page.items[0]?.text).toBe("error rate rises");
      asOf = page.asOf;
    });
    const { entries } = await member.client.call(routes.listEntryChanges, {
      params: story.params,
      query: { since: asOf },
    });
    expect(entries.map(({ text }) => text)).toEqual(["slow words"]);
  });

  it("is not for readers to change", async () => {
    const reader = await test.createUser("reader");
    await expect(
      reader.client.call(routes.addEntry, {
        params: story.params,
        body: { happenedAt: at("14:00"), text: "x" },
      }),
    ).rejects.toMatchObject({ problem: { status: 403 } });
  });
});
