import { findLeadingTime, textBehind } from "../time/find-times.ts";
import type { WrittenTime } from "../time/written-time.ts";
import { readPlainText } from "./plain-text.ts";
import { createRow, type TimelineStep } from "./rows.ts";

const status =
  /^(?:investigating|identified|monitoring|update|updated|resolved|post-?mortem|scheduled|in progress|verifying|completed|degraded|recovering|mitigated)\b(?: ?[-–—] ?|$)/i;
const posted = /^posted(?: (?:about )?(?:an?|\d+) \w+ ago\.?| on)? ?/i;
const longestLine = 400;
const searchedLines = 400;

/**
 * The updates of a status page as it is copied from the browser: `Resolved - …`, and below the text when it was posted.
 * Anywhere else a time stands before what it times, so that only pages of this shape may be read so; undefined for others.
 */
export function findStatusUpdates(lines: readonly string[]): readonly TimelineStep[] | undefined {
  // Most texts are none, and may have millions of lines.
  if (!lines.slice(0, searchedLines).some((line) => status.test(line.trim().slice(0, 40))))
    return undefined;
  const steps: TimelineStep[] = [];
  let open: { readonly line: number; readonly parts: string[] } | null = null;
  let rows = 0;
  for (const [index, raw] of lines.entries()) {
    const { text } = readPlainText(raw.slice(0, longestLine * 10));
    const line = index + 1;
    if (text === "") continue;
    const time = loneTime(text);
    if (time !== undefined && time.start.clock !== null && open !== null) {
      steps.push(updateOf(open.parts, time, text, open.line));
      rows += 1;
      open = null;
    } else if (time !== undefined && time.start.clock === null && time.start.date !== null) {
      steps.push({ kind: "date", date: time.start.date, line });
      open = null;
    } else if (status.test(text) && !isBareName(open?.parts)) open = { line, parts: [text] };
    else if (open !== null) open.parts.push(text);
  }
  return rows >= 2 ? steps : undefined;
}

/** The time that a line consists of, `Posted` aside. */
function loneTime(text: string): WrittenTime | undefined {
  if (text.length > longestLine) return undefined;
  const bare = text.replace(posted, "");
  const time = findLeadingTime(bare);
  return time !== undefined && textBehind(bare, time) === "" ? time : undefined;
}

const bareName = /^[\w ]{3,20}(?= ?[-–—]?$)/;

/** `Resolved -`, whose text is the line below, whatever it begins with. */
const isBareName = (parts: readonly string[] | undefined) =>
  parts?.length === 1 && bareName.test(parts[0] ?? "");

function updateOf(
  parts: readonly string[],
  time: WrittenTime,
  written: string,
  line: number,
): TimelineStep {
  const [first = "", ...rest] = parts;
  const name = bareName.exec(first)?.[0].trim();
  const text = name === undefined ? [first, ...rest].join(" ") : [`${name} -`, ...rest].join(" ");
  return {
    kind: "row",
    row: createRow({
      time,
      timeAsWritten: written.replace(posted, ""),
      text: rest.length === 0 && name !== undefined ? name : text,
      original: [...parts, written].join("\n"),
      line,
    }),
  };
}
