import { z } from "zod";
import { audienceSchema } from "./audience.ts";
import { distinct } from "./distinct.ts";
import type { Edit } from "./edit.ts";
import { idSchema } from "./id.ts";
import { milestoneKindSchema } from "./milestone.ts";
import { lineSchema, paragraphSchema } from "./text.ts";
import { compareMoments, momentSchema } from "./timeline-entry-moment.ts";

export const entryKindSchema = z.enum([
  "alert",
  "change",
  "observation",
  "action",
  "decision",
  "communication",
  "hypothesis",
  "mitigation",
  "milestone",
]);
export type EntryKind = z.infer<typeof entryKindSchema>;

/** `between`: some time from `happenedAt` to `until`. */
export const precisionSchema = z.enum(["exact", "about", "between"]);
export type Precision = z.infer<typeof precisionSchema>;

/** Where what an entry says was found. */
export const sourceKindSchema = z.enum([
  "chat",
  "log",
  "alert",
  "release",
  "monitoring",
  "memory",
  "document",
]);
export type SourceKind = z.infer<typeof sourceKindSchema>;

/** Whether a mitigation is there to stay. */
export const lastingSchema = z.enum(["temporary", "permanent"]);
export type Lasting = z.infer<typeof lastingSchema>;

export const mostEntryText = 4000;
export const mostOriginalText = 20_000;

export const entryTextSchema = paragraphSchema(mostEntryText)
  .transform((text) => text.trim())
  .refine((text) => text !== "", { error: "Say what happened." });

/** A link that a browser may follow: script and data addresses are refused. */
export const sourceLinkSchema = z
  .url({ protocol: /^https?$/u, error: "Give a link that begins with https:// or http://." })
  .max(2000, { error: "At most 2000 characters." });

/** What a person may write of an entry; what is absent takes its default. */
export const entryDraftSchema = z.strictObject({
  incidentId: idSchema.nullable().optional(),
  happenedAt: momentSchema,
  /** The later end; with it the precision is `between`. */
  until: momentSchema.nullable().optional(),
  /** When the responders knew; null when at once. */
  knownAt: momentSchema.nullable().optional(),
  precision: precisionSchema.optional(),
  text: entryTextSchema,
  kind: entryKindSchema.optional(),
  /** For mitigations alone. */
  lasting: lastingSchema.nullable().optional(),
  /** Who was acting, by role: "on-call engineer". */
  actingRole: lineSchema(80).nullable().optional(),
  sourceKind: sourceKindSchema.optional(),
  sourceLabel: z.union([z.literal(""), lineSchema(200)]).optional(),
  sourceLink: sourceLinkSchema.nullable().optional(),
  serviceIds: z.array(idSchema).max(20, { error: "At most 20 services." }).optional(),
  /** Said among the responders and no part of what happened: felt, not told. It never leaves the working group. */
  chatter: z.boolean().optional(),
  /** Whom it was told to, where it is an update. */
  toldTo: z.array(audienceSchema).max(10).transform(distinct).optional(),
});
export type EntryDraft = z.output<typeof entryDraftSchema>;

/** An entry as a page lists it. */
export const timelineEntrySchema = z.object({
  id: idSchema,
  incidentId: idSchema.nullable(),
  happenedAt: z.string(),
  until: z.string().nullable(),
  knownAt: z.string().nullable(),
  precision: precisionSchema,
  text: z.string(),
  kind: entryKindSchema,
  lasting: lastingSchema.nullable(),
  actingRole: z.string().nullable(),
  sourceKind: sourceKindSchema,
  sourceLabel: z.string(),
  sourceLink: z.string().nullable(),
  serviceIds: z.array(idSchema),
  /** The milestones of incidents that were set from this entry. */
  milestones: z.array(z.object({ incidentId: idSchema, kind: milestoneKindSchema })),
  importId: idSchema.nullable(),
  /** Since when it stands on the timeline, and when what it says was last corrected. */
  addedAt: z.string(),
  correctedAt: z.string().nullable(),
  chatter: z.boolean(),
  toldTo: z.array(audienceSchema),
  /** Messages of the tray that the entry cites. */
  citations: z.number().int(),
  version: z.number().int(),
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

/** When something happened, as far as it is known. */
export type EntryTime = Pick<TimelineEntry, "happenedAt" | "until" | "precision">;

/** The order of the story: by time, entries of the same time by id, which is the order in which they came in. */
export function compareEntries(
  first: Pick<TimelineEntry, "happenedAt" | "id">,
  second: Pick<TimelineEntry, "happenedAt" | "id">,
): number {
  return (
    compareMoments(first.happenedAt, second.happenedAt) ||
    (first.id < second.id ? -1 : first.id > second.id ? 1 : 0)
  );
}

/**
 * Applies a change to what stands, keeping the fields in agreement: an end makes the time `between`, another precision drops the
 * end, only mitigations last, and chatter was told to nobody. Returns a sentence instead when the time cannot be.
 */
export function applyEntryChange(
  current: EntryDraft,
  change: Edit<EntryDraft>,
): EntryDraft | string {
  const next = merge(current, change);
  const time = settleTime(next, change);
  if (typeof time === "string") return time;
  const lasting = next.kind === "mitigation" ? (next.lasting ?? null) : null;
  return { ...next, ...time, ...settleReading(next, change), lasting };
}

/** Of the two, the one that was said last holds; said at once, it stays inside. */
function settleReading(
  { chatter = false, toldTo = [] }: EntryDraft,
  change: Edit<EntryDraft>,
): Required<Pick<EntryDraft, "chatter" | "toldTo">> {
  const isTold = change.chatter === undefined && (change.toldTo ?? []).length > 0;
  const staysInside = chatter && !isTold;
  return { chatter: staysInside, toldTo: staysInside ? [] : toldTo };
}

function settleTime(next: EntryDraft, change: Edit<EntryDraft>): Partial<EntryTime> | string {
  const precision = change.precision ?? (change.until ? "between" : (next.precision ?? "exact"));
  if (precision !== "between") {
    return change.until
      ? "Only a time between two moments has an end. Leave the end away, or choose “between”."
      : { precision, until: null };
  }
  const until = next.until ?? null;
  if (until === null) {
    return change.until === null
      ? { precision: "exact", until: null }
      : "A time between two moments needs its end.";
  }
  const order = compareMoments(next.happenedAt, until);
  if (order > 0) return "The end lies before the beginning. Swap the two, or correct one.";
  return order === 0 ? { precision: "exact", until: null } : { precision, until };
}

function merge(current: EntryDraft, change: Edit<EntryDraft>): EntryDraft {
  const given = Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  );
  return { ...current, ...given };
}
