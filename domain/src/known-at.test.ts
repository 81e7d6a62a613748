import { describe, expect, it } from "vitest";
import { measureFog } from "./fog.ts";
import { hypothesesKnown, knownAt, milestonesKnownAt } from "./known-at.ts";
import { findSilences } from "./silence.ts";
import type { EntryKind, TimelineEntry } from "./timeline-entry.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;
const incidentId = "incident";
type Told = Pick<TimelineEntry, "id" | "happenedAt" | "knownAt" | "until" | "kind" | "milestones">;
const entry = (
  id: string,
  clock: string,
  more: { knownAt?: string; kind?: EntryKind; until?: string } & Partial<
    Pick<TimelineEntry, "milestones">
  > = {},
): Told => ({
  id,
  happenedAt: at(clock),
  kind: more.kind ?? "observation",
  milestones: more.milestones ?? [],
  knownAt: more.knownAt === undefined ? null : at(more.knownAt),
  until: more.until === undefined ? null : at(more.until),
});

const story = [
  entry("newsletter", "13:30", { kind: "change", knownAt: "14:41" }),
  entry("waiting", "14:02", {
    knownAt: "14:58",
    milestones: [{ incidentId, kind: "impact-started" }],
  }),
  entry("support", "14:16", { milestones: [{ incidentId, kind: "detected" }] }),
  entry("provider", "14:24", { kind: "hypothesis" }),
  entry("traces", "14:26"),
  entry("cause", "14:58", { milestones: [{ incidentId, kind: "cause-identified" }] }),
];
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe("what was known at a moment", () => {
  it("is what had happened and was known; the rest of what had happened is counted", () => {
    const { known, unknownCount } = knownAt(story, at("14:24"));
    expect(ids(known)).toEqual(["support", "provider"]);
    expect(unknownCount).toBe(2);
  });

  it("takes in what is learnt at that very moment", () => {
    const { known, unknownCount } = knownAt(story, at("14:58"));
    expect(ids(known)).toEqual(ids(story));
    expect(unknownCount).toBe(0);
  });

  it("is told apart by microseconds", () => {
    const fine = { id: "fine", happenedAt: "2026-03-07T14:00:00.000500Z", knownAt: null };
    expect(knownAt([fine], at("14:00")).known).toEqual([]);
    expect(knownAt([fine], "2026-03-07T14:00:00.001Z").known).toEqual([fine]);
  });

  it("holds a milestone when its entry was known, and one that stands alone at its time", () => {
    const milestones = {
      "impact-started": at("14:02"),
      detected: at("14:16"),
      resolved: at("15:15"),
    };
    const then = (moment: string) => milestonesKnownAt(incidentId, milestones, story, at(moment));
    // The entry of the impact is counted among the entries.
    expect(then("14:30")).toEqual({ known: { detected: at("14:16") }, unknownCount: 0 });
    expect(then("15:15").known).toEqual(milestones);
  });

  it.each<[string, object, string, number, number]>([
    ["the detection", { detected: at("14:16"), acknowledged: at("14:20") }, "14:16", 1, 0],
    [
      "an acknowledgement before it",
      { detected: at("14:16"), acknowledged: at("14:12") },
      "14:12",
      1,
      0,
    ],
    ["the end, where nothing else is on record", { resolved: at("15:15") }, "15:15", 1, 0],
    ["its own time, where it was foreseen", { detected: at("13:50") }, "14:02", 0, 0],
    ["its own time, where nothing else is known", {}, "14:02", 0, 0],
  ])("knows of an impact that no entry tells from %s", (_, given, from, before, after) => {
    const milestones = { "impact-started": at("14:02"), ...given };
    const then = (moment: string) => milestonesKnownAt(incidentId, milestones, [], moment);
    const justBefore = new Date(Date.parse(at(from)) - 1).toISOString();
    expect(then(justBefore)).toMatchObject({ unknownCount: before });
    expect(then(justBefore).known).not.toHaveProperty("impact-started");
    expect(then(at(from))).toMatchObject({
      known: { "impact-started": at("14:02") },
      unknownCount: after,
    });
  });

  it("does not know what introduced the fault before the cause, nor ever where nobody said when that was", () => {
    const introduced = at("09:40");
    const milestones = { introduced, "cause-identified": at("14:58") };
    const knows = (moment: string, given: object = milestones) =>
      milestonesKnownAt(incidentId, given, story, moment).known.introduced;
    expect(knows(at("14:57"))).toBeUndefined();
    expect(knows(at("14:58"))).toBe(introduced);
    expect(knows(at("14:58"), { introduced })).toBeUndefined();
  });

  it("leaves a hypothesis open until what settled it was known", () => {
    const hypothesis = {
      entryId: "provider",
      state: "ruled-out",
      settledEntryId: "traces",
      evidenceFor: ["waiting"],
      evidenceAgainst: ["traces"],
      version: 1,
    } as const;
    const given = { ...hypothesis, evidenceFor: ["waiting"], evidenceAgainst: ["traces"] };
    expect(hypothesesKnown([given], knownAt(story, at("14:23")).known)).toEqual([]);
    expect(hypothesesKnown([given], knownAt(story, at("14:25")).known)).toMatchObject([
      { state: "open", settledEntryId: null, evidenceFor: [], evidenceAgainst: [] },
    ]);
    expect(hypothesesKnown([given], knownAt(story, at("14:26")).known)).toMatchObject([
      { state: "ruled-out", evidenceFor: [], evidenceAgainst: ["traces"] },
    ]);
  });

  it("leaves one open that was settled only after the incident", () => {
    const later = {
      entryId: "provider",
      state: "confirmed" as const,
      settledEntryId: null,
      evidenceFor: [],
      evidenceAgainst: [],
      version: 1,
    };
    expect(hypothesesKnown([later], knownAt(story, at("15:00")).known)).toMatchObject([
      { state: "open" },
    ]);
  });
});

