import { findLeadingTime, findTimes, findTrailingTime, textBehind } from "../time/find-times.ts";
import type { WrittenTime } from "../time/written-time.ts";
import { findZoneStatement } from "./find-zone-statement.ts";
import type { Block } from "./parse-blocks.ts";
import { readPlainText } from "./plain-text.ts";
import { rowsFromTable } from "./rows-from-table.ts";
import { createRow, type TimelineStep } from "./rows.ts";

/** A row that still collects the lines that belong to it. */
interface Pending {
  readonly time: WrittenTime;
  readonly written: string;
  readonly line: number;
  /** Items indented deeper than this belong to it. */
  readonly indent: number;
  readonly opensSection: boolean;
  text: string;
  link: string | null;
  original: string;
}

export interface BlockReading {
  /** Where a time may stand: anywhere under a timeline's heading, elsewhere only where it cannot be mistaken. */
  readonly underHeading: boolean;
}

/** Reads blocks in order into timeline rows and what sets their date and zone. */
export function rowsFromBlocks(
  blocks: readonly Block[],
  { underHeading }: BlockReading,
): TimelineStep[] {
  const steps: TimelineStep[] = [];
  let pending: Pending | null = null;
  const flush = () => {
    if (pending !== null) steps.push(finish(pending));
    pending = null;
  };
  const begin = (next: Pending) => {
    if (pending !== null && isContext(pending, next)) steps.push(contextOf(pending));
    else flush();
    pending = next;
  };
  for (const block of blocks) {
    if (block.kind === "table") {
      if (pending !== null && (pending as Pending).text === "") steps.push(contextOf(pending));
      else flush();
      pending = null;
      steps.push(...rowsFromTable(block));
      continue;
    }
    if (block.kind === "fence") {
      if (pending !== null) (pending as Pending).original += `\n${block.lines.join("\n")}`;
      continue;
    }
    for (const entry of entriesOf(block)) {
      const { text, link } = readPlainText(entry.text);
      if (text === "") continue;
      const zone = findZoneStatement(text);
      if (zone !== undefined) steps.push({ kind: "zone", zone });
      const nested = pending !== null && entry.indent > (pending as Pending).indent;
      const isDetail = nested && (pending as Pending | null)?.time.start.clock !== null;
      const time = timeOf(text, underHeading && !isDetail && block.kind !== "heading");
      if (time !== undefined) {
        begin({
          time: time.time,
          written: text.slice(time.time.from, time.time.to),
          line: entry.line,
          indent: block.kind === "item" ? block.indent : -1,
          opensSection: block.kind === "heading",
          text: time.text,
          link,
          original: entry.text,
        });
      } else if (block.kind === "heading") flush();
      else if (pending !== null) append(pending, text, entry, nested);
      else if (zone === undefined && block.kind === "item") {
        steps.push({ kind: "left", line: entry.line, text, reason: "No time is written here." });
      }
    }
  }
  flush();
  return steps;
}

interface Entry {
  readonly text: string;
  readonly line: number;
  readonly indent: number;
  /** True for a line that goes on with the one before it. */
  readonly wrapped: boolean;
}

function entriesOf(block: Exclude<Block, { kind: "table" | "fence" }>): Entry[] {
  if (block.kind === "heading")
    return [{ text: block.text, line: block.line, indent: -1, wrapped: false }];
  const indent = block.kind === "item" ? block.indent : 0;
  return block.lines.map((text, index) => ({
    text,
    line: block.line + index,
    indent: block.kind === "item" && index > 0 ? indent + 1 : indent,
    wrapped: index > 0,
  }));
}

/** A line's time and the text without it. Only under a timeline's heading may the time stand at the end or inside. */
function timeOf(text: string, anywhere: boolean): { time: WrittenTime; text: string } | undefined {
  const leading = findLeadingTime(text);
  if (leading !== undefined && leading.relative === null)
    return { time: leading, text: textBehind(text, leading) };
  const trailing = findTrailingTime(text);
  if (
    trailing !== undefined &&
    (anywhere || (trailing.start.clock !== null && trailing.start.date !== null))
  ) {
    return { time: trailing, text: withoutEnding(text.slice(0, trailing.from)) };
  }
  if (!anywhere) return undefined;
  const inside = findTimes(text).filter(({ start }) => start.clock !== null);
  return inside.length === 1 && inside[0] !== undefined ? { time: inside[0], text } : undefined;
}

const ending = /(?:[\s:–—(|,-]|\b(?:at|on|by|around|about|@))*$/i;
const withoutEnding = (text: string) =>
  text.slice(-60).replace(ending, "").length === 0
    ? text.trim()
    : text.slice(0, -60) + text.slice(-60).replace(ending, "");

/** A date alone, above times that carry none, is where they happened and no row. */
function isContext(pending: Pending, next: Pending): boolean {
  const dateOnly = pending.time.start.clock === null && pending.time.end === null;
  if (!dateOnly) return false;
  if (pending.text === "" && pending.original.split("\n").length === 1)
    return next.time.start.date === null || pending.opensSection;
  return pending.opensSection && next.indent >= 0 && next.time.start.date === null;
}

function contextOf(pending: Pending): TimelineStep {
  const { date } = pending.time.start;
  return date === null ? finish(pending) : { kind: "date", date, line: pending.line };
}

function append(pending: Pending, text: string, entry: Entry, nested: boolean): void {
  pending.original += `\n${entry.text}`;
  const goesOn = entry.wrapped || pending.opensSection || pending.text === "";
  const isItem = nested && !entry.wrapped && !pending.opensSection;
  if (goesOn && !isItem)
    pending.text = pending.text === "" ? text.replace(/^[:–—-]\s+/, "") : `${pending.text} ${text}`;
}

function finish(pending: Pending): TimelineStep {
  const { time, written, line, text, link, original } = pending;
  if (text === "") {
    const { date, clock } = time.start;
    if (date !== null && clock === null) return { kind: "date", date, line };
    return { kind: "left", line, text: original, reason: "A time stands here without any text." };
  }
  return {
    kind: "row",
    row: createRow({ time, timeAsWritten: written, text, link, original, line }),
  };
}
