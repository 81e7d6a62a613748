import { readPlainText } from "../document/plain-text.ts";
import { createRow, type TimelineStep } from "../document/rows.ts";
import type { ReportWriter } from "../report.ts";
import { leadingTime } from "./leading-time.ts";

const longestTime = 60;
const searchedLines = 2000;

/**
 * Rows of lines that begin with words and end with a time, where every time stands alone: each belongs to the words above
 * it, or the first words and the last time would be left over. Undefined for lines of any other shape.
 */
export function findTimesBelow(
  lines: readonly string[],
  report: ReportWriter,
): readonly TimelineStep[] | undefined {
  // Somebody's notes, no file of a program.
  if (lines.length > searchedLines) return undefined;
  const steps: TimelineStep[] = [];
  let above: { readonly line: number; readonly words: string[] } | null = null;
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line === "") continue;
    const led = leadingTime(line);
    if (led === undefined) {
      above ??= { line: index + 1, words: [] };
      above.words.push(line);
      continue;
    }
    const isAlone = led.text === "" && led.time.start.clock !== null && line.length < longestTime;
    if (!isAlone || above === null) return undefined;
    const { text, link } = readPlainText(above.words.join(" "));
    const original = [...above.words, raw].join("\n");
    const known = { time: led.time, timeAsWritten: led.written, text, link };
    steps.push({ kind: "row", row: createRow({ ...known, original, line: above.line }) });
    above = null;
  }
  if (steps.length < 2 || above !== null) return undefined;
  report.warn("Each time was taken to belong to the words above it.");
  return steps;
}
