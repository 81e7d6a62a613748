import { z } from "zod";
import { idSchema } from "./id.ts";
import { lineSchema } from "./text.ts";

/** Whom a label means: one of those who take part, none of them, or whomever its name tells. */
const meaningSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("participant"), participantId: idSchema }),
  z.strictObject({ kind: z.literal("nobody") }),
  z.strictObject({ kind: z.literal("automatic") }),
]);
export type Meaning = z.infer<typeof meaningSchema>;

/** What a person said of the label of a chat. */
export const authorMatchSchema = z.object({
  label: z.string(),
  meaning: meaningSchema,
  version: z.number().int(),
});
export type AuthorMatch = z.infer<typeof authorMatchSchema>;

export const authorMatchDraftSchema = z.strictObject({
  label: lineSchema(200),
  meaning: meaningSchema,
  /** As it was read; 0 where nobody has said anything yet. */
  version: z.number().int().min(0),
});

export type SaidOfLabels = readonly Pick<AuthorMatch, "label" | "meaning">[];
