import type { RouteRequest } from "@second-story/api/route.ts";
import type { addImport } from "@second-story/api/imports.ts";
import { mostImported } from "@second-story/domain/timeline-entry-import.ts";
import {
  mostEntryText,
  mostOriginalText,
  sourceLinkSchema,
  type SourceKind,
} from "@second-story/domain/timeline-entry.ts";
import type { EvidenceRecord } from "@second-story/evidence/record.ts";
import type { Reading } from "@second-story/evidence/reading.ts";

export type ImportBody = RouteRequest<typeof addImport>["body"];
type ImportRecord = ImportBody["records"][number];

/** Why a record cannot be kept as it stands; undefined when it can. */
export function findObstacle(record: EvidenceRecord): string | undefined {
  if (record.happenedAt === null) {
    return record.timeProblem?.sentence ?? "Its time is not known.";
  }
  return record.text.trim() === "" ? "It has no text." : undefined;
}

/** Comings and goings are no part of the story unless somebody says so. */
const chatter: ReadonlySet<string> = new Set(["join", "leave", "deleted"]);

/** The records, by number, that are chosen before anybody has looked. */
export function chooseAtFirst(records: readonly EvidenceRecord[]): ReadonlySet<number> {
  return new Set(
    records.flatMap((record, index) =>
      findObstacle(record) === undefined && !record.flags.some((flag) => chatter.has(flag))
        ? [index]
        : [],
    ),
  );
}

/** Chooses or drops everything from one record to another among those shown; what cannot be kept stays out. */
export function chooseRange(
  chosen: ReadonlySet<number>,
  records: readonly EvidenceRecord[],
  range: readonly number[],
  choose: boolean,
): ReadonlySet<number> {
  const next = new Set(chosen);
  for (const index of range) {
    const record = records[index];
    if (!record) continue;
    if (!choose) next.delete(index);
    else if (findObstacle(record) === undefined) next.add(index);
  }
  return next;
}

/** The chosen records as requests: as many as the cap on records and on size asks for. */
export function composeImports(
  reading: Reading,
  chosen: ReadonlySet<number>,
  named: {
    readonly label: string;
    readonly sourceKind: SourceKind;
    readonly incidentId: string | null;
  },
): ImportBody[] {
  const records = reading.records.flatMap((record, index) =>
    chosen.has(index) ? toImportRecord(record) : [],
  );
  const parts = splitRecords(records);
  const left = leftOut(reading, chosen);
  return parts.map((part, index) => ({
    ...named,
    format: reading.format.slice(0, 40),
    records: part,
    // What was left out belongs to the whole: it is told once.
    read: index === 0 ? reading.records.length - records.length + part.length : part.length,
    skipped: index === 0 ? left : [],
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

/** A record as the server takes it; none when its time is not known. */
export function toImportRecord(record: EvidenceRecord): ImportRecord[] {
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

function fit(text: string | null, most: number): string | null {
  return text === null || text.trim() === "" ? null : text.slice(0, most);
}

/** Why some of what was read is left out, and how many. */
export function leftOut(
  reading: Reading,
  chosen: ReadonlySet<number>,
): { reason: string; count: number }[] {
  const reasons = new Map<string, number>();
  const count = (reason: string, more = 1) => {
    const key = reason.slice(0, 300);
    if (reasons.has(key) || reasons.size < 40) reasons.set(key, (reasons.get(key) ?? 0) + more);
  };
  reading.records.forEach((record, index) => {
    if (!chosen.has(index)) count(findObstacle(record) ?? "Not chosen");
  });
  for (const { reason } of reading.report.skipped) count(reason);
  const unlisted = reading.report.skippedCount - reading.report.skipped.length;
  if (unlisted > 0) count("Skipped by the reader", unlisted);
  return [...reasons].map(([reason, total]) => ({ reason, count: total }));
}
