import { inARow, outsideFrom, type Pattern } from "./usual-pattern.ts";

/** How moments, in milliseconds since 1970, and values are written where the words stand. */
export type PatternVoice = {
  readonly time: (at: number) => string;
  readonly value: (value: number) => string;
};

export const patternTitles: Readonly<Record<Pattern["answer"], string>> = {
  follows: "Follows its usual pattern",
  flickers: "No lasting departure",
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
  const furthest = ({ at, value: measured, usual }: NonNullable<Peak>): string =>
    `furthest at ${time(at)}: ${value(measured)}, where ${value(usual)} is usual.`;
  if (pattern.answer === "flickers") {
    const { away, compared, peak } = pattern;
    if (away > 1) {
      return `${String(away)} of ${String(compared)} measurements were away, ${furthest(peak)}`;
    }
    return `1 of ${String(compared)} measurements was away, at ${time(peak.at)}: ${value(peak.value)}, where ${value(peak.usual)} is usual.`;
  }
  const { from, until, peak, stretches, silent } = pattern;
  const between = (start: number, end: number): string =>
    start === end ? `at ${time(start)}` : `from ${time(start)} to ${time(end)}`;
  const when =
    stretches > 1
      ? `${String(stretches)} times between ${time(from)} and ${time(until)}`
      : between(from, until);
  return [
    peak && `Away from ${days} ${when}; ${furthest(peak)}`,
    silent &&
      `Fell silent ${silent.stretches > 1 ? `${String(silent.stretches)} times, the longest ` : ""}${between(silent.from, silent.until)}: no values, where earlier days have them.`,
  ]
    .filter(Boolean)
    .join(" ");
}

type Peak = Extract<Pattern, { answer: "departs" }>["peak"];

/** How every comparison is made. */
export const patternRule = `A measurement counts as away when it lies beyond all earlier days at its time, and further from their median than ${String(outsideFrom)} times their usual difference from one another; ${String(inARow)} in a row on one side make a departure. So do ${String(inARow)} in a row without a value, where two earlier days or more have one.`;

/** The numbers of one comparison. */
export function describeNumbers(pattern: Pattern, { value }: Pick<PatternVoice, "value">): string {
  if (pattern.answer === "too-little") return "It takes two earlier days or more.";
  return `Here the usual difference is ${value(pattern.spread)}, over ${String(pattern.compared)} measurements (median absolute deviation, modified z-score).`;
}
