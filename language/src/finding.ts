/** What a sentence can be marked for; the names are public and stable. */
export const kinds = [
  "person-blame",
  "team-blame",
  "counterfactual",
  "hindsight",
  "human-error",
  "single-root-cause",
  "who-question",
  "punitive",
  "vague-action",
  "training-action",
  "personal-pronoun",
  "internal-detail",
  "downplaying",
  "distancing",
] as const;
export type Kind = (typeof kinds)[number];

/** Where a text stands; the same words are read differently in an action item and in a timeline. */
export const contexts = [
  "retrospective",
  "summary",
  "action-item",
  "question",
  "stakeholder-message",
  "chat",
] as const;
export type Context = (typeof contexts)[number];

/**
 * Advice, never applied without a person's click. A rewrite replaces `[start, end)` of the checked
 * text and leaves a sentence that the checker passes; a question leads the writer to the system.
 */
export type Suggestion =
  | {
      readonly kind: "rewrite";
      readonly text: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: "question"; readonly text: string };

/** One marked stretch of text: `[start, end)` in UTF-16 units, inside one sentence. */
export interface Finding {
  readonly kind: Kind;
  /** Id of the rule, as on the page of rules. */
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** The reason, in a sentence. */
  readonly message: string;
  /** At least one. */
  readonly suggestions: readonly Suggestion[];
}
