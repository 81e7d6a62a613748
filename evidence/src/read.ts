import { sourceOf, type ByteSource } from "./byte-source.ts";
import { decodeText } from "./decode-text.ts";
import { finishRecord, reportCuts } from "./finish-record.ts";
import { mostTextBytes } from "./limits.ts";
import { readCopiedChat } from "./readers/chat-copy.ts";
import { readDelimited } from "./readers/delimited.ts";
import { jsonReaders, readJsonDocument } from "./readers/json-documents.ts";
import { lineReaders, readLogLines } from "./readers/log-lines.ts";
import { readMails } from "./readers/mail-thread.ts";
import { readMarkdown } from "./readers/markdown.ts";
import { readPastedLines } from "./readers/pasted-lines.ts";
import { readArchive } from "./readers/archive.ts";
import type { Reading, ReadingStream, ReadOptions } from "./reading.ts";
import { findBinary } from "./recognise-binary.ts";
import { recogniseText } from "./recognise.ts";
import { createReport } from "./report.ts";
import type { EvidenceRecord } from "./record.ts";

/** Text, bytes, or a source of bytes that need not lie in memory. */
export type ReadInput = string | Uint8Array | ByteSource;

/** Reads what an incident left behind into records for the timeline, with a report of what was left out and why. */
export async function read(input: ReadInput, options: ReadOptions = {}): Promise<Reading> {
  const stream = await readStream(input, options);
  const records: EvidenceRecord[] = [];
  for await (const batch of stream.batches) records.push(...batch);
  const { batches: _batches, report, ...rest } = stream;
  return { ...rest, records, report: report() };
}

/** As `read`, in batches, so that memory does not grow with a large archive. Ask for the report after the last batch. */
export async function readStream(
  input: ReadInput,
  options: ReadOptions = {},
): Promise<ReadingStream> {
  if (typeof input === "string") return streamOf(readText(input, options));
  const source = input instanceof Uint8Array ? sourceOf(input) : input;
  if (isZip(await source.read(0, Math.min(4, source.size)))) {
    const archive = await readArchive(source, options, readText);
    return { ...archive, batches: finished(archive.batches) };
  }
  if (source.size > mostTextBytes) {
    return refused(
      options,
      `The file is ${inMegabytes(source.size)}; text is read up to ${inMegabytes(mostTextBytes)}. Cut out the hours around the incident.`,
    );
  }
  const bytes = await source.read(0, source.size);
  const binary = bytes.length === 0 ? "The file is empty." : findBinary(bytes);
  if (binary !== undefined) {
    return refused(options, binary);
  }
  const { text, note } = decodeText(bytes);
  const reading = readText(text, options);
  const warnings = note === null ? reading.report.warnings : [note, ...reading.report.warnings];
  return streamOf({ ...reading, report: { ...reading.report, warnings } });
}

/** Nothing was read, and the report says why. */
function refused({ format = "text" }: ReadOptions, sentence: string): ReadingStream {
  const report = createReport(format);
  report.breakOff(sentence);
  return streamOf({ format, records: [], report: report.finish(), refused: sentence });
}

const inMegabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
const isZip = (start: Uint8Array) => start[0] === 0x50 && start[1] === 0x4b && (start[2] ?? 0) < 8;

/** Reads text of any supported format. */
export function readText(text: string, options: ReadOptions = {}): Reading {
  const reading = readFormat(chooseFormat(text, options), text, options);
  return {
    ...reading,
    records: reading.records.map((record) => finishRecord(record)),
    report: reportCuts(reading.records, reading.report),
  };
}

function readFormat(format: string, text: string, options: ReadOptions): Reading {
  if (format === "markdown") return readMarkdown(text, options);
  if (format === "chat-copy") return readCopiedChat(text, options);
  if (format === "mail") return readMails(text, options);
  if (format === "csv") return readDelimited(text, options);
  const log = lineReaders.find((reader) => reader.format === format);
  if (log !== undefined) return readLogLines(text, log, options);
  const isJson = jsonReaders.some((reader) => reader.format === format);
  return isJson ? readJsonDocument(text, options) : readPastedLines(text, options);
}

function chooseFormat(text: string, options: ReadOptions): string {
  if (options.format !== undefined && options.format !== "slack-export") return options.format;
  return options.mapping === undefined ? recogniseText(text) : "csv";
}

function streamOf({ records, report, ...rest }: Reading): ReadingStream {
  return { ...rest, batches: inOneBatch(records), report: () => report };
}

async function* inOneBatch(
  records: readonly EvidenceRecord[],
): AsyncGenerator<readonly EvidenceRecord[]> {
  const size = 5000;
  for (let at = 0; at < records.length; at += size)
    yield await Promise.resolve(records.slice(at, at + size));
}

async function* finished(
  batches: AsyncIterable<readonly EvidenceRecord[]>,
): AsyncGenerator<readonly EvidenceRecord[]> {
  for await (const batch of batches) yield batch.map((record) => finishRecord(record));
}
