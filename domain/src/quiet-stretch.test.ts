import { describe, expect, it } from "vitest";
import { findQuietStretches, findResponseWindow, quietWords } from "./quiet-stretch.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;
const entry = (clock: string, more: Partial<TimelineEntry> = {}) =>
  ({
    happenedAt: at(clock),
    until: null,
    kind: "communication",
    sourceKind: "memory",
    chatter: false,
    toldTo: [],
    ...more,
  }) as unknown as TimelineEntry;
const window = { from: at("14:00"), to: at("15:00") };
const stretches = (entries: readonly TimelineEntry[], least = 30) =>
  findQuietStretches(entries, window, least).map(
    ({ audience, from, to }) => `${audience} ${from.slice(11, 16)}-${to.slice(11, 16)}`,
  );

describe("stretches without an update", () => {
  it("are told by who heard nothing for how long", () => {
    const stretch = { audience: "stakeholders", from: at("14:00"), to: at("15:53") } as const;
    expect(quietWords(stretch)).toBe("Stakeholders: nothing for 1 h 53 min");
  });

  it("last from the start to the end for an audience that heard nothing at all", () => {
    expect(stretches([])).toEqual([
      "responders 14:00-15:00",
      "stakeholders 14:00-15:00",
      "customers 14:00-15:00",
    ]);
  });

  it("lie before, between and after the updates to that audience", () => {
    const told = [
      entry("14:20"),
      entry("14:25", { toldTo: ["customers"] }),
      entry("14:40", { toldTo: ["stakeholders", "customers"] }),
      entry("14:45"),
    ];
    expect(stretches(told, 20)).toEqual([
      "responders 14:00-14:20",
      "responders 14:20-14:45",
      "stakeholders 14:00-14:40",
      "stakeholders 14:40-15:00",
      "customers 14:00-14:25",
      "customers 14:40-15:00",
    ]);
  });

  it("are not broken by chatter, by what was only seen, or by updates before and after", () => {
    const told = [
      entry("13:59", { toldTo: ["customers"] }),
      entry("14:30", { chatter: true }),
      entry("14:31", { kind: "observation" }),
      entry("15:01", { toldTo: ["customers"] }),
    ];
    expect(stretches(told)).toContain("customers 14:00-15:00");
    expect(stretches(told)).toContain("responders 14:00-15:00");
  });

  it("end for the responders with whatever was said in the chat", () => {
    const told = [entry("14:30", { kind: "action", sourceKind: "chat" })];
    expect(stretches(told, 31)).not.toContain("responders 14:00-15:00");
  });

  it("count from the very minute of the threshold", () => {
    const told = [entry("14:30", { toldTo: ["customers"] })];
    expect(stretches(told, 30).filter((one) => one.startsWith("customers"))).toHaveLength(2);
    expect(stretches(told, 31).filter((one) => one.startsWith("customers"))).toEqual([]);
  });
});

describe("the time in which word is owed", () => {
  it("reaches from the first impact to the last resolution", () => {
    const first = { "impact-started": at("14:00"), resolved: at("14:30") };
    const second = { "impact-started": at("14:10"), resolved: at("15:00") };
    expect(findResponseWindow([second, first])).toEqual(window);
  });

  it.each([
    ["nothing is resolved", [{ "impact-started": at("14:00") }]],
    ["nobody said when it started", [{ resolved: at("14:00") }]],
    ["it ends before it begins", [{ "impact-started": at("15:00"), resolved: at("14:00") }]],
    ["there is no incident", []],
  ])("is unknown when %s", (_, incidents) => {
    expect(findResponseWindow(incidents)).toBeUndefined();
  });
});
