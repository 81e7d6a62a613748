import type { Hypothesis } from "@second-story/domain/hypothesis.ts";
import { describe, expect, it } from "vitest";
import { clockOf } from "../zone-clock.ts";
import type { BandEntry } from "./band-marks.ts";
import { hypothesisBars, lanesOf, phaseBoxes } from "./band-picture.ts";
import { bandLines, bandSummary } from "./band-words.ts";

const iso = (clock: string) => `2026-03-07T${clock}:00.000Z`;
const at = (clock: string) => Date.parse(iso(clock));
const span = { from: at("14:00"), to: at("15:00") };
const view = { span, width: 600, end: at("15:00") };
const milestones = {
  introduced: iso("09:40"),
  "impact-started": iso("14:10"),
  detected: iso("14:12"),
  resolved: iso("14:50"),
};
const entries: BandEntry[] = [
  { id: "guess", at: at("14:20"), kind: "hypothesis", text: "The provider is slow" },
  { id: "other", at: at("14:21"), kind: "hypothesis", text: "Too much traffic" },
  { id: "traces", at: at("14:30"), kind: "observation", text: "Its latency is normal" },
  { id: "deploy", at: at("14:40"), kind: "change", text: "v213 released" },
];
const hypothesis = (entryId: string, more: Partial<Hypothesis> = {}): Hypothesis => ({
  entryId,
  state: "open",
  settledEntryId: null,
  evidenceFor: [],
  evidenceAgainst: [],
  version: 1,
  ...more,
});
const hypotheses = [
  hypothesis("guess", { state: "ruled-out", settledEntryId: "traces" }),
  hypothesis("other"),
];
const byId = new Map(entries.map((entry) => [entry.id, entry]));

describe("the picture of the band", () => {
  it("cuts phases at its edges and names those that have room", () => {
    const boxes = phaseBoxes([{ id: "incident", milestones }], span, 600, undefined);
    expect(boxes.map(({ x, width, label }) => [x, width, label])).toEqual([
      [0, 100, "Latent"],
      [100, 20, ""],
      [120, 380, "Noticed"],
    ]);
  });

  it("draws a hypothesis from raised to settled, an open one to the end, and says what was ruled out", () => {
    const bars = hypothesisBars(hypotheses, byId, view);
    expect(bars.map(({ x, width, lane }) => [x, width, lane])).toEqual([
      [200, 100, 0],
      [210, 390, 1],
    ]);
    expect(bars.map(({ label }) => label)).toEqual([
      "Ruled out: The provider is slow",
      "Too much traffic",
    ]);
    expect(lanesOf(bars)).toBe(2);
  });

  it("leaves out hypotheses that lie outside of the window", () => {
    const later = { ...view, span: { from: at("14:40"), to: at("14:50") } };
    expect(hypothesisBars(hypotheses, byId, later).map(({ entryId }) => entryId)).toEqual([
      "other",
    ]);
  });
});

describe("the band in words", () => {
  const told = {
    entries,
    incidents: [{ code: "INC-1", milestones }],
    hypotheses,
    silences: [{ from: iso("14:40"), to: iso("15:00"), said: 0 }],
    word: {
      quiet: [{ audience: "customers" as const, from: iso("14:05"), to: iso("14:45") }],
      marks: [],
    },
    clock: clockOf("UTC"),
  };

  it("sums the picture up", () => {
    expect(bandSummary(told, span)).toMatch(
      /^The timeline from 14:00, .*2026, to 15:00: 4 entries, 3 phases, 0 alerts, 1 change, 2 hypotheses \(1 ruled out\), 1 silence\.$/u,
    );
  });

  it("tells all that the picture shows", () => {
    const lines = bandLines(told).map(({ words }) => words);
    expect(lines).toContain("Unnoticed: 14:10 to 14:12, 2 min");
    expect(lines).toContain("Hypothesis at 14:20, ruled out at 14:30: The provider is slow");
    expect(lines).toContain("Nothing for 20 min: 14:40 to 15:00");
    expect(lines).toContain("Customers: nothing for 40 min, 14:05 to 14:45");
    expect(lines).toContain("Change at 14:40: v213 released");
  });
});
