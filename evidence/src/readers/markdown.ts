import { findDateAbove, findDocumentDate } from "../document/find-document-date.ts";
import { findTimelines, type FoundTimeline } from "../document/find-timeline.ts";
import { findStatusUpdates } from "../document/status-updates.ts";
import { findZoneStatement } from "../document/find-zone-statement.ts";
import { htmlToMarkdown } from "../document/html-to-markdown.ts";
import { wikiToMarkdown } from "../document/wiki-to-markdown.ts";
import { parseBlocks, type Block } from "../document/parse-blocks.ts";
import { readPlainText } from "../document/plain-text.ts";
import type { Reading, ReadOptions } from "../reading.ts";
import { recordRows } from "../record-rows.ts";
import { createReport, type ReportWriter } from "../report.ts";
import { findTimes } from "../time/find-times.ts";
import { splitLines } from "../lines.ts";
import type { TimelineStep } from "../document/rows.ts";

/** Finds the timeline in a whole report, or reads a pasted table or list. Text around it is left where it is. */
export function readMarkdown(text: string, options: ReadOptions = {}): Reading {
  const report = createReport("markdown", options.most);
  const source = { format: "markdown", label: options.label ?? "Report" };
  const lines = wikiToMarkdown(splitLines(htmlToMarkdown(text), report));
  const blocks = parseBlocks(lines);
  const timelines = timelinesOf(blocks, lines);
  const stated = findStatedZone(lines);
  const records = timelines.flatMap(({ steps, line }) => {
    const dated =
      options.date === undefined
        ? (findDateAbove(lines, line) ?? findDocumentDate(lines))
        : undefined;
    const around: TimelineStep[] = [];
    const zone = stated ?? zoneElsewhere(blocks, steps, options, report);
    if (zone !== undefined) around.push({ kind: "zone", zone });
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

function findStatedZone(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const found =
      line === "" ? undefined : findZoneStatement(readPlainText(line.slice(0, 400)).text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is announced as a timeline counts first; a copied status page has a shape of its own. */
function timelinesOf(blocks: readonly Block[], lines: readonly string[]): readonly FoundTimeline[] {
  const found = findTimelines(blocks);
  if (found.some(({ heading }) => heading !== null)) return found;
  const updates = findStatusUpdates(lines);
  return updates === undefined ? found : [{ heading: null, line: 1, steps: updates }];
}

/** The one zone that the report gives its other times in, where its timeline names none. Logs have zones of their own. */
function zoneElsewhere(
  blocks: readonly Block[],
  steps: readonly TimelineStep[],
  options: ReadOptions,
  report: ReportWriter,
): string | undefined {
  const named = steps.some(
    (step) =>
      step.kind === "zone" ||
      (step.kind === "row" && (step.row.time.zone ?? step.row.time.aside) != null),
  );
  if (named || options.zone !== undefined) return undefined;
  const zones = new Set(blocks.flatMap((block) => proseOf(block)).flatMap(zonesIn));
  const [zone] = zones;
  if (zones.size !== 1 || zone === undefined) return undefined;
  report.warn(
    `The timeline names no zone; the other times of the report are in ${zone}, so its times were read as ${zone}.`,
  );
  return zone;
}

function proseOf(block: Block): readonly string[] {
  if (block.kind === "heading") return [block.text];
  return block.kind === "item" || block.kind === "paragraph" ? block.lines : [];
}

const searched = 400;

function zonesIn(line: string): string[] {
  if (!/\d/.test(line)) return [];
  return findTimes(readPlainText(line.slice(0, searched)).text).flatMap(({ start, zone }) =>
    start.clock?.second === null && zone !== null && /^[A-Z]{3,}/i.test(zone) ? [zone] : [],
  );
}

/** Whether the first row has to take its date from elsewhere. */
function needsDate(steps: readonly TimelineStep[]): boolean {
  const first = steps.find((step) => step.kind === "row" || step.kind === "date");
  return first?.kind === "row" && first.row.time.start.date === null;
}
