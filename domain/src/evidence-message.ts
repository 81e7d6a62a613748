import { z } from "zod";
import { idSchema } from "./id.ts";
import { lineSchema } from "./text.ts";
import { importRecordSchema, skippedSchema } from "./timeline-entry-import.ts";
import {
  entryKindSchema,
  mostEntryText,
  precisionSchema,
  sourceKindSchema,
} from "./timeline-entry.ts";

/** Messages that one request brings at most; an import of any size goes in parts. */
export const mostMessagesAPart = 2000;
/** Messages that one import brings at most. */
export const mostMessages = 200_000;
/** Messages that are added to the story, or merged, at a time. */
export const mostPicked = 500;

/** Marks that a source gives to a message: "pinned", "bot". */
const markSchema = lineSchema(60);

/** One message as a reader found it, for the tray. */
export const messageDraftSchema = importRecordSchema.extend({
  zone: lineSchema(100).nullable().optional(),
  threadId: lineSchema(500).nullable().optional(),
  flags: z.array(markSchema).max(20).optional(),
  reactions: z.array(markSchema).max(50).optional(),
});
export type MessageDraft = z.output<typeof messageDraftSchema>;

export const trayImportDraftSchema = z.strictObject({
  /** What the reader recognised: `slack-export`. */
  format: lineSchema(40),
  /** How a person knows the source: a file's name, or "Pasted text". */
  label: lineSchema(200),
  sourceKind: sourceKindSchema,
});
export type TrayImportDraft = z.output<typeof trayImportDraftSchema>;

export const messagePartSchema = z.strictObject({
  /** How many messages of the import came before this part. */
  from: z.number().int().min(0).max(mostMessages),
  messages: z
    .array(messageDraftSchema)
    .min(1, { error: "Send at least one message." })
    .max(mostMessagesAPart, { error: `At most ${String(mostMessagesAPart)} messages a part.` }),
});

export const trayImportEndSchema = z.strictObject({
  /** What the reader found, kept or not. */
  read: z.number().int().min(0).max(100_000_000),
  skipped: z.array(z.strictObject(skippedSchema.shape)).max(50),
});

/** What people say of a message against the rule that sets chatter aside, or beyond it. */
export const rulingSchema = z.enum(["matters", "chatter"]);
export type Ruling = z.infer<typeof rulingSchema>;

/** A message as the tray lists it; what is absent is not known. It never changes. */
export const trayMessageSchema = z.object({
  id: idSchema,
  importId: idSchema,
  at: z.string(),
  text: z.string(),
  kind: entryKindSchema.optional(),
  author: z.string().optional(),
  channel: z.string().optional(),
  thread: z.string().optional(),
  /** Why the rule sets it aside. */
  chatter: z.string().optional(),
  /** Marked by the people in the room as part of the story. */
  marked: z.literal(true).optional(),
  /** Its author changed the words after they were sent: what stands here may not be what was read at the time. */
  edited: z.literal(true).optional(),
});
export type TrayMessage = z.infer<typeof trayMessageSchema>;

/** How much was said when: minutes without a message are left out. */
export const messageDensitySchema = z.object({
  /** The minute of the first message; absent where there is none. */
  from: z.string().optional(),
  /** From each minute that holds messages to the one before, in minutes; the first is 0. */
  steps: z.array(z.number().int()),
  /** Messages in each of these minutes. */
  counts: z.array(z.number().int()),
});
export type MessageDensity = z.infer<typeof messageDensitySchema>;

/** A message as it stood in its source. */
export const evidenceMessageSchema = z.object({
  id: idSchema,
  happenedAt: z.string(),
  until: z.string().nullable(),
  precision: precisionSchema,
  timeAsWritten: z.string(),
  zone: z.string().nullable(),
  originalText: z.string(),
  authorLabel: z.string().nullable(),
  channel: z.string().nullable(),
  link: z.string().nullable(),
  flags: z.array(z.string()),
  reactions: z.array(z.string()),
  source: z.object({ label: z.string(), format: z.string(), kind: sourceKindSchema }),
});
export type EvidenceMessage = z.infer<typeof evidenceMessageSchema>;

/** What stands beside the messages and changes: who uses them, and what people said of them. */
export const trayStateSchema = z.object({
  imports: z.array(
    z.object({
      id: idSchema,
      label: z.string(),
      messages: z.number().int(),
      undone: z.boolean(),
    }),
  ),
  /** Message and the entry that cites it. */
  used: z.array(z.tuple([idSchema, idSchema])),
  ruled: z.array(z.tuple([idSchema, rulingSchema])),
});
export type TrayState = z.infer<typeof trayStateSchema>;

/** The texts of merged messages as one, in order, each with its author where there are several. */
export function mergeTexts(
  messages: readonly { readonly text: string; readonly authorLabel: string | null }[],
): string {
  const authors = new Set(messages.map(({ authorLabel }) => authorLabel));
  const lines = messages.map(({ text, authorLabel }) =>
    authors.size > 1 && authorLabel !== null ? `${authorLabel}: ${text}` : text,
  );
  const whole = lines.join("\n");
  return whole.length <= mostEntryText ? whole : `${whole.slice(0, mostEntryText - 1)}…`;
}

export const pickedSchema = z.strictObject({
  messageIds: z
    .array(idSchema)
    .min(1, { error: "Choose at least one message." })
    .max(mostPicked, { error: `At most ${String(mostPicked)} messages at a time.` }),
  /** One entry that cites them all, rather than one each. */
  merge: z.boolean().optional(),
  incidentId: idSchema.nullable().optional(),
});
