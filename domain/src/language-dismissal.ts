import { z } from "zod";
import { idSchema } from "./id.ts";
import { instantReplySchema } from "./instant.ts";
import { lineSchema } from "./text.ts";

/** "This is fine": a finding of the language checker that a person looked at and let stand, for that sentence. */
export const languageDismissalSchema = z.object({
  id: idSchema,
  /** Id of the rule, as on the page of rules. */
  rule: z.string(),
  sentence: z.string(),
  /** A word why. */
  note: z.string().nullable(),
  createdBy: z.object({ id: idSchema, name: z.string() }).nullable(),
  createdAt: instantReplySchema,
});
export type LanguageDismissal = z.infer<typeof languageDismissalSchema>;

export const languageDismissalDraftSchema = z.strictObject({
  rule: lineSchema(80),
  sentence: z.string().max(4000).transform(foldSentence).pipe(lineSchema(4000)),
  note: lineSchema(500).nullable().optional(),
});
export type LanguageDismissalDraft = z.output<typeof languageDismissalDraftSchema>;

/** The form in which sentences are compared: white space folded, so that a new line break changes nothing. */
export function foldSentence(sentence: string): string {
  return sentence.replaceAll(/\s+/gu, " ").trim();
}
