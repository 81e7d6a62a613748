import { findDateAbove, findDocumentDate } from "../document/find-document-date.ts";
import { findTimelines } from "../document/find-timeline.ts";
import { findZoneStatement } from "../document/find-zone-statement.ts";
import { htmlToMarkdown } from "../document/html-to-markdown.ts";
import { parseBlocks } from "../document/parse-blocks.ts";
import { readPlainText } from "../document/plain-text.ts";
import type { Reading, ReadOptions } from "../reading.ts";
import { recordRows } from "../record-rows.ts";
import { createReport } from "../report.ts";
import { findTimes } from "../time/find-times.ts";
import { splitLines } from "../lines.ts";
import type { TimelineStep } from "../document/rows.ts";

/** Finds the timeline in a whole report, or reads a pasted table or list. Text around it is left where it is. */
export function readMarkdown(text: string, options: ReadOptions = {}): Reading {
  const report = createReport("markdown");
  const source = { format: "markdown", label: options.label ?? "Report" };
  const lines = splitLines(htmlToMarkdown(text), report);
  const timelines = findTimelines(parseBlocks(lines));
  const stated = lines
    .map((line) => findZoneStatement(readPlainText(line.slice(0, 400)).text))
    .find((found) => found !== undefined);
  const records = timelines.flatMap(({ steps, line }) => {
    const dated =
      options.date === undefined
        ? (findDateAbove(lines, line) ?? findDocumentDate(lines))
        : undefined;
    const around: TimelineStep[] = [];
    if (stated !== undefined) around.push({ kind: "zone", zone: stated });
    if (dated !== undefined) around.push({ kind: "date", ...dated });
    if (dated !== undefined && needsDate(steps))
      report.warn(`Times without a date were given the date in line ${dated.line}.`);
    return recordRows([...around, ...steps], source, options, report);
  });
  if (records.length === 0) {
    const mentions = lines.filter(
      (line) => line.length < 2000 && findTimes(line).some(({ start }) => start.clock !== null),
    ).length;
    report.warn(
      mentions === 0
        ? "No timeline was found in this text."
        : `No timeline was found in this text. ${mentions} of its lines mention a time: read it as pasted lines to see them.`,
    );
  }
  return { format: "markdown", records, report: report.finish() };
}

/** Whether the first row has to take its date from elsewhere. */
function needsDate(steps: readonly TimelineStep[]): boolean {
  const first = steps.find((step) => step.kind === "row" || step.kind === "date");
  return first?.kind === "row" && first.row.time.start.date === null;
}
