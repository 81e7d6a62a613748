import { describe, expect, it } from "vitest";
import { knownAt } from "./known-at.ts";
import { groundMoment, measureKnownThen } from "./known-then.ts";
import type { EntryKind } from "./timeline-entry.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;
const entry = (id: string, clock: string, kind: EntryKind, known: string | null = null) => ({
  id,
  happenedAt: at(clock),
  knownAt: known === null ? null : at(known),
  kind,
});

const story = [
  entry("window", "13:00", "change", "12:00"),
  entry("newsletter", "13:30", "change", "14:41"),
  entry("waiting", "14:02", "observation", "14:58"),
  entry("report", "14:16", "communication"),
  entry("declared", "14:22", "decision"),
  entry("scaled", "14:44", "action"),
  entry("back", "15:01", "decision"),
];

describe("what was known when something was decided", () => {
  it("is counted at each decision and action, itself apart", () => {
    expect(Object.fromEntries(measureKnownThen(story))).toEqual({
      declared: { known: 2, unknown: 2 },
      scaled: { known: 4, unknown: 1 },
      back: { known: 6, unknown: 0 },
    });
  });

  it("is told as of when it was taken, though others learnt of it later", () => {
    const late = [
      entry("impact", "13:35", "observation", "14:30"),
      entry("alert", "14:10", "alert"),
      entry("decision", "14:12", "decision", "14:45"),
      entry("guess", "14:25", "hypothesis"),
      entry("traces", "14:40", "observation"),
    ];
    expect(measureKnownThen(late).get("decision")).toEqual({ known: 1, unknown: 1 });
  });

  it("is what the replay shows at that moment", () => {
    for (const [id, { known, unknown }] of measureKnownThen(story)) {
      const then = story.find((one) => one.id === id);
      const replay = knownAt(story, then ? groundMoment(then) : "");
      expect([replay.known.length - 1, replay.unknownCount]).toEqual([known, unknown]);
    }
  });

  it("is looked at when a decision was taken, and when anything else was known", () => {
    expect(groundMoment(entry("decision", "14:12", "decision", "14:45"))).toBe(at("14:12"));
    expect(groundMoment(entry("waiting", "14:02", "observation", "14:58"))).toBe(at("14:58"));
  });

  it("holds the entry itself, also where a chat tells microseconds", () => {
    const said = {
      ...entry("said", "14:22", "decision"),
      happenedAt: "2026-03-07T14:22:00.123456Z",
    };
    expect(groundMoment(said)).toBe("2026-03-07T14:22:00.124Z");
    expect(knownAt([said], groundMoment(said)).known).toEqual([said]);
  });
});
