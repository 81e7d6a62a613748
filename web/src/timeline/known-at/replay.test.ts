import type { Hypothesis } from "@second-story/domain/hypothesis.ts";
import { describe, expect, it } from "vitest";
import { createEntry } from "../../testing/create-entry.ts";
import { filterEntries, noFilter } from "../filter-entries.ts";
import { replay } from "./replay.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;
const incidentId = "incident";
const entries = [
  createEntry({
    id: "waiting",
    happenedAt: at("14:02"),
    text: "requests wait",
    knownAt: at("14:58"),
    milestones: [{ incidentId, kind: "impact-started" }],
  }),
  createEntry({
    id: "guess",
    happenedAt: at("14:24"),
    text: "the provider is slow",
    kind: "hypothesis",
  }),
  createEntry({ id: "traces", happenedAt: at("14:26"), text: "its latency is normal" }),
];
const incidents = [
  {
    id: incidentId,
    code: "INC-1",
    title: "Checkout errors",
    timeZone: "UTC",
    milestones: { "impact-started": at("14:02"), detected: at("14:16") },
  },
];
const hypotheses: Hypothesis[] = [
  {
    entryId: "guess",
    state: "ruled-out",
    settledEntryId: "traces",
    evidenceFor: [],
    evidenceAgainst: ["traces"],
    version: 1,
  },
];

describe("the story at a moment", () => {
  it("stands as the responders knew it, milestones and hypotheses with it", () => {
    const scene = replay({ entries, incidents, hypotheses }, at("14:25"));
    expect(scene.entries.map(({ id }) => id)).toEqual(["guess"]);
    expect(scene.unknownCount).toBe(1);
    expect(scene.incidents[0]?.milestones).toEqual({ detected: at("14:16") });
    expect(scene.hypotheses[0]).toMatchObject({ state: "open", evidenceAgainst: [] });
  });

  it("tells no impact before anything was noticed, and counts it among what was not known", () => {
    const impact = { "impact-started": at("13:30"), detected: at("14:10") };
    const record = {
      entries: [createEntry({ id: "alert", happenedAt: at("14:10"), text: "alert fires" })],
      incidents: incidents.map((incident) => ({ ...incident, milestones: impact })),
      hypotheses: [],
    };
    const before = replay(record, at("14:05"));
    expect(before.incidents[0]?.milestones).toEqual({});
    expect(before.unknownCount).toBe(1);
    const after = replay(record, at("14:10"));
    expect(after.incidents[0]?.milestones).toEqual(impact);
    expect(after.unknownCount).toBe(0);
  });

  it("shows no milestone on an entry before it was known to be one", () => {
    const released = createEntry({
      id: "released",
      happenedAt: at("09:40"),
      text: "v212 released",
      milestones: [{ incidentId, kind: "introduced" }],
    });
    const milestones = { introduced: at("09:40"), "cause-identified": at("14:58") };
    const record = {
      entries: [released],
      incidents: incidents.map((incident) => ({ ...incident, milestones })),
      hypotheses,
    };
    const shown = (moment: string) => replay(record, moment).entries[0]?.milestones;
    expect(shown(at("14:57"))).toEqual([]);
    expect(shown(at("14:58"))).toBe(released.milestones);
  });

  it("is the whole record now, and the same objects, so that nothing is drawn again", () => {
    const scene = replay({ entries, incidents, hypotheses }, undefined);
    expect(scene.entries).toBe(entries);
    expect(scene.hypotheses).toBe(hypotheses);
    expect(scene.unknownCount).toBe(0);
  });

  it("can be told for one stretch alone", () => {
    const range = { from: Date.parse(at("14:24")), to: Date.parse(at("14:25")) };
    expect(filterEntries(entries, { ...noFilter, range }).map(({ id }) => id)).toEqual(["guess"]);
  });
});