describe("the fog", () => {
  it("is how long milestones, alerts and changes stayed unknown", () => {
    expect(measureFog(story)).toEqual({
      facts: 4,
      unknown: [
        { entryId: "newsletter", milestone: null, happenedAt: at("13:30"), seconds: 71 * 60 },
        { entryId: "waiting", milestone: null, happenedAt: at("14:02"), seconds: 56 * 60 },
      ],
      medianSeconds: 63.5 * 60,
    });
  });

  it("holds an impact that no entry tells until it was noticed, and one that an entry tells once", () => {
    const typed = {
      id: "other",
      milestones: { "impact-started": at("13:30"), detected: at("14:10") },
    };
    expect(measureFog([entry("seen", "13:35", { knownAt: "14:30" })], [typed])).toEqual({
      facts: 1,
      unknown: [
        { entryId: null, milestone: "impact-started", happenedAt: at("13:30"), seconds: 40 * 60 },
      ],
      medianSeconds: 40 * 60,
    });
    const own = { id: incidentId, milestones: { "impact-started": at("14:02") } };
    expect(measureFog(story, [own])).toEqual(measureFog(story));
  });

  it("has no median where everything was known at once", () => {
    expect(measureFog([entry("alert", "14:00", { kind: "alert" })])).toEqual({
      facts: 1,
      unknown: [],
      medianSeconds: undefined,
    });
  });
});

describe("silences", () => {
  it("lie where nothing is recorded for long", () => {
    expect(findSilences(story, 30)).toEqual([
      { from: at("13:30"), to: at("14:02") },
      { from: at("14:26"), to: at("14:58") },
    ]);
  });

  it("begin when what lasted is over", () => {
    const lasting = [
      entry("a", "14:00", { until: "14:40" }),
      entry("b", "14:10"),
      entry("c", "15:00"),
    ];
    expect(findSilences(lasting, 15)).toEqual([{ from: at("14:40"), to: at("15:00") }]);
  });
});
