import type { ReportWriter } from "./report.ts";

/** Characters kept of one line; beyond, nobody reads it on a timeline. */
export const longestLine = 64_000;
/** Lines read of one text. */
export const mostLines = 2_000_000;

/** The lines of a text, whatever ends them. Overlong ones are cut, and the report says so. */
export function splitLines(text: string, report: ReportWriter): string[] {
  const lines: string[] = [];
  let from = text.startsWith("\uFEFF") ? 1 : 0;
  while (from <= text.length) {
    const end = lineEnd(text, from);
    if (end - from > longestLine) {
      report.breakOff(
        `Line ${lines.length + 1} is ${end - from} characters long; only its first ${longestLine} were read.`,
      );
    }
    lines.push(text.slice(from, Math.min(end, from + longestLine)));
    if (lines.length >= mostLines) {
      report.breakOff(`The text has more than ${mostLines} lines; the rest was not read.`);
      break;
    }
    from = end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
  }
  return lines;
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  if (feed > from && text[feed - 1] === "\r") return feed - 1;
  if (feed >= 0) return feed;
  return text.length;
}
