import { describe, expect, it } from "vitest";
import { confirmedWords, laterWords } from "./facts-words.ts";

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
    expect(laterWords({ added, corrected, removed })).toBe(words);
  });
});
