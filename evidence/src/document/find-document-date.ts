import { findTimes } from "../time/find-times.ts";
import type { WrittenDate } from "../time/written-time.ts";
import { readPlainText } from "./plain-text.ts";

const searched = 60;
const field =
  /^\W{0,6}(?:title|date(?: of (?:the )?(?:incident|event|outage))?|incident (?:date|start(?:ed)?)|started|occurred(?: on)?|day|when)\W{0,6}[:=|]/i;
const heading = /^ {0,3}#{1,2}\s/;

/** The day that a report says it is about: in its title, front matter or a `Date:` line. Only full dates count. */
export function findDocumentDate(
  lines: readonly string[],
): { date: WrittenDate; line: number } | undefined {
  for (const [index, raw] of lines.slice(0, searched).entries()) {
    if (!heading.test(raw) && !field.test(raw)) continue;
    const found = findTimes(readPlainText(raw).text).find(
      ({ start }) => start.date !== null && start.date.year !== null,
    );
    if (found?.start.date) return { date: found.start.date, line: index + 1 };
  }
  return undefined;
}
