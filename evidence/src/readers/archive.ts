import type { ByteSource } from "../byte-source.ts";
import { decodeText } from "../decode-text.ts";
import type { Reading, ReadingStream, ReadOptions } from "../reading.ts";
import type { EvidenceRecord } from "../record.ts";
import { createReport, type ReportWriter } from "../report.ts";
import { ArchiveError } from "../zip/archive-error.ts";
import type { Archive } from "../zip/open-zip.ts";
import { isSlackExport, openReported, readSlackExport } from "./slack-export.ts";

type ReadText = (text: string, options: ReadOptions) => Reading;

/** Reads a zip: a Slack export as such, any other as the text files in it. */
export async function readArchive(
  source: ByteSource,
  options: ReadOptions,
  readText: ReadText,
): Promise<ReadingStream> {
  const opening = createReport("zip");
  const archive = await openReported(source, options, opening);
  if (archive === undefined)
    return { format: "zip", batches: none(), report: () => opening.finish() };
  const format = isSlackExport(archive) ? "slack-export" : "zip";
  const report = createReport(format);
  repeatRefusals(archive, report);
  const batches =
    format === "zip"
      ? readFiles(archive, options, report, readText)
      : readSlackExport(archive, options, report);
  return { format, batches, report: () => report.finish() };
}

function repeatRefusals(archive: Archive, report: ReportWriter): void {
  for (const { name, reason } of archive.refused) {
    report.see();
    report.skip(name, reason, name);
  }
  if (archive.refused.length > 0)
    report.breakOff(
      `${archive.refused.length} files in the archive were refused; the report names them.`,
    );
}

const readable = /\.(?:json|jsonl|ndjson|csv|tsv|txt|md|markdown|log|html?|irc)$/i;

async function* readFiles(
  archive: Archive,
  options: ReadOptions,
  report: ReportWriter,
  readText: ReadText,
): AsyncGenerator<readonly EvidenceRecord[]> {
  for (const [index, file] of archive.files.entries()) {
    options.onProgress?.(index / archive.files.length);
    if (!readable.test(file.name)) {
      report.see();
      report.skip(file.name, "This is no text file.", "");
      continue;
    }
    try {
      const { format: _format, ...rest } = options;
      const reading = readText(decodeText(await file.read()).text, { ...rest, label: file.name });
      const inner = reading.report;
      report.see(inner.seen);
      report.understand(inner.read);
      report.keep(inner.kept);
      for (const { where, reason, excerpt } of inner.skipped)
        report.skip(`${file.name}, ${where}`, reason, excerpt);
      for (const warning of inner.warnings) {
        if (inner.complete) report.warn(`${file.name}: ${warning}`);
        else report.breakOff(`${file.name}: ${warning}`);
      }
      yield reading.records.map((record) => ({
        ...record,
        where: `${file.name}, ${record.where}`,
      }));
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      report.breakOff(`${file.name}: ${error.message}`);
    }
  }
}

async function* none(): AsyncGenerator<readonly EvidenceRecord[]> {}
