import { describe, expect, it } from "vitest";
import { describeNumbers, describePattern, patternRule } from "./pattern-words.ts";

const voice = {
  time: (place: number) => `14:0${String(place)}`,
  value: (one: number) => `${String(one)} %`,
};
const numbers = { baselines: 3, compared: 120, spread: 0.2 };

describe("the words for a comparison", () => {
  it("name when a curve departs, by how much, and by which test", () => {
    const peak = { at: 4, value: 38, usual: 0.4 };
    const pattern = { answer: "departs", ...numbers, from: 2, until: 9, peak } as const;
    expect(describePattern(pattern, voice)).toBe(
      "Away from 3 earlier days from 14:02 to 14:09; furthest at 14:04: 38 %, where 0.4 % is usual.",
    );
    expect(patternRule).toMatch(/3\.5 times .* 3 in a row/u);
    expect(describeNumbers(pattern, voice)).toMatch(/usual difference is 0\.2 %, over 120/u);
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
