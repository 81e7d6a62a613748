import { z } from "zod";
import type { Edit } from "./edit.ts";
import { idSchema } from "./id.ts";
import { daySchema, instantReplySchema } from "./instant.ts";
import { lineSchema, paragraphSchema } from "./text.ts";

export const actionStateSchema = z.enum([
  "proposed",
  "agreed",
  "in-progress",
  "done",
  "verified",
  "dropped",
]);
export type ActionState = z.infer<typeof actionStateSchema>;
export const actionStateWords: Readonly<Record<ActionState, string>> = {
  proposed: "Proposed",
  agreed: "Agreed",
  "in-progress": "In progress",
  done: "Done",
  verified: "Verified",
  dropped: "Dropped",
};

export const prioritySchema = z.enum(["P0", "P1", "P2", "P3"]);
export type Priority = z.infer<typeof prioritySchema>;
export const actionTypeSchema = z.enum(["prevent", "detect", "mitigate", "process", "other"]);
export type ActionType = z.infer<typeof actionTypeSchema>;
export const actionTypeWords: Readonly<Record<ActionType, string>> = {
  prevent: "Prevent",
  detect: "Detect",
  mitigate: "Mitigate",
  process: "Process",
  other: "Other",
};
export const horizonSchema = z.enum(["short", "long"]);
export type Horizon = z.infer<typeof horizonSchema>;
export const horizonWords: Readonly<Record<Horizon, string>> = {
  short: "Short term",
  long: "Long term",
};
/** What the team that would do the work says to it. */
export const teamAnswerSchema = z.enum(["proposed", "accepted", "declined"]);
export type TeamAnswer = z.infer<typeof teamAnswerSchema>;
export const teamAnswerWords: Readonly<Record<TeamAnswer, string>> = {
  proposed: "Asked",
  accepted: "Accepted",
  declined: "Declined",
};
/** What was seen when the effect was looked at on its day. */
export const effectSchema = z.enum(["worked", "partly", "not"]);
export type Effect = z.infer<typeof effectSchema>;
export const effectWords: Readonly<Record<Effect, string>> = {
  worked: "It worked",
  partly: "It worked in part",
  not: "It did not work",
};

/** What a person may write of an action item. */
export const actionItemDraftSchema = z.strictObject({
  title: lineSchema(200),
  detail: paragraphSchema(10_000).optional(),
  ownerId: idSchema.nullable().optional(),
  teamId: idSchema.nullable().optional(),
  teamAnswer: teamAnswerSchema.optional(),
  dueOn: daySchema.nullable().optional(),
  /** Why it is due later than the usual 30 days. */
  dueLateBecause: paragraphSchema(1000).nullable().optional(),
  priority: prioritySchema.nullable().optional(),
  type: actionTypeSchema.optional(),
  horizon: horizonSchema.nullable().optional(),
  /** Why this was chosen. */
  reason: paragraphSchema(2000).optional(),
  expectedChange: paragraphSchema(2000).optional(),
  /** A metric and its target. */
  measure: paragraphSchema(1000).optional(),
  /** The day to look at the effect. */
  measureOn: daySchema.nullable().optional(),
});
export type ActionItemDraft = z.infer<typeof actionItemDraftSchema>;

export const actionItemSchema = z.object({
  id: idSchema,
  /** Shown as A-12. */
  number: z.number().int(),
  retrospectiveId: idSchema,
  title: z.string(),
  detail: z.string(),
  state: actionStateSchema,
  droppedBecause: z.string().nullable(),
  owner: z.object({ id: idSchema, name: z.string() }).nullable(),
  team: z.object({ id: idSchema, name: z.string() }).nullable(),
  teamAnswer: teamAnswerSchema,
  dueOn: z.string().nullable(),
  dueLateBecause: z.string().nullable(),
  priority: prioritySchema.nullable(),
  type: actionTypeSchema,
  horizon: horizonSchema.nullable(),
  reason: z.string(),
  expectedChange: z.string(),
  measure: z.string(),
  measureOn: z.string().nullable(),
  effect: effectSchema.nullable(),
  effectNote: z.string().nullable(),
  createdAt: instantReplySchema,
  updatedAt: instantReplySchema,
  doneAt: instantReplySchema.nullable(),
  verifiedAt: instantReplySchema.nullable(),
  version: z.number().int(),
});
export type ActionItem = z.infer<typeof actionItemSchema>;

/** "A-12". */
export function actionItemCode(item: { readonly number: number }): string {
  return `A-${String(item.number)}`;
}

/** A move to another state, with what that state asks for. */
export const actionMoveSchema = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("proposed") }),
  z.strictObject({ state: z.literal("agreed") }),
  z.strictObject({ state: z.literal("in-progress") }),
  z.strictObject({ state: z.literal("done") }),
  z.strictObject({
    state: z.literal("verified"),
    effect: effectSchema,
    note: paragraphSchema(2000).optional(),
  }),
  z.strictObject({ state: z.literal("dropped"), because: lineSchema(1000) }),
]);
export type ActionMove = z.infer<typeof actionMoveSchema>;

const moves: Readonly<Record<ActionState, readonly ActionState[]>> = {
  proposed: ["agreed", "dropped"],
  agreed: ["in-progress", "done", "proposed", "dropped"],
  "in-progress": ["done", "agreed", "dropped"],
  done: ["verified", "in-progress"],
  verified: ["in-progress"],
  dropped: ["proposed"],
};

/** What must be there before an item is agreed: one owner and a day. */
const neededWhenAgreed = {
  owner: "one owner",
  dueOn: "a due date",
} as const satisfies Partial<Record<keyof ActionItem, string>>;

export type PossibleMove = {
  readonly state: ActionState;
  /** In words, for "To agree on it, … is missing"; empty when the move is open. */
  readonly missing: readonly string[];
};

/** Where an item can go from here, and what each move still lacks. */
export function movesFrom(item: Pick<ActionItem, "state" | "owner" | "dueOn">): PossibleMove[] {
  const missing = Object.entries(neededWhenAgreed)
    .filter(([field]) => item[field as keyof typeof neededWhenAgreed] === null)
    .map(([, words]) => words);
  return moves[item.state].map((state) => ({
    state,
    missing: state === "dropped" || state === "proposed" ? [] : missing,
  }));
}

/** What was agreed on keeps its owner and its day: those that a change would take away, each with what to do instead. */
export function explainEmptied(
  item: Pick<ActionItem, "state">,
  change: Edit<Pick<ActionItemDraft, "ownerId" | "dueOn">>,
): { path: string; message: string }[] {
  if (item.state === "proposed" || item.state === "dropped") return [];
  const emptied = [
    ["ownerId", "What was agreed on has an owner. Choose another person, or put it back first."],
    ["dueOn", "What was agreed on has a due date. Choose another day, or put it back first."],
  ] as const;
  return emptied
    .filter(([path]) => change[path] === null)
    .map(([path, message]) => ({ path, message }));
}

/** Open items are the ones somebody still has to do something about. */
export function isOpen(state: ActionState): boolean {
  return state === "proposed" || state === "agreed" || state === "in-progress";
}

/** Whether the item's day has passed; `today` as the day where the reader is. */
export function isOverdue(item: Pick<ActionItem, "state" | "dueOn">, today: string): boolean {
  return isOpen(item.state) && item.dueOn !== null && item.dueOn < today;
}
