import { z } from "zod";
import { instantReplySchema, instantSchema, type Instant } from "./instant.ts";

/** The turning points of an incident, in the order in which they usually come. */
export const milestoneKindSchema = z.enum([
  "introduced",
  "impact-started",
  "detected",
  "acknowledged",
  "cause-identified",
  "fix-identified",
  "mitigated",
  "resolved",
]);
export type MilestoneKind = z.infer<typeof milestoneKindSchema>;

export const milestoneWords: Readonly<Record<MilestoneKind, string>> = {
  introduced: "Introduced",
  "impact-started": "Impact started",
  detected: "Detected",
  acknowledged: "Acknowledged",
  "cause-identified": "Cause identified",
  "fix-identified": "Fix identified",
  mitigated: "Mitigated",
  resolved: "Resolved",
};

/** What is to be said of milestones that were changed by hand: "“Mitigated” was changed on the record of the incident". */
export function milestonesLaterWords(kinds: readonly MilestoneKind[]): string | undefined {
  const names = kinds.map((kind) => `“${milestoneWords[kind]}”`);
  const last = names.pop();
  if (last === undefined) return undefined;
  const which = names.length === 0 ? last : `${names.join(", ")} and ${last}`;
  return `${which} ${names.length === 0 ? "was" : "were"} changed on the record of the incident`;
}

/** Keyed by kind, so that each can be there at most once. */
export const milestonesSchema = z.partialRecord(milestoneKindSchema, instantReplySchema);
export type Milestones = Readonly<Partial<Record<MilestoneKind, Instant>>>;

/** Sets what it names; null removes; the others stay as they are. */
export const milestonesChangeSchema = z.partialRecord(
  milestoneKindSchema,
  instantSchema.nullable(),
);
export type MilestonesChange = Readonly<Partial<Record<MilestoneKind, Instant | null>>>;

type Expectation = readonly [earlier: MilestoneKind, later: MilestoneKind, explanation: string];

const slip = "One of the two times may be a slip.";

/**
 * Pairs that usually come in this order, with what to make of the reverse. Pairs that are often reversed in
 * earnest (mitigated before the cause was known, a fix before the cause) are left out.
 */
const expectations: readonly Expectation[] = [
  [
    "introduced",
    "impact-started",
    "A cause comes before its effect: one of the two times may be a slip, or something else began the impact.",
  ],
  ["introduced", "detected", `What is not there yet cannot be noticed. ${slip}`],
  [
    "impact-started",
    "detected",
    "That happens when monitoring warns early. Otherwise one of the two times may be a slip.",
  ],
  ["detected", "acknowledged", `A response usually begins after detection. ${slip}`],
  [
    "acknowledged",
    "cause-identified",
    "That happens when the cause was already known. Otherwise one of the two times may be a slip.",
  ],
  ["impact-started", "mitigated", `There is nothing to mitigate before the impact starts. ${slip}`],
  ["impact-started", "resolved", `The end lies before the beginning. ${slip}`],
  ["detected", "resolved", "That happens when it was noticed only afterwards."],
  ["acknowledged", "resolved", "That happens when it ended before anyone could respond."],
  ["cause-identified", "resolved", "That happens when the cause was understood only afterwards."],
  ["fix-identified", "resolved", "That happens when it ended by itself and the fix came later."],
  ["mitigated", "resolved", `A mitigation after the end mitigates nothing. ${slip}`],
];

/** What is out of the usual order, each as a sentence that explains it; nothing is refused for it. */
export function explainOrder(milestones: Milestones): string[] {
  return expectations
    .filter(([earlier, later]) => isReversed(milestones, earlier, later))
    .map(
      ([earlier, later, explanation]) =>
        `“${milestoneWords[later]}” is set earlier than “${milestoneWords[earlier]}”. ${explanation}`,
    );
}

function isReversed(milestones: Milestones, earlier: MilestoneKind, later: MilestoneKind): boolean {
  const from = milestones[earlier];
  const to = milestones[later];
  return from !== undefined && to !== undefined && Date.parse(to) < Date.parse(from);
}
