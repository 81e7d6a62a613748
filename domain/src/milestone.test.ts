import { describe, expect, it } from "vitest";
import { explainOrder, milestonesChangeSchema, type Milestones } from "./milestone.ts";

const early = "2026-03-07T14:00:00.000Z";
const late = "2026-03-07T15:00:00.000Z";

describe("the order of milestones", () => {
  it.each<[string, Milestones]>([
    ["none", {}],
    ["one", { resolved: early }],
    ["the usual order", { introduced: early, detected: late }],
    ["the same moment", { detected: early, acknowledged: early }],
    ["mitigated before the cause was known", { mitigated: early, "cause-identified": late }],
    ["a fix before the cause", { "fix-identified": early, "cause-identified": late }],
  ])("says nothing about %s", (_, milestones) => {
    expect(explainOrder(milestones)).toEqual([]);
  });

  it.each<[Milestones, string]>([
    [
      { introduced: late, detected: early },
      "“Detected” is set earlier than “Introduced”. What is not there yet cannot be noticed. One of the two times may be a slip.",
    ],
    [
      { "impact-started": late, detected: early },
      "“Detected” is set earlier than “Impact started”. That happens when monitoring warns early. Otherwise one of the two times may be a slip.",
    ],
    [
      { "impact-started": late, resolved: early },
      "“Resolved” is set earlier than “Impact started”. The end lies before the beginning. One of the two times may be a slip.",
    ],
  ])("explains %o", (milestones, sentence) => {
    expect(explainOrder(milestones)).toEqual([sentence]);
  });

  it("accepts them in any order, each kind at most once by its shape", () => {
    expect(milestonesChangeSchema.parse({ introduced: late, detected: early })).toEqual({
      introduced: late,
      detected: early,
    });
    expect(milestonesChangeSchema.safeParse({ celebrated: late }).success).toBe(false);
    expect(milestonesChangeSchema.safeParse({ detected: "yesterday" }).success).toBe(false);
  });
});
