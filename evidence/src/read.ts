import { decodeText } from "./decode-text.ts";
import { isFormat, type Format } from "./formats.ts";
import { maskSecrets } from "./mask-secrets.ts";
import { readDelimited } from "./readers/delimited.ts";
import { readMarkdown } from "./readers/markdown.ts";
import { readPastedLines } from "./readers/pasted-lines.ts";
import type { Reading, ReadOptions } from "./reading.ts";
import { recogniseText } from "./recognise.ts";
import type { EvidenceRecord } from "./record.ts";

/** Reads what an incident left behind into records for the timeline, with a report of what was left out and why. */
export function readText(text: string, options: ReadOptions = {}): Reading {
  const format = chooseFormat(text, options);
  const reading = readers[format](text, options);
  return { ...reading, records: reading.records.map((record) => withoutSecrets(record)) };
}

const readers: Readonly<Record<Format, (text: string, options: ReadOptions) => Reading>> = {
  lines: readPastedLines,
  csv: readDelimited,
  markdown: readMarkdown,
};

function chooseFormat(text: string, options: ReadOptions): Format {
  if (options.format !== undefined && isFormat(options.format)) return options.format;
  return options.mapping === undefined ? recogniseText(text) : "csv";
}

/** Reads text or bytes of any supported format. */
export async function read(
  input: string | Uint8Array,
  options: ReadOptions = {},
): Promise<Reading> {
  if (typeof input === "string") return readText(input, options);
  const { text, note } = decodeText(input);
  const reading = readText(text, options);
  if (note === null) return reading;
  return {
    ...reading,
    report: { ...reading.report, warnings: [note, ...reading.report.warnings] },
  };
}

function withoutSecrets(record: EvidenceRecord): EvidenceRecord {
  const text = maskSecrets(record.text);
  const original = maskSecrets(record.originalText);
  if (text.found.length === 0 && original.found.length === 0) return record;
  return {
    ...record,
    text: text.text,
    originalText: original.text,
    masked: [...new Set([...text.found, ...original.found])],
  };
}
