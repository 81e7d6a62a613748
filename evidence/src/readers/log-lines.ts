import { createCollector, type Collector } from "../collect-records.ts";
import { splitLines } from "../lines.ts";
import { parseExactJson } from "../parse-json.ts";
import type { Reading, ReadOptions } from "../reading.ts";
import type { EvidenceRecord } from "../record.ts";
import { createReport } from "../report.ts";
import { commonLog } from "./common-log.ts";
import { irc } from "./irc.ts";
import { createComposeLog } from "./compose-log.ts";
import { findJsonReader } from "./json-documents.ts";
import { jsonRecords } from "./json-records.ts";
import { leadingTime, type Led } from "./leading-time.ts";
import type { LineReader } from "./line-reader.ts";
import { logfmt } from "./logfmt.ts";
import { syslog3164, syslog5424 } from "./syslog.ts";

const jsonLine = /^\s*\{.*\}\s*$/s;

/** One JSON object a line: structured logs, the journal, deliveries of webhooks. */
const jsonLines: LineReader = {
  format: "json-lines",
  name: "JSON lines",
  fits: (line) => jsonLine.test(line),
  read(line, collect) {
    const { value, problem } = parseExactJson(line);
    if (problem !== null) {
      collect.skip(problem, line);
      return true;
    }
    const reader = findJsonReader(value);
    if (reader === undefined) collect.skip("No field with a time was found.", line);
    else reader.read(value, reader === jsonRecords ? keepingLine(collect, line) : collect);
    return true;
  },
};

/** The line as it was written: parsed and written again, its long numbers and its spaces would be others. */
function keepingLine(collect: Collector, line: string): Collector {
  return {
    ...collect,
    keep: (event) => {
      collect.keep({ ...event, originalText: line.trim() });
    },
  };
}

const plainReaders: readonly LineReader[] = [
  jsonLines,
  syslog5424,
  commonLog,
  syslog3164,
  irc,
  logfmt,
];

/** Readers of logs, in the order in which they are tried. */
export const lineReaders: readonly LineReader[] = [...plainReaders, createComposeLog(plainReaders)];

const sampled = 60;
const sampleLength = 8000;

/** The kind of log that most of the first lines are. */
export function findLineReader(text: string): LineReader | undefined {
  const sample: string[] = [];
  for (let at = 0; at < text.length && sample.length < sampled;) {
    const end = text.indexOf("\n", at);
    const stop = end < 0 ? text.length : end;
    const line = text.slice(at, Math.min(stop, at + sampleLength)).replace(/\r$/, "");
    // A JSON line cut short by the sample still is one.
    if (line.trim() !== "")
      sample.push(stop - at > sampleLength && line.startsWith("{") ? "{}" : line);
    at = stop + 1;
  }
  const most = (fits: (line: string) => boolean) =>
    sample.filter((line) => fits(line)).length >= Math.max(1, sample.length * 0.6);
  return (
    lineReaders.find((reader) => most((line) => reader.fits(line))) ??
    lineReaders.find(
      (reader) =>
        reader.alsoFits !== undefined &&
        sample.some((line) => reader.fits(line)) &&
        most((line) => reader.fits(line) || reader.alsoFits?.(line) === true),
    )
  );
}

/** The time of day that a line of another kind begins with: it tells of something else than the line above. */
function leadsWithClock(line: string): Led | undefined {
  const led = /^\s/.test(line) ? undefined : leadingTime(line);
  return led !== undefined && led.time.start.clock !== null && led.text !== "" ? led : undefined;
}

/** Reads a log of a known kind, line by line; lines of another kind go on with the one above. */
export function readLogLines(text: string, reader: LineReader, options: ReadOptions = {}): Reading {
  const report = createReport(reader.format, options.most);
  const records: EvidenceRecord[] = [];
  let number = 0;
  const source = { format: reader.format, label: options.label ?? reader.name };
  const collect = createCollector(source, options, report, records, () => `line ${number}`);
  for (const line of splitLines(text, report)) {
    number += 1;
    if (line.trim() === "") continue;
    if (report.isFull()) break;
    if (reader.read(line, collect)) continue;
    const last = records.at(-1);
    const led = leadsWithClock(line);
    if (led !== undefined) collect.keep({ at: led.written, text: led.text, originalText: line });
    else if (last === undefined) collect.skip(`This line is not ${reader.name}.`, line);
    else if (last.originalText.length < longestContinuation) {
      records[records.length - 1] = { ...last, originalText: `${last.originalText}\n${line}` };
    }
  }
  collect.finish();
  return { format: reader.format, records, report: report.finish() };
}

const longestContinuation = 20_000;
