import type { WrittenTime } from "../time/written-time.ts";
import type { Entry } from "./rows-from-blocks.ts";
import { createRow, type TimelineStep } from "./rows.ts";

/** A row that still collects the lines that belong to it. */
export interface PendingRow {
  readonly time: WrittenTime;
  readonly written: string;
  readonly line: number;
  /** Items indented deeper than this belong to it. */
  readonly indent: number;
  /** True for a heading: what stands below it is its text. */
  readonly opensSection: boolean;
  text: string;
  readonly link: string | null;
  original: string;
}

/** A date alone, above times that carry none, is where they happened and no row. */
export function isOnlyContext(pending: PendingRow, next: PendingRow): boolean {
  const { clock } = pending.time.start;
  if (clock !== null || pending.time.end !== null) return false;
  const dateless = next.time.start.date === null;
  if (pending.text === "") return dateless || pending.opensSection;
  return pending.opensSection && next.indent >= 0 && dateless;
}

/** The date that a pending row stands for, or the row where it has none. */
export function dateOf(pending: PendingRow): TimelineStep {
  const { date } = pending.time.start;
  return date === null ? finishRow(pending) : { kind: "date", date, line: pending.line };
}

/** Adds a line without a time: to the text where it goes on, to the original always. */
export function addLine(pending: PendingRow, text: string, entry: Entry): void {
  pending.original += `\n${entry.text}`;
  const isFirst = pending.text === "";
  const goesOn = entry.before !== null && entry.indent <= pending.indent + 1;
  if (isFirst) pending.text = text.replace(/^[:–—-]\s+/, "");
  else if (goesOn || (pending.opensSection && entry.kind === "paragraph"))
    pending.text += ` ${text}`;
  else if (isListOf(pending, entry)) pending.text += `; ${text}`;
}

/** A time that stands alone above a list of what happened then. */
function isListOf(pending: PendingRow, entry: Entry): boolean {
  const alone = pending.opensSection || pending.original.startsWith(pending.written);
  const own = pending.original.split("\n", 1)[0] ?? "";
  return (
    entry.kind === "item" &&
    alone &&
    own.replaceAll(/[*_`#:\s]/g, "").length <= pending.written.length
  );
}

/** What status pages write below a day without incidents. */
const nothing = /^no (?:incidents?|events?)(?: (?:were|was))?(?: reported| found| today)*\.?$/i;

/** `Start date: 2026-03-07`: the day that the rows below are of. */
const dateLabel = /^(?:(?:start|incident|event|outage) )?(?:date|day)\s*[:=]?$/i;

export function finishRow(pending: PendingRow): TimelineStep {
  const { time, written, line, text, link, original } = pending;
  if (dateLabel.test(text) && time.start.clock === null && time.start.date !== null)
    return { kind: "date", date: time.start.date, line };
  if (text !== "" && !nothing.test(text)) {
    return {
      kind: "row",
      row: createRow({ time, timeAsWritten: written, text, link, original, line }),
    };
  }
  const { date, clock } = time.start;
  if (date !== null && clock === null) return { kind: "date", date, line };
  const reason =
    text === "" ? "A time stands here without any text." : "This says that nothing happened.";
  return { kind: "left", line, text: original, reason };
}
