import { describe, expect, it } from "vitest";
import { againWords, confirmedWords, laterWords } from "./facts-words.ts";

describe("the agreement in words", () => {
  it.each([
    [0, 0, "Nobody has confirmed the timeline yet"],
    [0, 4, "Nobody has confirmed the timeline yet"],
    [1, 4, "1 of 4 have confirmed the timeline"],
    [4, 4, "All 4 have confirmed it"],
    [1, 1, "It has been confirmed"],
  ])("%i of %i: %s", (confirmed, expected, words) => {
    expect(confirmedWords({ confirmed, expected })).toBe(words);
  });

  it.each([
    [0, 0, 0, undefined],
    [1, 0, 0, "1 entry was added"],
    [0, 2, 0, "2 entries were corrected"],
    [0, 1, 3, "1 entry was corrected and 3 removed"],
    [2, 1, 1, "2 entries were added, 1 corrected and 1 removed"],
  ])("added %i, corrected %i, removed %i: %s", (added, corrected, removed, words) => {
    expect(laterWords({ added, corrected, removed, milestones: [] })).toBe(words);
  });

  it("tells nobody who confirmed what changed since from nobody at all", () => {
    expect(confirmedWords({ confirmed: 0, expected: 3 }, 2)).toBe(
      "Nobody has confirmed the timeline as it stands",
    );
    expect(againWords(2)).toBe("2 confirmed it before it changed, and are asked again.");
  });

  it("tells milestones that were changed by hand", () => {
    const none = { added: 0, corrected: 0, removed: 0 };
    expect(laterWords({ ...none, milestones: ["mitigated"] })).toBe(
      "“Mitigated” was changed on the record of the incident",
    );
    expect(laterWords({ ...none, corrected: 1, milestones: ["detected", "mitigated"] })).toBe(
      "1 entry was corrected, and “Detected” and “Mitigated” were changed on the record of the incident",
    );
  });
});
