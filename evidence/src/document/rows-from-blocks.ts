import { findTimes } from "../time/find-times.ts";
import type { WrittenTime } from "../time/written-time.ts";
import { findZoneStatement } from "./find-zone-statement.ts";
import type { Block } from "./parse-blocks.ts";
import { readPlainText } from "./plain-text.ts";
import { addLine, dateOf, finishRow, isOnlyContext, type PendingRow } from "./pending-row.ts";
import { rowsFromTable } from "./rows-from-table.ts";
import type { TimelineStep } from "./rows.ts";
import { findLineTime, startsAnew } from "./line-time.ts";

export interface BlockReading {
  /** Where a time may stand: anywhere under a timeline's heading, elsewhere only where it cannot be mistaken. */
  readonly underHeading: boolean;
  /** `1432 -` and `14.32` are taken for times. */
  readonly bare?: boolean;
}

/** Reads blocks in order into timeline rows and what sets their date and zone. */
export function rowsFromBlocks(blocks: readonly Block[], reading: BlockReading): TimelineStep[] {
  const steps: TimelineStep[] = [];
  let pending: PendingRow | null = null;
  const flush = (asContext: boolean) => {
    if (pending !== null) steps.push(asContext ? dateOf(pending) : finishRow(pending));
    pending = null;
  };
  let listed = 0;
  /** What stands below a row and belongs to none; it is told of once another row follows. */
  const passed: { readonly line: number; readonly text: string }[] = [];
  const pass = (line: number, text: string) => {
    if (steps.at(-1)?.kind === "row" || passed.length > 0) passed.push({ line, text });
  };
  const tellPassed = () => {
    for (const one of passed.splice(0)) steps.push({ kind: "left", ...one, reason: noTime });
  };
  for (const block of blocks) {
    if (block.kind === "table") {
      flush(pending !== null && pending.text === "");
      const rows = rowsFromTable(block);
      listed += rows.filter((step) => step.kind === "row").length;
      steps.push(...rows);
    } else if (block.kind === "fence") {
      if (pending !== null) pending.original += `\n${block.lines.join("\n")}`;
      else pass(block.line, block.lines.join("\n"));
    } else {
      for (const entry of entriesOf(block)) {
        const { text, link } = readPlainText(entry.text);
        if (text === "") continue;
        const zone = findZoneStatement(text);
        if (zone !== undefined) steps.push({ kind: "zone", zone });
        // Below a list or table of rows, prose that mentions a time comments on them.
        const anywhere = reading.underHeading && (listed < 2 || entry.kind !== "paragraph");
        const next = beginRow(entry, text, link, pending, { ...reading, anywhere });
        if (next !== undefined) {
          if (entry.kind === "item") listed += 1;
          flush(pending !== null && isOnlyContext(pending, next));
          tellPassed();
          pending = next;
        } else if (block.kind === "heading") {
          flush(false);
          steps.push(...datesIn(text, entry.line));
        } else if (isLabel(entry, text)) {
          flush(false);
          pass(entry.line, text);
        } else if (pending !== null && !isNextItem(entry, pending)) addLine(pending, text, entry);
        else if (zone === undefined && block.kind === "item") {
          flush(false);
          steps.push({ kind: "left", line: entry.line, text, reason: noTime });
        } else if (zone === undefined) pass(entry.line, text);
      }
    }
  }
  flush(false);
  return steps;
}

const noTime = "No time is written here.";

/** `Root cause and resolution:` inside plain text: what follows is a part of its own. */
const isLabel = ({ kind, before }: Entry, text: string) =>
  kind === "paragraph" && before !== null && /^\p{Lu}[^.!?;,:]{2,60}:$/u.test(text);

/** An item beside the pending one, not below it. */
const isNextItem = (entry: Entry, pending: PendingRow) =>
  entry.kind === "item" &&
  entry.before === null &&
  pending.indent >= 0 &&
  entry.indent <= pending.indent;

/** The full date that a heading between rows names. */
function datesIn(heading: string, line: number): TimelineStep[] {
  const dated = findTimes(heading).find(
    ({ start }) => start.date !== null && start.date.year !== null,
  );
  return dated?.start.date ? [{ kind: "date", date: dated.start.date, line }] : [];
}

/** One line of a block. */
export interface Entry {
  readonly text: string;
  readonly line: number;
  readonly kind: "heading" | "item" | "paragraph";
  readonly indent: number;
  /** The line before it in the same block; null for the first. */
  readonly before: string | null;
}

function entriesOf(block: Exclude<Block, { kind: "table" | "fence" }>): Entry[] {
  const { kind, line } = block;
  if (kind === "heading") return [{ text: block.text, line, kind, indent: -1, before: null }];
  const indent = kind === "item" ? block.indent : 0;
  return block.lines.map((text, index) => ({
    text,
    line: line + index,
    kind,
    indent: kind === "item" && index > 0 ? indent + 1 : indent,
    before: block.lines[index - 1] ?? null,
  }));
}

const measure =
  /^(?:[\w-]+ ){0,4}(?:duration|downtime|time to [\w-]+|mtt\w+|delay|window|length|total)\b[^:]{0,40}:/i;

/** `Total duration: 5 h (10:45 - 16:11)` sums the times up; it is none of the rows. */
const isMeasure = (text: string, time: WrittenTime) => time.from > 0 && measure.test(text);

function beginRow(
  entry: Entry,
  text: string,
  link: string | null,
  pending: PendingRow | null,
  { underHeading, anywhere, bare }: BlockReading & { readonly anywhere: boolean },
): PendingRow | undefined {
  if (entry.before !== null && !startsAnew(entry.before, entry.text, text)) return undefined;
  const nested = pending !== null && entry.kind === "item" && entry.indent > pending.indent;
  // Below an item with a time of its own, a time inside a sentence is a detail of that item.
  const isDetail = nested && pending.time.start.clock !== null;
  const found = findLineTime(
    text,
    anywhere && !isDetail && entry.kind !== "heading",
    underHeading,
    bare,
  );
  // `By 04:06, they confirmed …` below `04:03 …` is told as a part of it.
  if (isDetail && found !== undefined && /^[a-z]/i.test(text)) return undefined;
  if (found === undefined || isMeasure(text, found.time)) return undefined;
  return {
    time: found.time,
    written: text.slice(found.time.from, found.time.to),
    line: entry.line,
    indent: entry.kind === "item" ? entry.indent : -1,
    opensSection: entry.kind === "heading",
    // `2026-03-07 (all times UTC)` is a date and a zone, and tells of nothing.
    text:
      found.time.start.clock === null && findZoneStatement(found.text) !== undefined
        ? ""
        : found.text,
    link,
    original: entry.text,
  };
}
