import { listActionItems } from "@second-story/api/action-items.ts";
import * as routes from "@second-story/api/missing-signals.ts";
import { addEntry } from "@second-story/api/timeline.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../../testing/create-test-story.ts";

describe("missing signals", () => {
  let test: TestApp;
  let member: TestUser;
  let story: TestStory;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser();
  });
  beforeEach(async () => {
    story = await createTestStory(test, member);
  });
  afterAll(() => test.close());

  const note = (more: object = {}) =>
    member.client.call(routes.addMissingSignal, {
      params: story.params,
      body: { what: "Wait for a connection", wouldHaveTold: "Requests queue.", ...more },
    });
  const list = async () =>
    (await member.client.call(routes.listMissingSignals, { params: story.params })).items;

  it("say what was not measured, of which service, and what it would have told when", async () => {
    const entry = await member.client.call(addEntry, {
      params: story.params,
      body: { happenedAt: "2026-03-07T14:02:00Z", text: "Requests begin to wait" },
    });
    const signal = await note({
      serviceId: story.serviceId,
      entryId: entry.id,
      tellsAt: "2026-03-07T14:03:00Z",
    });
    expect(signal).toMatchObject({
      service: { id: story.serviceId },
      entry: { id: entry.id, text: "Requests begin to wait" },
      tellsAt: "2026-03-07T14:03:00.000Z",
      actionItem: null,
    });
    expect(await list()).toEqual([signal]);
  });

  it("do not name what lies on another timeline", async () => {
    const other = await createTestStory(test, member);
    const entry = await member.client.call(addEntry, {
      params: other.params,
      body: { happenedAt: "2026-03-07T14:02:00Z", text: "Elsewhere" },
    });
    await expect(note({ entryId: entry.id })).rejects.toMatchObject({ problem: { status: 404 } });
    expect(await list()).toEqual([]);
  });

  it("become one action item of type detect, however often it is asked for", async () => {
    const signal = await note();
    const params = { ...story.params, signalId: signal.id };
    const asked = await Promise.allSettled([
      member.client.call(routes.makeActionOfSignal, { params }),
      member.client.call(routes.makeActionOfSignal, { params }),
    ]);
    expect(asked.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const { items } = await member.client.call(listActionItems, { params: story.params });
    expect(items).toMatchObject([
      {
        title: "Measure wait for a connection and alert on it",
        type: "detect",
        reason: "It was not measured. It would have told us: Requests queue.",
      },
    ]);
    expect(await list()).toMatchObject([
      { actionItem: { id: items[0]?.id, number: items[0]?.number } },
    ]);
  });

  it("are changed, removed and brought back", async () => {
    const signal = await note();
    const params = { ...story.params, signalId: signal.id };
    const edited = await member.client.call(routes.editMissingSignal, {
      params,
      body: { what: "Wait in the pool", version: 1 },
    });
    expect(edited).toMatchObject({ what: "Wait in the pool", wouldHaveTold: "Requests queue." });
    await expect(
      member.client.call(routes.editMissingSignal, { params, body: { what: "Late", version: 1 } }),
    ).rejects.toMatchObject({ problem: { code: "stale-version", current: { version: 2 } } });
    await member.client.call(routes.deleteMissingSignal, { params });
    expect(await list()).toEqual([]);
    await member.client.call(routes.restoreMissingSignal, { params });
    expect(await list()).toEqual([edited]);
  });

  it("of another retrospective are not there", async () => {
    const signal = await note();
    const other = await createTestStory(test, member);
    const params = { ...other.params, signalId: signal.id };
    const sent = [
      member.client.call(routes.editMissingSignal, { params, body: { version: 1 } }),
      member.client.call(routes.deleteMissingSignal, { params }),
      member.client.call(routes.restoreMissingSignal, { params }),
      member.client.call(routes.makeActionOfSignal, { params }),
    ];
    const isMissing = { problem: { status: 404 } };
    await Promise.all(sent.map((one) => expect(one).rejects.toMatchObject(isMissing)));
  });
});
