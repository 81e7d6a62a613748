import type { Block } from "./parse-blocks.ts";
import { readPlainText } from "./plain-text.ts";
import type { TimelineStep } from "./rows.ts";

/** A table whose header names times and what happened needs no more than one row with a time of day. */
function hasTimelineHeader({ header, rows }: Extract<Block, { kind: "table" }>): boolean {
  const names = (header ? (rows[0]?.cells ?? []) : []).map((cell) => readPlainText(cell).text);
  const named = (pattern: RegExp) => names.some((name) => pattern.test(name.trim()));
  return named(/^(?:time(?:stamp)?|when)\b/i) && named(/^(?:events?|what(?: happened)?)$/i);
}

const isAlone = (original: string, written: string) =>
  (original.split("\n", 1)[0] ?? "").replaceAll(/[\s*_`#()[\]]/g, "").length <=
  written.replaceAll(/\s/g, "").length;

/** At least a word: a table of measurements has times too. */
const sentence = /\p{L}{3}/u;

/** Without a heading, only several rows that agree make a timeline. */
export function isConvincing(steps: readonly TimelineStep[], group: readonly Block[]): boolean {
  const rows = steps.flatMap((step) => (step.kind === "row" ? [step.row] : []));
  const clocked = rows.filter(({ time }) => time.start.clock !== null);
  const full = clocked.filter(({ time }) => time.start.date !== null);
  const size = group.reduce(
    (count, block) => count + (block.kind === "table" ? block.rows.length - 1 : 1),
    0,
  );
  // Each row stands below a line that is nothing but its whole time: what lies between belongs to it.
  const below = full.filter(({ original, timeAsWritten }) => isAlone(original, timeAsWritten));
  if (below.length >= 3 && below.length >= rows.length * 0.8) return true;
  const enough = clocked.length >= 3 || (full.length >= 2 && full.length === rows.length);
  if (group.length === 1 && group[0]?.kind === "table" && hasTimelineHeader(group[0]))
    return clocked.length > 0 || rows.length >= 2;
  const worded = rows.filter(({ text }) => sentence.test(text.slice(0, 400)));
  return enough && clocked.length >= size * 0.6 && worded.length >= rows.length * 0.6;
}
