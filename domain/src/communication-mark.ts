import { z } from "zod";
import { distinct } from "./distinct.ts";
import type { Edit } from "./edit.ts";
import { idSchema } from "./id.ts";
import { paragraphSchema } from "./text.ts";
import { compareMoments, momentSchema } from "./timeline-entry-moment.ts";

/** Of one retrospective; an export takes twice as many. */
export const mostMarks = 500;

/** How word did not get through: each a finding about the process. */
export const markKindSchema = z.enum([
  "redundant-work",
  "dropped-task",
  "misunderstanding",
  "missing-contact",
  "waiting",
]);
export type MarkKind = z.infer<typeof markKindSchema>;

export const markKindWords: Readonly<Record<MarkKind, string>> = {
  "redundant-work": "Redundant work",
  "dropped-task": "Dropped task",
  misunderstanding: "Misunderstanding",
  "missing-contact": "Missing contact",
  waiting: "Waiting",
};

/** What to ask of each, about the system and never about somebody. */
export const markKindQuestions: Readonly<Record<MarkKind, string>> = {
  "redundant-work": "What was done twice, and what kept the one from being seen by the other?",
  "dropped-task": "What was taken on and fell away, and what would have kept it in sight?",
  misunderstanding: "What was understood in two ways, and what made both plausible?",
  "missing-contact": "Which contact was needed and not at hand, and where was it looked for?",
  waiting: "What was waited for, how long, and what would have made the wait shorter?",
};

export const markDraftSchema = z.strictObject({
  kind: markKindSchema,
  text: paragraphSchema(1000)
    .transform((text) => text.trim())
    .refine((text) => text !== "", { error: "Say what did not get through." }),
  from: momentSchema,
  /** Absent for a moment. */
  to: momentSchema.nullable().optional(),
  /** Entries that show it. */
  entryIds: z
    .array(idSchema)
    .max(50, { error: "At most 50 entries." })
    .transform(distinct)
    .optional(),
});
export type MarkDraft = z.output<typeof markDraftSchema>;

export const communicationMarkSchema = z.object({
  id: idSchema,
  kind: markKindSchema,
  text: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  entryIds: z.array(idSchema),
  /** What was made of it, as long as that stands. */
  factor: z.object({ id: idSchema, statement: z.string() }).nullable(),
  actionItem: z.object({ id: idSchema, number: z.number().int(), title: z.string() }).nullable(),
  version: z.number().int(),
});
export type CommunicationMark = z.infer<typeof communicationMarkSchema>;

/** The mark with the change, or a sentence when its stretch cannot be. */
export function applyMarkChange<M extends Pick<MarkDraft, "from" | "to">>(
  current: M,
  change: Edit<MarkDraft>,
): M | string {
  const given = Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  );
  const next = { ...current, ...given };
  return next.to && compareMoments(next.from, next.to) > 0
    ? "The end lies before the beginning. Swap the two, or correct one."
    : next;
}
