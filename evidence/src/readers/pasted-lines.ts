import { createRow, type TimelineRow, type TimelineStep } from "../document/rows.ts";
import { findStatusUpdates } from "../document/status-updates.ts";
import { readPlainText } from "../document/plain-text.ts";
import { findZoneStatement } from "../document/find-zone-statement.ts";
import { splitLines } from "../lines.ts";
import type { Reading, ReadOptions } from "../reading.ts";
import { recordRows } from "../record-rows.ts";
import { createReport, type ReportWriter } from "../report.ts";
import { findEpochTime } from "../time/epoch-time.ts";
import { findLeadingTime, findTimes, findTrailingTime, textBehind } from "../time/find-times.ts";
import type { WrittenTime } from "../time/written-time.ts";

const source = "lines";
const searched = 8000;
const longestContinuation = 20_000;

/** Reads pasted log or prose lines. Where most lines lead with a time, the others go on with the line above them. */
export function readPastedLines(text: string, options: ReadOptions = {}): Reading {
  const report = createReport(source, options.most);
  const lines = splitLines(text, report);
  const steps =
    findStatusUpdates(lines) ??
    (leadsWithTimes(lines) ? stepsOfLog(lines, report) : stepsOfProse(lines, report));
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

const klog = /^[IWEF](\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{1,9})\s+/;
const epochStart = /^\[?(\d{10}(?:\.\d{1,9})?|\d{13}|\d{16}|\d{19})\]?(?=[\s:,|-])/;

interface Led {
  readonly time: WrittenTime;
  readonly written: string;
  readonly text: string;
}

function leadingTime(raw: string): Led | undefined {
  const line = raw.slice(0, searched);
  const glog = klog.exec(line);
  if (glog !== null) {
    const time = findLeadingTime(`01-01 ${glog[3]}`);
    const moment = time?.start;
    if (time === undefined || moment?.date === null || moment?.date === undefined) return undefined;
    const date = { ...moment.date, month: Number(glog[1]), day: Number(glog[2]), order: null };
    return {
      time: { ...time, start: { ...moment, date } },
      written: glog[0].trim(),
      text: line.slice(glog[0].length),
    };
  }
  const epoch = epochStart.exec(line);
  const instant = epoch === null ? undefined : findEpochTime(epoch[1] ?? "");
  if (epoch !== null && instant !== undefined) {
    return {
      time: instant,
      written: epoch[1] ?? "",
      text: line.slice(epoch[0].length).replace(/^[\s:,|-]+/, ""),
    };
  }
  const time = findLeadingTime(line);
  if (time === undefined) return undefined;
  return { time, written: line.slice(time.from, time.to), text: textBehind(line, time) };
}

function stepsOfLog(lines: readonly string[], report: ReportWriter): TimelineStep[] {
  const steps: TimelineStep[] = [];
  let row: { -readonly [Key in keyof TimelineRow]: TimelineRow[Key] } | null = null;
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    if (raw.trim() === "") continue;
    if (report.isFull(steps.length)) break;
    const led = leadingTime(raw);
    const { date, clock } = led?.time.start ?? { date: null, clock: null };
    if (led !== undefined && led.text === "" && date !== null && clock === null) {
      steps.push({ kind: "date", date, line });
    } else if (led !== undefined && led.text !== "") {
      const { text, link } = readPlainText(led.text);
      row = createRow({
        time: led.time,
        timeAsWritten: led.written,
        text,
        link,
        original: raw,
        line,
      });
      steps.push({ kind: "row", row });
    } else if (row !== null) {
      if (row.original.length < longestContinuation) row.original += `\n${raw}`;
    } else steps.push(...statementOr(raw, line, "No time is written here."));
  }
  return steps;
}

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
  if (said === "")
    return [{ kind: "left", line, text: raw, reason: "A time stands here without any text." }];
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
