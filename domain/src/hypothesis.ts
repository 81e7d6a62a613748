import { z } from "zod";
import type { Edit } from "./edit.ts";
import { idSchema } from "./id.ts";
import { compareMoments } from "./timeline-entry-moment.ts";

export const hypothesisStateSchema = z.enum(["open", "confirmed", "ruled-out"]);
export type HypothesisState = z.infer<typeof hypothesisStateSchema>;

export const hypothesisStateWords: Readonly<Record<HypothesisState, string>> = {
  open: "Open",
  confirmed: "Confirmed",
  "ruled-out": "Ruled out",
};

const evidenceSchema = z.array(idSchema).max(200, { error: "At most 200 entries." });

/** What was suspected. It is raised at an entry of kind `hypothesis`, whose id and words are its own. */
export const hypothesisSchema = z.object({
  entryId: idSchema,
  state: hypothesisStateSchema,
  /** The entry at which it was settled; null while open, and when it was settled only after the incident. */
  settledEntryId: idSchema.nullable(),
  evidenceFor: z.array(idSchema),
  evidenceAgainst: z.array(idSchema),
  /** 0 while nothing was said of it. */
  version: z.number().int(),
});
export type Hypothesis = z.infer<typeof hypothesisSchema>;

export const hypothesisChangeSchema = z.strictObject({
  state: hypothesisStateSchema.optional(),
  settledEntryId: idSchema.nullable().optional(),
  evidenceFor: evidenceSchema.optional(),
  evidenceAgainst: evidenceSchema.optional(),
});
export type HypothesisChange = z.infer<typeof hypothesisChangeSchema>;

/**
 * Applies a change. An open hypothesis was settled nowhere; evidence that changes sides leaves the other. Returns a
 * sentence instead when the whole cannot be. `happenedAt` tells when an entry took place; undefined for one that is
 * not on the timeline.
 */
export function applyHypothesisChange(
  current: Hypothesis,
  change: Edit<HypothesisChange>,
  happenedAt: (entryId: string) => string | undefined,
): Hypothesis | string {
  const state = change.state ?? current.state;
  const given =
    change.settledEntryId === undefined ? current.settledEntryId : change.settledEntryId;
  const settledEntryId = state === "open" ? null : given;
  const evidenceFor = sideOf(change.evidenceFor, current.evidenceFor, change.evidenceAgainst);
  const evidenceAgainst = sideOf(
    change.evidenceAgainst,
    current.evidenceAgainst,
    change.evidenceFor,
  );
  const next = { ...current, state, settledEntryId, evidenceFor, evidenceAgainst };
  return explainImpossible(next, happenedAt) ?? next;
}

/** Whether a change says otherwise how it ended, which corrects the facts; what speaks for it and against it is gathered on. */
export function settlesAnew(before: Hypothesis, after: Hypothesis): boolean {
  return before.state !== after.state || before.settledEntryId !== after.settledEntryId;
}

function sideOf(
  changed: readonly string[] | undefined,
  current: readonly string[],
  other: readonly string[] | undefined,
): string[] {
  return [...new Set(changed ?? current.filter((id) => other?.includes(id) !== true))];
}

function explainImpossible(
  { entryId, settledEntryId, evidenceFor, evidenceAgainst }: Hypothesis,
  happenedAt: (entryId: string) => string | undefined,
): string | undefined {
  const evidence = [...evidenceFor, ...evidenceAgainst];
  if (evidence.includes(entryId)) return "A hypothesis is no evidence for itself.";
  if (evidenceFor.some((id) => evidenceAgainst.includes(id))) {
    return "An entry speaks for a hypothesis or against it. Choose one side.";
  }
  const named = [...evidence, ...(settledEntryId === null ? [] : [settledEntryId])];
  if (named.some((id) => happenedAt(id) === undefined)) {
    return "One of the entries is not on this timeline any more.";
  }
  return isSettledEarly({ entryId, settledEntryId }, happenedAt)
    ? "That entry lies before the hypothesis was raised. Choose a later one."
    : undefined;
}

type Settled = Pick<Hypothesis, "entryId" | "settledEntryId">;

function isSettledEarly(
  { entryId, settledEntryId }: Settled,
  happenedAt: (entryId: string) => string | undefined,
): boolean {
  const raisedAt = happenedAt(entryId);
  const settledAt = settledEntryId === null ? undefined : happenedAt(settledEntryId);
  return (
    raisedAt !== undefined && settledAt !== undefined && compareMoments(settledAt, raisedAt) < 0
  );
}

/**
 * What is out of order once entries were moved, as a sentence by the entries that it concerns: where a hypothesis was raised, and
 * where it was settled. Nothing is refused for it.
 */
export function explainSettledEarly(
  hypotheses: readonly Settled[],
  happenedAt: (entryId: string) => string | undefined,
): ReadonlyMap<string, string> {
  const early = hypotheses.filter((one) => isSettledEarly(one, happenedAt));
  const slip = "One of the two times may be a slip.";
  return new Map(
    early.flatMap(({ entryId, settledEntryId }) => [
      ...(settledEntryId === null
        ? []
        : [
            [
              settledEntryId,
              `This settles a hypothesis that was raised only later. ${slip}`,
            ] as const,
          ]),
      [entryId, `It was settled at an entry that lies before it was raised. ${slip}`] as const,
    ]),
  );
}
