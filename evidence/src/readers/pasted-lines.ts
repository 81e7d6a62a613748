import { createRow, type TimelineRow, type TimelineStep } from "../document/rows.ts";
import { findStatusUpdates } from "../document/status-updates.ts";
import { readLogText, readPlainText } from "../document/plain-text.ts";
import { findZoneStatement } from "../document/find-zone-statement.ts";
import { splitLines } from "../lines.ts";
import type { Reading, ReadOptions } from "../reading.ts";
import { recordRows } from "../record-rows.ts";
import { createReport, type ReportWriter } from "../report.ts";
import { findTimes, findTrailingTime } from "../time/find-times.ts";
import { leadingTime, type Led } from "./leading-time.ts";
import { beginsStamped } from "./stamped-log.ts";
import { findTimesBelow } from "./times-below.ts";

const source = "lines";
const searched = 8000;
const longestContinuation = 20_000;

/** Reads pasted log or prose lines. Where most lines lead with a time, the others go on with the line above them. */
export function readPastedLines(text: string, options: ReadOptions = {}): Reading {
  const report = createReport(source, options.most);
  const lines = splitLines(text, report);
  const steps =
    findStatusUpdates(lines) ??
    findTimesBelow(lines, report) ??
    (leadsWithTimes(lines) || beginsStamped(lines)
      ? stepsOfLog(lines, report)
      : stepsOfProse(lines, report));
  const records = recordRows(
    steps,
    { format: source, label: options.label ?? "Pasted lines" },
    options,
    report,
  );
  if (records.length === 0) report.warn("No line with a time was found.");
  return { format: source, records, report: report.finish() };
}

const sampled = 200;

/** Whether at least half of the first lines begin with a time of day. */
export function leadsWithTimes(lines: readonly string[]): boolean {
  const sample = lines.filter((line) => line.trim() !== "").slice(0, sampled);
  const leading = sample.filter((line) => {
    const found = leadingTime(line);
    return found !== undefined && (found.time.start.clock !== null || found.time.relative !== null);
  });
  return leading.length > 0 && leading.length * 2 >= sample.length;
}

/** A row while the lines that belong to it are read. */
type OpenRow = { -readonly [Key in keyof TimelineRow]: TimelineRow[Key] };

function stepsOfLog(lines: readonly string[], report: ReportWriter): TimelineStep[] {
  const steps: TimelineStep[] = [];
  let row: OpenRow | null = null;
  /** A time that stands alone above what it times. */
  let alone: OpenRow | null = null;
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    if (raw.trim() === "") continue;
    if (report.isFull(steps.length)) break;
    const led = leadingTime(raw);
    const { date, clock } = led?.time.start ?? { date: null, clock: null };
    if (led !== undefined && led.text === "" && date !== null && clock === null) {
      steps.push(...unsaid(alone), { kind: "date", date, line });
      alone = null;
    } else if (led !== undefined) {
      steps.push(...unsaid(alone));
      const { text, link } = isOfProgram(raw, led)
        ? readLogText(led.text)
        : readPlainText(led.text);
      const known = { time: led.time, timeAsWritten: led.written, text, link };
      row = createRow({ ...known, original: raw, line });
      alone = led.text === "" ? row : null;
      if (alone === null) steps.push({ kind: "row", row });
    } else if (alone !== null) {
      const { text, link } = readPlainText(raw.slice(0, searched));
      Object.assign(alone, { text, link, original: `${alone.original}\n${raw}` });
      steps.push({ kind: "row", row: alone });
      alone = null;
    } else if (row !== null && isSentence(raw, row)) {
      steps.push(...stepsOfProseLine(raw, line));
    } else if (row !== null) {
      if (row.original.length < longestContinuation) row.original += `\n${raw}`;
    } else steps.push(...statementOr(raw, line, "No time is written here."));
  }
  steps.push(...unsaid(alone));
  return steps;
}

/** Among notes, whose times have no seconds, a line that begins a sentence and mentions a time tells of something else. */
const isSentence = (raw: string, { time }: TimelineRow) =>
  time.start.clock?.second === null &&
  /^\p{Lu}/u.test(raw) &&
  findTimes(raw).some(({ start }) => start.clock !== null);

/** Programs write seconds; who writes Markdown marks the line or links somewhere. */
const isOfProgram = (raw: string, { time }: Led) =>
  time.start.clock?.second != null && !/^\s*[*#>_-]/.test(raw) && !raw.includes("](http");

const unsaid = (row: TimelineRow | null): TimelineStep[] =>
  row === null ? [] : [{ kind: "left", line: row.line, text: row.original, reason: nothingSaid }];
const nothingSaid = "A time stands here without any text.";

function stepsOfProse(lines: readonly string[], report: ReportWriter): TimelineStep[] {
  const steps: TimelineStep[] = [];
  for (const [index, raw] of lines.entries()) {
    if (report.isFull(steps.length)) break;
    steps.push(...stepsOfProseLine(raw, index + 1));
  }
  return steps;
}

function stepsOfProseLine(raw: string, line: number): TimelineStep[] {
  const { text, link } = readPlainText(raw.slice(0, searched));
  if (text === "") return [];
  const led = leadingTime(text);
  const trailing = led === undefined ? findTrailingTime(text) : undefined;
  const time = led?.time ?? trailing ?? findTimes(text)[0];
  if (
    time === undefined ||
    (time.start.clock === null && time.relative === null && led === undefined)
  ) {
    return statementOr(text, line, "No time is written here.");
  }
  if (led?.text === "" && time.start.date !== null && time.start.clock === null)
    return [{ kind: "date", date: time.start.date, line }];
  const said = led?.text ?? text;
  if (said === "") return [{ kind: "left", line, text: raw, reason: nothingSaid }];
  const timeAsWritten = led?.written ?? text.slice(time.from, time.to);
  return [
    {
      kind: "row",
      row: createRow({ time, timeAsWritten, text: said, link, original: raw, line }),
    },
  ];
}

function statementOr(text: string, line: number, reason: string): TimelineStep[] {
  const zone = findZoneStatement(text);
  return zone === undefined ? [{ kind: "left", line, text, reason }] : [{ kind: "zone", zone }];
}
