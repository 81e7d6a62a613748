import { describe, expect, it } from "vitest";
import { fogSentence } from "./fog-words.ts";

describe("the fog in words", () => {
  it("tells how many facts were known late, by how much, and which longest", () => {
    const fog = { facts: 5, unknown: 2, medianSeconds: 3810, longest: { seconds: 6000 } };
    expect(fogSentence(fog, "v212 released")).toBe(
      "2 of 5 milestones, alerts and changes were known late, half of them by 1 h 4 min or more, the longest by 1 h 40 min: v212 released",
    );
  });

  it("has no half of one", () => {
    const fog = { facts: 3, unknown: 1, medianSeconds: 20, longest: { seconds: 20 } };
    expect(fogSentence(fog, "Impact started")).toBe(
      "1 of 3 milestones, alerts and changes was known late, by less than a minute: Impact started",
    );
  });
});
