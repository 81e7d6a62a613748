import type { addImport } from "@second-story/api/imports.ts";
import type { RouteRequest } from "@second-story/api/route.ts";
import type { MessageDraft } from "@second-story/domain/evidence-message.ts";
import { mostImported } from "@second-story/domain/timeline-entry-import.ts";
import {
  mostEntryText,
  mostOriginalText,
  sourceLinkSchema,
  type SourceKind,
} from "@second-story/domain/timeline-entry.ts";
import type { EvidenceRecord } from "@second-story/evidence/record.ts";
import type { Report } from "@second-story/evidence/report.ts";
import { fateWords, kept, type Fates } from "./choose-records.ts";
import { findObstacle } from "./record-obstacle.ts";

export type ImportBody = RouteRequest<typeof addImport>["body"];
type ImportRecord = ImportBody["records"][number];

/** What was read, as far as it matters for sending. */
export type Readout = {
  readonly format: string;
  readonly records: readonly EvidenceRecord[];
  readonly report: Report;
  /** Records that were found and are not held, for they lie outside what was asked for. */
  readonly beyond: number;
};

/** The kept records as requests: as many as the cap on records and on size asks for. */
export function composeImports(
  readout: Readout,
  fates: Fates,
  named: {
    readonly label: string;
    readonly sourceKind: SourceKind;
    readonly incidentId: string | null;
  },
): ImportBody[] {
  const records = readout.records.flatMap((record, index) =>
    fates[index] === kept ? toImportRecord(record) : [],
  );
  const parts = splitRecords(records);
  const { read, skipped } = endOf(readout, fates);
  return parts.map((part, index) => ({
    ...named,
    format: readout.format.slice(0, 40),
    records: part,
    // What was left out belongs to the whole: it is told once.
    read: index === 0 ? read - records.length + part.length : part.length,
    skipped: index === 0 ? skipped : [],
  }));
}

const mostBytes = 8_000_000;

function splitRecords(records: readonly ImportRecord[]): ImportRecord[][] {
  const parts: ImportRecord[][] = [];
  let size = Infinity;
  for (const record of records) {
    const bytes = 4 * ((record.originalText?.length ?? 0) + record.text.length) + 500;
    size += bytes;
    const part = parts.at(-1);
    if (!part || part.length === mostImported || size > mostBytes) {
      parts.push([record]);
      size = bytes;
    } else part.push(record);
  }
  return parts;
}

/** A record as the story takes it; none when its time is not known. */
function toImportRecord(record: EvidenceRecord): ImportRecord[] {
  const { happenedAt } = record;
  if (happenedAt === null) return [];
  const link = sourceLinkSchema.safeParse(record.link);
  return [
    {
      happenedAt,
      until: record.until,
      precision:
        record.until === null && record.precision === "between" ? "about" : record.precision,
      text: record.text.slice(0, mostEntryText),
      ...(record.kind === null ? {} : { kind: record.kind }),
      sourceLink: link.success ? link.data : null,
      externalId: fit(record.externalId, 500),
      channel: fit(record.channel, 200),
      authorLabel: fit(record.authorLabel, 200),
      originalText: record.originalText.slice(0, mostOriginalText),
      timeAsWritten: record.timeAsWritten.slice(0, 200),
    },
  ];
}

/** A record as the tray takes it; none when its time is not known. */
export function toMessage(record: EvidenceRecord): MessageDraft[] {
  return toImportRecord(record).map((one) => ({
    ...one,
    zone: record.zone,
    threadId: record.threadId,
    flags: [...record.flags],
    reactions: record.reactions.slice(0, 50).map((name) => name.slice(0, 60)),
  }));
}

function fit(text: string | null, most: number): string | null {
  return text === null || text.trim() === "" ? null : text.slice(0, most);
}

/** How much was read, and why some of it is left out. */
export function endOf(
  readout: Readout,
  fates: Fates,
): { readonly read: number; readonly skipped: { reason: string; count: number }[] } {
  const reasons = new Map<string, number>();
  const count = (reason: string, more = 1) => {
    const key = reason.slice(0, 300);
    if (reasons.has(key) || reasons.size < 40) reasons.set(key, (reasons.get(key) ?? 0) + more);
  };
  readout.records.forEach((record, index) => {
    const fate = fates[index] ?? kept;
    // In what nobody asked for, it does not matter that a time is missing.
    const isAskedFor = fate < 2;
    const reason = (isAskedFor ? findObstacle(record) : undefined) ?? fateWords[fate] ?? "";
    if (reason !== "") count(reason);
  });
  const { skipped, skippedCount } = readout.report;
  for (const { reason } of skipped) count(reason);
  if (skippedCount > skipped.length) count("Skipped by the reader", skippedCount - skipped.length);
  if (readout.beyond > 0) count("Outside the chosen channels or time", readout.beyond);
  return {
    read: readout.records.length + readout.beyond,
    skipped: [...reasons].map(([reason, total]) => ({ reason, count: total })),
  };
}
