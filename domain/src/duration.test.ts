import { describe, expect, it } from "vitest";
import { durationKindSchema, durationsOf, formatDuration } from "./duration.ts";
import { milestoneKindSchema, type Milestones } from "./milestone.ts";

/** One milestone every full hour, in their usual order. */
const all: Milestones = Object.fromEntries(
  milestoneKindSchema.options.map((kind, hour) => [
    kind,
    `2026-03-07T${String(hour).padStart(2, "0")}:00:00.000Z`,
  ]),
);

describe("durations", () => {
  it.each([
    ["latent", 1],
    ["to-detect", 1],
    ["to-acknowledge", 1],
    ["to-identify", 1],
    ["to-mitigate", 5],
    ["identified-to-fixed", 3],
    ["solution-to-fixed", 2],
    ["to-resolve", 6],
  ] as const)("%s spans its two milestones", (kind, hours) => {
    const found = durationsOf(all).find((duration) => duration.kind === kind);
    expect(found).toEqual({ kind, seconds: hours * 3600, explanation: null });
  });

  it.each(milestoneKindSchema.options)("leaves out what needs %s when it is missing", (missing) => {
    const { [missing]: _, ...rest } = all;
    const kinds = durationsOf(rest).map(({ kind }) => kind);
    expect(kinds.length).toBeLessThan(durationKindSchema.options.length);
    for (const duration of durationsOf(rest)) expect(duration.seconds).toBeGreaterThan(0);
  });

  it("tells zero from absent", () => {
    const at = "2026-03-07T14:00:00.000Z";
    expect(durationsOf({ "impact-started": at, detected: at })).toEqual([
      { kind: "to-detect", seconds: 0, explanation: null },
    ]);
    expect(durationsOf({ detected: at })).toEqual([]);
  });

  it("explains one that counts backwards", () => {
    const [duration] = durationsOf({
      "impact-started": "2026-03-07T14:10:00.000Z",
      detected: "2026-03-07T14:00:00.000Z",
    });
    expect(duration).toEqual({
      kind: "to-detect",
      seconds: -600,
      explanation: "“Detected” lies before “Impact started”, so this counts backwards.",
    });
  });

  it.each([
    [0, "0 s"],
    [42, "42 s"],
    [60, "1 min"],
    [4330, "1 h 12 min"],
    [3601, "1 h"],
    [90_000, "1 d 1 h"],
    [-300, "−5 min"],
  ])("says %i seconds as %s", (seconds, words) => {
    expect(formatDuration(seconds)).toBe(words);
  });
});
