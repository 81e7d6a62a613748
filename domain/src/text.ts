import { z } from "zod";

/** Postgres cannot store U+0000, and a lone surrogate is not text: both are refused with a sentence. */
const storable = (text: string): boolean => !text.includes("\u0000") && text.isWellFormed();
const unstorable = "The text contains characters that cannot be stored.";

/** One line: a title, a name. Surrounding white space is dropped; line breaks become spaces. */
export const lineSchema = (most: number) =>
  z
    .string()
    .refine(storable, { error: unstorable })
    .transform((text) => text.replaceAll(/[\r\n\u2028\u2029]+/gu, " ").trim())
    .pipe(
      z
        .string()
        .min(1, { error: "This cannot be empty." })
        .max(most, { error: `At most ${String(most)} characters.` }),
    );

/** Several lines of plain text; may be empty. */
export const paragraphSchema = (most: number) =>
  z
    .string()
    .max(most, { error: `At most ${String(most)} characters.` })
    .refine(storable, { error: unstorable });

/** Words to look for, as typed. */
export const wordsSchema = z.string().max(200).refine(storable, { error: unstorable });
