import type { ByteSource } from "../byte-source.ts";
import { decodeText } from "../decode-text.ts";
import { mostRecords } from "../limits.ts";
import { findBinary, isOfficeDocument, officeDocument } from "../recognise-binary.ts";
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
  if (archive === undefined) return refusal(opening, opening.finish().warnings.join(" "));
  const format = isSlackExport(archive) ? "slack-export" : "zip";
  const report = createReport(format, options.most);
  if (isOfficeDocument(archive.files.map(({ name }) => name))) {
    report.breakOff(officeDocument);
    return { ...refusal(report, officeDocument), format };
  }
  repeatRefusals(archive, report);
  const batches =
    format === "zip"
      ? readFiles(archive, options, report, readText)
      : readSlackExport(archive, options, report);
  return { format, batches, report: () => report.finish() };
}

function refusal(report: ReportWriter, refused: string): ReadingStream {
  return { format: "zip", batches: none(), report: () => report.finish(), refused };
}

function repeatRefusals(archive: Archive, report: ReportWriter): void {
  for (const { name, reason } of archive.refused) {
    report.see();
    report.skip(name, reason, name);
  }
  const reasons = new Set(archive.refused.map(({ reason }) => reason));
  for (const reason of reasons) {
    const count = archive.refused.filter((one) => one.reason === reason).length;
    report.breakOff(
      `${count === 1 ? "1 file" : `${String(count)} files`} in the archive could not be taken: ${reason}`,
    );
  }
  if (archive.files.length + archive.refused.length === 0)
    report.warn("There is no file in this archive.");
}

const isArchive = /\.(?:zip|jar|gz|tgz|bz2|xz|zst|7z|rar|tar)$/i;
const archiveWithin = "This is an archive within the archive. Unpack it, and give the files in it.";
const readable = /\.(?:json|jsonl|ndjson|csv|tsv|txt|md|markdown|log|html?|irc)$/i;

async function* readFiles(
  archive: Archive,
  options: ReadOptions,
  report: ReportWriter,
  readText: ReadText,
): AsyncGenerator<readonly EvidenceRecord[]> {
  let kept = 0;
  for (const [index, file] of archive.files.entries()) {
    options.onProgress?.(index / archive.files.length);
    if (report.isFull(kept)) return;
    if (!readable.test(file.name)) {
      report.see();
      report.skip(
        file.name,
        isArchive.test(file.name) ? archiveWithin : "This is no text file.",
        "",
      );
      continue;
    }
    try {
      const { format: _format, ...rest } = options;
      const bytes = await file.read();
      const binary = findBinary(bytes);
      if (binary !== undefined) {
        report.see();
        report.skip(file.name, binary, "");
        continue;
      }
      const most = (options.most ?? mostRecords) - kept;
      const reading = readText(decodeText(bytes).text, { ...rest, most, label: file.name });
      kept += reading.records.length;
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
