import { z } from "zod";
import { idSchema } from "./id.ts";
import { lineSchema, paragraphSchema } from "./text.ts";
import { momentSchema } from "./timeline-entry-moment.ts";
import {
  entryKindSchema,
  entryTextSchema,
  mostOriginalText,
  precisionSchema,
  sourceKindSchema,
  sourceLinkSchema,
} from "./timeline-entry.ts";

/** Records that one import takes at most; more of them go in several. */
export const mostImported = 5000;

/** One thing found in a source, which a person chose to keep. */
export const importRecordSchema = z.strictObject({
  happenedAt: momentSchema,
  until: momentSchema.nullable().optional(),
  precision: precisionSchema.optional(),
  text: entryTextSchema,
  kind: entryKindSchema.optional(),
  sourceLink: sourceLinkSchema.nullable().optional(),
  /** The source's own identity of it, and the channel within which that identity holds. */
  externalId: lineSchema(500).nullable().optional(),
  channel: lineSchema(200).nullable().optional(),
  authorLabel: lineSchema(200).nullable().optional(),
  /** The words and the time as they stood in the source; kept when the entry is edited. */
  originalText: paragraphSchema(mostOriginalText).optional(),
  timeAsWritten: paragraphSchema(200).optional(),
});
export type ImportRecord = z.output<typeof importRecordSchema>;

const countSchema = z.number().int().min(0).max(100_000_000);

/** Why some of what was read is not on the timeline, and how many that are. */
export const skippedSchema = z.object({ reason: lineSchema(300), count: countSchema });
export type Skipped = z.infer<typeof skippedSchema>;

export const importDraftSchema = z.strictObject({
  /** What the reader recognised: `markdown-table`, `csv`. */
  format: lineSchema(40),
  /** How a person knows the source: a file's name, or "Pasted text". */
  label: lineSchema(200),
  sourceKind: sourceKindSchema,
  incidentId: idSchema.nullable().optional(),
  records: z
    .array(importRecordSchema)
    .min(1, { error: "Choose at least one record." })
    .max(mostImported, { error: `At most ${String(mostImported)} records at a time.` }),
  /** Records that the reader found, chosen or not. As many as are sent unless told. */
  read: countSchema.optional(),
  /** What the reader or the person left out. */
  skipped: z.array(z.strictObject(skippedSchema.shape)).max(50).optional(),
});
export type ImportDraft = z.output<typeof importDraftSchema>;

export const importReportSchema = z.object({
  read: z.number().int(),
  kept: z.number().int(),
  skipped: z.array(z.object({ reason: z.string(), count: z.number().int() })),
});
export type ImportReport = z.infer<typeof importReportSchema>;

/** How long an import that was undone can be done again; then what it had brought is cleared. */
export const keepUndoneDays = 30;

/** Whether an import that was undone then can still be done again. */
export function canBeRedone(undoneAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(undoneAt) < keepUndoneDays * 24 * 60 * 60_000;
}

/** How long parts of an import that nobody finishes are kept. */
const keepArrivingHours = 24;

/** What was begun before and is not finished is cleared, and takes no more part. */
export function arrivingSince(now: Date): Date {
  return new Date(now.getTime() - keepArrivingHours * 60 * 60_000);
}

/** Imports that one person can have under way at a time. */
export const mostArriving = 10;

/** One act of bringing evidence in. */
export const timelineImportSchema = z.object({
  id: idSchema,
  format: z.string(),
  label: z.string(),
  report: importReportSchema,
  /** Entries of it that stand on the timeline now. */
  standing: z.number().int(),
  /** Messages of it that stand in the tray now. */
  messages: z.number().int(),
  importedBy: z.string().nullable(),
  importedAt: z.string(),
  undoneAt: z.string().nullable(),
});
export type TimelineImport = z.infer<typeof timelineImportSchema>;

/**
 * What makes a record the same as one that came before, as text to be hashed: the source's own identity, else its time and
 * words. `earlier` counts equal records before it in the same import, so that a log line that stands there twice comes
 * in twice, and still only once more is the whole repeated.
 */
export function identityOf(format: string, record: ImportRecord, earlier: number): string {
  return JSON.stringify(
    record.externalId
      ? [format, record.channel ?? null, record.externalId]
      : [format, record.happenedAt, wordsOf(record), earlier],
  );
}

/** The words of the source, so that a text corrected before keeping is still the same record. */
function wordsOf(record: ImportRecord): string {
  return (record.originalText ?? record.text).trim().replaceAll(/\s+/gu, " ");
}
