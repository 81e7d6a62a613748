import { addImport, undoImport } from "@second-story/api/imports.ts";
import {
  addEntry,
  editEntry,
  getEntry,
  listEntries,
  moveEntries,
  setEntryMilestone,
} from "@second-story/api/timeline.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../../testing/create-test-story.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;

describe("entries that move together", () => {
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

  const add = (clock: string, more: object = {}) =>
    member.client.call(addEntry, {
      params: story.params,
      body: { happenedAt: at(clock), text: `at ${clock}`, ...more },
    });
  const moved = ({ id, version }: TimelineEntry, clock: string, more: object = {}) => ({
    id,
    version,
    happenedAt: at(clock),
    until: null,
    knownAt: null,
    ...more,
  });
  const move = (entries: ReturnType<typeof moved>[]) =>
    member.client.call(moveEntries, { params: story.params, body: { entries } });
  const times = async () => {
    const { items } = await member.client.call(listEntries, { params: story.params });
    return items.map(({ happenedAt }) => happenedAt.slice(11, 16));
  };

  it("take their milestones along, and go back in one step", async () => {
    const [first, second] = [await add("14:00"), await add("14:10", { until: at("14:20") })];
    await member.client.call(setEntryMilestone, {
      params: { ...story.params, entryId: first.id, kind: "detected" },
      body: { incidentId: story.incidentId },
    });
    const { entries } = await move([
      moved(first, "13:00"),
      moved(second, "13:10", { until: at("13:20"), knownAt: at("13:30") }),
    ]);
    expect(await times()).toEqual(["13:00", "13:10"]);
    const entry = await member.client.call(getEntry, {
      params: { ...story.params, entryId: first.id },
    });
    expect(entry.milestones).toMatchObject([{ kind: "detected" }]);
    const versions = new Map(entries.map(({ id, version }) => [id, version]));
    await move([
      { ...moved(first, "14:00"), version: versions.get(first.id) ?? 0 },
      { ...moved(second, "14:10", { until: at("14:20") }), version: versions.get(second.id) ?? 0 },
    ]);
    expect(await times()).toEqual(["14:00", "14:10"]);
  });

  it("move all or none: one that changed meanwhile keeps the rest", async () => {
    const [first, second] = [await add("14:00"), await add("14:10")];
    await member.client.call(editEntry, {
      params: { ...story.params, entryId: second.id },
      body: { text: "changed meanwhile", version: 1 },
    });
    await expect(move([moved(first, "13:00"), moved(second, "13:10")])).rejects.toMatchObject({
      problem: { code: "conflict", detail: expect.stringContaining("Nothing has been moved") },
    });
    expect(await times()).toEqual(["14:00", "14:10"]);
  });

  it("are of this timeline alone, and end after they begin", async () => {
    const elsewhere = await add("14:00");
    story = await createTestStory(test, member);
    await expect(move([moved(elsewhere, "13:00")])).rejects.toMatchObject({
      problem: { code: "conflict" },
    });
    const here = await add("14:00");
    await expect(move([moved(here, "13:00", { until: at("12:00") })])).rejects.toMatchObject({
      problem: { code: "invalid-input" },
    });
    await expect(move([moved(here, "13:00"), moved(here, "12:00")])).rejects.toMatchObject({
      problem: { code: "invalid-input" },
    });
  });

  it("are between two moments as long as they have an end", async () => {
    const [ends, begins] = [await add("14:10", { until: at("14:20") }), await add("14:00")];
    await move([moved(ends, "14:10"), moved(begins, "14:00", { until: at("14:05") })]);
    const { items } = await member.client.call(listEntries, { params: story.params });
    expect(items.map(({ precision, until }) => [precision, until !== null])).toEqual([
      ["between", true],
      ["exact", false],
    ]);
  });

  it("of an import can still be undone with it", async () => {
    const { import: kept } = await member.client.call(addImport, {
      params: story.params,
      body: {
        format: "lines",
        label: "Pasted",
        sourceKind: "log",
        records: [{ happenedAt: at("14:00"), text: "alert fires", timeAsWritten: "14:00" }],
      } as never,
    });
    const { items } = await member.client.call(listEntries, { params: story.params });
    await move(items.map((entry) => moved(entry, "13:00")));
    const params = { ...story.params, importId: kept?.id ?? "" };
    expect(await member.client.call(undoImport, { params })).toMatchObject({ removed: 1, kept: 0 });
  });

  it("may be thousands", async () => {
    const clock = (index: number) => new Date(Date.parse(at("00:00")) + index * 1000).toISOString();
    await member.client.call(addImport, {
      params: story.params,
      body: {
        format: "lines",
        label: "A long log",
        sourceKind: "log",
        records: Array.from({ length: 5000 }, (_, index) => ({
          happenedAt: clock(index),
          text: `line ${String(index)}`,
          timeAsWritten: "",
        })),
      } as never,
    });
    const { items } = await member.client.call(listEntries, {
      params: story.params,
      query: { limit: 2000 },
    });
    const later = items.map(({ id, version, happenedAt }) => ({
      id,
      version,
      happenedAt: new Date(Date.parse(happenedAt) + 3_600_000).toISOString(),
      until: null,
      knownAt: null,
    }));
    expect((await move(later)).entries).toHaveLength(items.length);
  });
});
