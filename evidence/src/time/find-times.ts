import { scanTime } from "./scan-time.ts";
import type { WrittenTime } from "./written-time.ts";

const searched = 2000;
const couldBegin =
  /(?<![\w.:/%#-])(?=[\d~≈±+]|at |on |by |from |between |since |about |around |approx|circa|ca\.? |roughly|just |shortly |(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|fe[bv]|mar|m[aä]rz|apr|avr|may|mai|jun|jul|aug|ao|sep|oct|okt|nov|dec|d[eé]z|noon|mid)[a-zéû]*)/giu;
const opening =
  /^(?::[a-z_]{3,30}: |\d{1,3}[.)] |\[[ xX]\] |[\s*_`"'([{<>|•·▪●○◦■□–—:-]|@(?=[\p{Lu}\d])|\p{Extended_Pictographic}|\uFE0F)*/u;

/** The time that a line leads with, past bullets, brackets and emphasis. `bare` as in `scanTime`. */
export function findLeadingTime(line: string, bare = false): WrittenTime | undefined {
  const start = opening.exec(line.slice(0, 80))?.[0].length ?? 0;
  return scanTime(line, start, bare) ?? (start > 0 ? scanTime(line, 0) : undefined);
}

/** Every time in the first part of a line, in order, none overlapping. */
export function findTimes(line: string): WrittenTime[] {
  const text = line.slice(0, searched);
  const found: WrittenTime[] = [];
  let past = 0;
  for (const { index } of text.matchAll(couldBegin)) {
    if (index < past) continue;
    const time = scanTime(text, index);
    if (time === undefined || time.relative !== null) continue;
    found.push(time);
    past = time.to;
  }
  return found;
}

const afterTrailing = /^[\s.,;:)\]|]*$/;

/** The time that a line ends with: `Resolved 2020-02-25 17:07`. */
export function findTrailingTime(line: string): WrittenTime | undefined {
  const last = findTimes(line).at(-1);
  return last !== undefined && afterTrailing.test(line.slice(last.to)) ? last : undefined;
}

const between = /^[`*_]{0,3}(?:[\s–—:|,;.)\]>*-]|→|=>|hrs?\b|uhr\b)*/i;

/** What a line says behind its leading time. */
export function textBehind(line: string, time: WrittenTime): string {
  const rest = line.slice(time.to);
  return rest.slice(between.exec(rest.slice(0, 40))?.[0].length ?? 0).trim();
}
