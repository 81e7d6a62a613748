import * as imports from "@second-story/api/imports.ts";
import * as timeline from "@second-story/api/timeline.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../testing/create-test-story.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;
const record = (clock: string, text: string, more: object = {}) => ({
  happenedAt: at(clock),
  text,
  ...more,
});
const records = [record("14:05", "error rate rises"), record("14:32", "rolled back")];

describe("importing evidence", () => {
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

  const bringIn = (chosen: readonly object[] = records, more: object = {}) =>
    member.client.call(imports.addImport, {
      params: story.params,
      body: {
        format: "markdown-table",
        label: "report.md",
        sourceKind: "document",
        records: chosen as typeof records,
        ...more,
      },
    });
  const importIdOf = async (made: ReturnType<typeof bringIn>): Promise<string> =>
    (await made).import?.id ?? expect.fail("nothing was imported");
  const entries = async () =>
    (await member.client.call(timeline.listEntries, { params: story.params })).items;
  const texts = async () => (await entries()).map(({ text }) => text);
  const undo = (importId: string) =>
    member.client.call(imports.undoImport, { params: { ...story.params, importId } });
  const redo = (importId: string) =>
    member.client.call(imports.redoImport, { params: { ...story.params, importId } });

  it("puts what was kept on the timeline and says what was not", async () => {
    const skipped = [{ reason: "No time in this line", count: 3 }];
    const { report } = await bringIn(records, { read: 5, skipped });
    expect(report).toEqual({ read: 5, kept: 2, skipped });
    expect(await texts()).toEqual(["error rate rises", "rolled back"]);
    const { items } = await member.client.call(imports.listImports, { params: story.params });
    expect(items).toMatchObject([{ label: "report.md", standing: 2, undoneAt: null, report }]);
  });

  it("keeps the words and the time of the source beside the entry", async () => {
    const evidence = {
      originalText: "14:05Z errors!!",
      timeAsWritten: "14:05Z",
      authorLabel: "mo",
    };
    await bringIn([record("14:05", "error rate rises", evidence)]);
    const [entry] = await entries();
    const params = { ...story.params, entryId: entry?.id ?? "" };
    expect(await member.client.call(timeline.getEntry, { params })).toMatchObject({ evidence });
  });

  it("adds only what is new when it is repeated", async () => {
    await bringIn();
    const again = await bringIn([...records, record("14:40", "recovered")]);
    expect(again.report).toEqual({
      read: 3,
      kept: 1,
      skipped: [{ reason: "Already on the timeline", count: 2 }],
    });
    expect(await bringIn()).toMatchObject({ import: null, report: { kept: 0 } });
    expect(await texts()).toEqual(["error rate rises", "rolled back", "recovered"]);
  });

  it("takes equal lines of one source for several things, and their repetition for the same", async () => {
    const lines = [record("14:05", "timeout"), record("14:05", "timeout")];
    expect((await bringIn(lines)).report.kept).toBe(2);
    expect((await bringIn(lines)).report.kept).toBe(0);
  });

  it("does not bring back what a person removed", async () => {
    await bringIn();
    const [first] = await entries();
    const params = { ...story.params, entryId: first?.id ?? "" };
    await member.client.call(timeline.deleteEntry, { params });
    const { report } = await bringIn();
    expect(report.skipped).toContainEqual({
      reason: "Removed from the timeline earlier",
      count: 1,
    });
    expect(await texts()).toEqual(["rolled back"]);
  });

  it("leaves one set of entries when twenty of the same come at once", async () => {
    const many = Array.from({ length: 50 }, (_, index) => record("14:05", `line ${String(index)}`));
    const answers = await Promise.all(Array.from({ length: 20 }, () => bringIn(many)));
    expect(answers.map(({ report }) => report.kept).sort((a, b) => b - a)).toEqual([
      50,
      ...Array.from({ length: 19 }, () => 0),
    ]);
    expect(await texts()).toHaveLength(50);
  });

  it("is undone but for what somebody has worked on, and done again", async () => {
    const importId = await importIdOf(
      bringIn([...records, record("14:40", "recovered"), record("14:50", "all clear")]),
    );
    const [edited, marked] = await entries();
    await member.client.call(timeline.editEntry, {
      params: { ...story.params, entryId: edited?.id ?? "" },
      body: { text: "5xx at 4 %", version: 1 },
    });
    await member.client.call(timeline.setEntryMilestone, {
      params: { ...story.params, entryId: marked?.id ?? "", kind: "mitigated" },
      body: { incidentId: story.incidentId },
    });
    expect(await undo(importId)).toMatchObject({ removed: 2, kept: 2 });
    expect(await texts()).toEqual(["5xx at 4 %", "rolled back"]);
    await expect(undo(importId)).rejects.toMatchObject({ problem: { code: "conflict" } });
    expect(await redo(importId)).toMatchObject({ restored: 2, present: 0 });
    expect(await texts()).toEqual(["5xx at 4 %", "rolled back", "recovered", "all clear"]);
  });

  it("can be repeated after an undo, and the undone one then finds its entries there", async () => {
    const importId = await importIdOf(bringIn());
    await undo(importId);
    expect((await bringIn()).report.kept).toBe(2);
    expect(await redo(importId)).toMatchObject({ restored: 0, present: 2 });
    expect(await texts()).toHaveLength(2);
  });

  it("does not restore an entry beside its second coming", async () => {
    const importId = await importIdOf(bringIn([record("14:05", "paged")]));
    const [entry] = await entries();
    await undo(importId);
    await bringIn([record("14:05", "paged")]);
    const params = { ...story.params, entryId: entry?.id ?? "" };
    await expect(member.client.call(timeline.restoreEntry, { params })).rejects.toMatchObject({
      problem: { code: "conflict", detail: expect.stringContaining("later import") },
    });
  });

  it("is refused whole when a record is not sound", async () => {
    for (const wrong of [
      record("14:05", "x", { sourceLink: "javascript:alert(1)" }),
      record("14:05", "x\u0000y"),
      record("14:05", "x", { happenedAt: "+275760-09-13T00:00:00Z" }),
      record("14:05", "x", { id: "01900000-0000-7000-8000-000000000001" }),
    ]) {
      await expect(bringIn([...records, wrong])).rejects.toMatchObject({
        problem: { code: "invalid-input" },
      });
    }
    expect(await texts()).toEqual([]);
  });

  it("counts a record whose end lies before its beginning as skipped", async () => {
    const { report } = await bringIn([...records, record("15:00", "x", { until: at("14:00") })]);
    expect(report.kept).toBe(2);
    expect(report.skipped[0]?.reason).toMatch(/lies before/u);
  });

  it("is found only under its own retrospective", async () => {
    const importId = await importIdOf(bringIn());
    const other = await createTestStory(test, member);
    const params = { ...other.params, importId };
    for (const route of [imports.undoImport, imports.redoImport]) {
      await expect(member.client.call(route, { params })).rejects.toMatchObject({
        problem: { status: 404 },
      });
    }
    expect(await texts()).toHaveLength(2);
  });
});
