import { inARow, outsideFrom, type Pattern } from "./usual-pattern.ts";

/** How moments, in milliseconds since 1970, and values are written where the words stand. */
export type PatternVoice = {
  readonly time: (at: number) => string;
  readonly value: (value: number) => string;
};

export const patternTitles: Readonly<Record<Pattern["answer"], string>> = {
  follows: "Follows its usual pattern",
  departs: "Departs from its usual pattern",
  "too-little": "Too little to tell",
};

const tooLittle = {
  "no-data": "Nothing was measured in this window.",
  "no-baselines": "There are no earlier days to compare with.",
  "one-baseline": "There is one earlier day to compare with, and one may be unusual itself.",
  "few-measurements": "Too few measurements lie beside those of earlier days.",
} as const;

/** What the comparison found, as a sentence with its numbers. */
export function describePattern(pattern: Pattern, { time, value }: PatternVoice): string {
  if (pattern.answer === "too-little") return tooLittle[pattern.because];
  const days = `${String(pattern.baselines)} earlier days`;
  if (pattern.answer === "follows") return `As at the same time of ${days}.`;
  const { from, until, peak } = pattern;
  const when = from === until ? `at ${time(from)}` : `from ${time(from)} to ${time(until)}`;
  return `Away from ${days} ${when}; furthest at ${time(peak.at)}: ${value(peak.value)}, where ${value(peak.usual)} is usual.`;
}

/** How every comparison is made. */
export const patternRule = `A measurement counts as away when it lies beyond all earlier days at its time, and further from their median than ${String(outsideFrom)} times their usual difference from one another; ${String(inARow)} in a row make a departure.`;

/** The numbers of one comparison. */
export function describeNumbers(pattern: Pattern, { value }: Pick<PatternVoice, "value">): string {
  if (pattern.answer === "too-little") return "It takes two earlier days or more.";
  return `Here the usual difference is ${value(pattern.spread)}, over ${String(pattern.compared)} measurements (median absolute deviation, modified z-score).`;
}
