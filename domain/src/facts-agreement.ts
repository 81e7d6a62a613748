import { z } from "zod";
import { idSchema } from "./id.ts";
import { instantReplySchema } from "./instant.ts";
import type { RetrospectiveState } from "./retrospective-state.ts";
import { lineSchema, paragraphSchema } from "./text.ts";
import { compareMoments } from "./timeline-entry-moment.ts";
import type { EntryDraft, TimelineEntry } from "./timeline-entry.ts";

/**
 * The facts are agreed once everyone who takes part with an account has confirmed the timeline as it stands and no objection to
 * it is open. The moment is kept. What changes before it asks those again who had confirmed; what changes after it says that it
 * came later. Somebody who joins after the agreement does not undo it either.
 */
export function areFactsAgreed(standing: {
  /** Of those who take part with an account, and of a lead who confirmed without taking part. */
  readonly people: readonly { readonly isCurrent: boolean }[];
  readonly openObjections: number;
}): boolean {
  const { people, openObjections } = standing;
  return openObjections === 0 && people.length > 0 && people.every(({ isCurrent }) => isCurrent);
}

/** While the facts can be confirmed and objected to: earlier there is no timeline, later what it says is published. */
export function isAgreeing(state: RetrospectiveState): boolean {
  return agreeingStates.includes(state);
}

export const agreeingStates: readonly RetrospectiveState[] = ["preparing", "meeting", "reviewing"];

/** Before the analysis a withdrawn confirmation ends the agreement; the analysis rests on it, then one objects instead. */
export function mayWithdraw(state: RetrospectiveState): boolean {
  return state === "preparing" || state === "meeting";
}

/**
 * What an entry says of what happened: correcting one of these after the agreement is told. Where it was found (source,
 * link), which services and which incident it is filed under is not.
 */
const factFields = [
  "happenedAt",
  "until",
  "precision",
  "knownAt",
  "text",
  "kind",
  "lasting",
  "actingRole",
] as const satisfies readonly (keyof EntryDraft)[];

/** Whether a change corrects the facts; white space alone does not. */
export function correctsFacts(before: EntryDraft, after: EntryDraft): boolean {
  return factFields.some((field) => normal(before[field]) !== normal(after[field]));
}

function normal(value: string | null | undefined): string {
  return (value ?? "").trim().replaceAll(/\s+/gu, " ");
}

/** How an entry came after the agreement. */
export const cameLaterSchema = z.object({
  how: z.enum(["added", "corrected"]),
  at: instantReplySchema,
});
export type CameLater = z.infer<typeof cameLaterSchema>;

/** What is to be said of an entry that the participants did not agree on as it stands; null when they did, or none agreed. */
export function cameLater(
  entry: Pick<TimelineEntry, "addedAt" | "correctedAt">,
  agreedAt: string | null,
): CameLater | null {
  if (agreedAt === null) return null;
  const isLater = (at: string | null) => at !== null && compareMoments(at, agreedAt) > 0;
  if (isLater(entry.addedAt)) return { how: "added", at: entry.addedAt };
  return entry.correctedAt !== null && isLater(entry.correctedAt)
    ? { how: "corrected", at: entry.correctedAt }
    : null;
}

export const objectionOutcomeSchema = z.enum(["corrected", "kept", "withdrawn"]);
export type ObjectionOutcome = z.infer<typeof objectionOutcomeSchema>;
export const objectionOutcomeWords: Readonly<Record<ObjectionOutcome, string>> = {
  corrected: "Corrected",
  kept: "Kept as it is",
  withdrawn: "Withdrawn",
};

const objectionTextSchema = paragraphSchema(1000)
  .transform((text) => text.trim())
  .refine((text) => text !== "", { error: "Say what is not right, or what is missing." });

export const newObjectionSchema = z.strictObject({
  /** Null for something that is missing. */
  entryId: idSchema.nullable(),
  text: objectionTextSchema,
});

const personSchema = z.object({ id: idSchema, name: z.string() });

export const objectionSchema = z.object({
  id: idSchema,
  entryId: idSchema.nullable(),
  text: z.string(),
  /** Null for those outside the working group, and when the person has left. */
  raisedBy: personSchema.nullable(),
  raisedAt: instantReplySchema,
  outcome: objectionOutcomeSchema.nullable(),
  because: z.string().nullable(),
  settledBy: personSchema.nullable(),
  settledAt: instantReplySchema.nullable(),
  version: z.number().int(),
});
export type Objection = z.infer<typeof objectionSchema>;

export const settlementSchema = z.strictObject({
  outcome: objectionOutcomeSchema,
  because: lineSchema(500).nullable().optional(),
});
export type Settlement = z.infer<typeof settlementSchema>;

/** Why an objection cannot be settled so, as a sentence; undefined when it can. */
export function explainSettlement(
  settlement: Settlement,
  settler: { readonly isObjector: boolean; readonly isLead: boolean },
): string | undefined {
  if (!settler.isObjector && !settler.isLead) {
    return "An objection is settled by whoever raised it, or by who leads the retrospective.";
  }
  if (settlement.outcome === "withdrawn" && !settler.isObjector) {
    return "Only whoever raised it can withdraw it. Say how it was corrected, or why it is kept.";
  }
  return settlement.outcome === "kept" && !settlement.because
    ? "Say why it is kept, so that a reader understands."
    : undefined;
}
