import { findTimes } from "../time/find-times.ts";
import type { WrittenDate } from "../time/written-time.ts";
import { readPlainText } from "./plain-text.ts";

const searched = 60;
const field =
  /^\W{0,6}(?:title|date(?: of (?:the )?(?:incident|event|outage))?|incident (?:date|start(?:ed)?)|started|occurred(?: on)?|day|when)\W{0,6}[:=|]/i;
const anyHeading = /^ {0,3}#{1,6}\s/;
const heading = /^ {0,3}#{1,2}\s/;

export interface DocumentDate {
  readonly date: WrittenDate;
  readonly line: number;
}

/** The day that the headings above a line name, the nearest first. */
export function findDateAbove(lines: readonly string[], line: number): DocumentDate | undefined {
  for (let index = Math.min(line, lines.length) - 1; index >= 0; index -= 1) {
    const raw = lines[index] ?? "";
    if (!anyHeading.test(raw)) continue;
    const date = fullDates(raw)[0];
    if (date !== undefined) return { date, line: index + 1 };
  }
  return undefined;
}

/** The day that a report says it is about: in its title, front matter or a `Date:` line, else the one day it ever names. */
export function findDocumentDate(lines: readonly string[]): DocumentDate | undefined {
  const mentioned = new Map<string, DocumentDate>();
  for (const [index, raw] of lines.slice(0, searched).entries()) {
    const [date] = fullDates(raw.slice(0, 400));
    if (date === undefined) continue;
    if (heading.test(raw) || field.test(raw)) return { date, line: index + 1 };
    mentioned.set([date.year, date.month, date.day].join("-"), { date, line: index + 1 });
  }
  return mentioned.size === 1 ? [...mentioned.values()][0] : undefined;
}

function fullDates(line: string): WrittenDate[] {
  return findTimes(readPlainText(line).text).flatMap(({ start }) =>
    start.date !== null && start.date.year !== null ? [start.date] : [],
  );
}
