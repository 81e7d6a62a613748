import { describe, expect, it } from "vitest";
import { describeNumbers, describePattern, patternRule, patternTitles } from "./pattern-words.ts";

const voice = {
  time: (place: number) => `14:0${String(place)}`,
  value: (one: number) => `${String(one)} %`,
};
const numbers = { baselines: 3, compared: 120, spread: 0.2 };

describe("the words for a comparison", () => {
  it("name when a curve departs, by how much, and by which test", () => {
    const peak = { at: 4, value: 38, usual: 0.4 };
    const where = { from: 2, until: 9, stretches: 1, silent: null };
    const pattern = { answer: "departs", ...numbers, ...where, peak } as const;
    expect(describePattern(pattern, voice)).toBe(
      "Away from 3 earlier days from 14:02 to 14:09; furthest at 14:04: 38 %, where 0.4 % is usual.",
    );
    expect(patternRule).toMatch(/3\.5 times .* 3 in a row/u);
    expect(describeNumbers(pattern, voice)).toMatch(/usual difference is 0\.2 %, over 120/u);
  });

  it("name when it fell silent, alone or beside the rest", () => {
    const peak = { at: 4, value: 38, usual: 0.4 };
    const silent = { from: 5, until: 9, stretches: 1 };
    const where = { answer: "departs", ...numbers, from: 5, until: 9, stretches: 0 } as const;
    expect(describePattern({ ...where, peak: null, silent }, voice)).toBe(
      "Fell silent from 14:05 to 14:09: no values, where earlier days have them.",
    );
    const both = { ...where, from: 2, until: 4, stretches: 2, peak };
    expect(describePattern({ ...both, silent: { ...silent, stretches: 3 } }, voice)).toBe(
      "Away from 3 earlier days 2 times between 14:02 and 14:04; furthest at 14:04: 38 %, where 0.4 % is usual. Fell silent 3 times, the longest from 14:05 to 14:09: no values, where earlier days have them.",
    );
  });

  it("name what was away too shortly for the test", () => {
    const peak = { at: 4, value: 0, usual: 101 };
    const pattern = { answer: "flickers", ...numbers, away: 2, peak } as const;
    expect(patternTitles.flickers).toBe("No lasting departure");
    expect(describePattern(pattern, voice)).toBe(
      "2 of 120 measurements were away, furthest at 14:04: 0 %, where 101 % is usual.",
    );
    expect(describePattern({ ...pattern, away: 1 }, voice)).toBe(
      "1 of 120 measurements was away, at 14:04: 0 %, where 101 % is usual.",
    );
  });

  it("are short when it does not, and say what is missing when nobody can tell", () => {
    expect(describePattern({ answer: "follows", ...numbers }, voice)).toBe(
      "As at the same time of 3 earlier days.",
    );
    const little = { answer: "too-little", because: "one-baseline" } as const;
    expect(describePattern(little, voice)).toMatch(/one may be unusual itself/u);
    expect(describeNumbers(little, voice)).toMatch(/two earlier days or more/u);
  });
});
