import * as routes from "@second-story/api/hypotheses.ts";
import { addEntry, deleteEntry } from "@second-story/api/timeline.ts";
import type { HypothesisChange } from "@second-story/domain/hypothesis.ts";
import type { EntryKind } from "@second-story/domain/timeline-entry.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../testing/create-test-story.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;

describe("hypotheses", () => {
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

  const add = async (clock: string, kind: EntryKind = "observation", to = story) => {
    const body = { happenedAt: at(clock), text: `${kind} at ${clock}`, kind };
    return (await member.client.call(addEntry, { params: to.params, body })).id;
  };
  const edit = (entryId: string, version: number, change: HypothesisChange) =>
    member.client.call(routes.editHypothesis, {
      params: { ...story.params, entryId },
      body: { version, ...change },
    });
  const list = async () =>
    (await member.client.call(routes.listHypotheses, { params: story.params })).items;

  it("are open from the entry that raises them", async () => {
    const entryId = await add("14:24", "hypothesis");
    await add("14:26");
    expect(await list()).toEqual([
      {
        entryId,
        state: "open",
        settledEntryId: null,
        evidenceFor: [],
        evidenceAgainst: [],
        version: 0,
      },
    ]);
  });

  it("end at an entry, with what spoke for them and against", async () => {
    const [earlier, raised, later] = [
      await add("14:05"),
      await add("14:24", "hypothesis"),
      await add("14:26"),
    ];
    const saved = await edit(raised, 0, {
      state: "ruled-out",
      settledEntryId: later,
      evidenceFor: [earlier],
      evidenceAgainst: [later],
    });
    expect(saved).toMatchObject({ state: "ruled-out", settledEntryId: later, version: 1 });
    expect(await list()).toEqual([saved]);
    const reopened = await edit(raised, 1, { state: "open" });
    expect(reopened).toMatchObject({ settledEntryId: null, evidenceFor: [earlier], version: 2 });
    expect(await list()).toEqual([reopened]);
  });

  it("refuse a stale edit and show what stands", async () => {
    const raised = await add("14:24", "hypothesis");
    await edit(raised, 0, { state: "confirmed" });
    await expect(edit(raised, 0, { state: "ruled-out" })).rejects.toMatchObject({
      problem: { code: "stale-version", current: { state: "confirmed" } },
    });
  });

  it("take no entry of another timeline, nor one that was removed", async () => {
    const raised = await add("14:24", "hypothesis");
    const elsewhere = await add("14:26", "observation", await createTestStory(test, member));
    const removed = await add("14:27");
    await member.client.call(deleteEntry, { params: { ...story.params, entryId: removed } });
    for (const id of [elsewhere, removed]) {
      await expect(edit(raised, 0, { evidenceFor: [id] })).rejects.toMatchObject({
        problem: { code: "invalid-input" },
      });
      await expect(
        edit(raised, 0, { state: "confirmed", settledEntryId: id }),
      ).rejects.toMatchObject({ problem: { code: "invalid-input" } });
    }
  });

  it("are raised by entries of that kind alone", async () => {
    await expect(edit(await add("14:26"), 0, { state: "confirmed" })).rejects.toMatchObject({
      problem: { status: 404 },
    });
  });

  it("forget the entry that settled them when it is removed, not that they were settled", async () => {
    const [raised, later] = [await add("14:24", "hypothesis"), await add("14:26")];
    await edit(raised, 0, { state: "ruled-out", settledEntryId: later, evidenceAgainst: [later] });
    await member.client.call(deleteEntry, { params: { ...story.params, entryId: later } });
    expect(await list()).toMatchObject([
      { state: "ruled-out", settledEntryId: null, evidenceAgainst: [] },
    ]);
  });
});
