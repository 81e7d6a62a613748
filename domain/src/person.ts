import { z } from "zod";
import { idSchema } from "./id.ts";
import { timeZoneSchema } from "./organisation.ts";
import { roleSchema } from "./permission.ts";
import { lineSchema } from "./text.ts";

/** Kept in lower case, so that one person cannot join twice by spelling. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email({ error: "Give an e-mail address such as mira@example.org." }));

/** How others mention someone, without the @. */
export const handleSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{0,38}$/u, {
    error: "Use up to 39 small letters, digits, dots, dashes or underscores.",
  });

export const passwordLength = { least: 12, most: 200 } as const;

/** Length is what protects; there is no rule on which characters. Source: NIST SP 800-63B, section 3.1.1. */
export const newPasswordSchema = z
  .string()
  .min(passwordLength.least, {
    error: `Use at least ${String(passwordLength.least)} characters. A few words in a row do well.`,
  })
  .max(passwordLength.most, { error: `At most ${String(passwordLength.most)} characters.` });

export const themeSchema = z.enum(["system", "light", "dark"]);
export type ThemeName = z.infer<typeof themeSchema>;

/** What someone chose for themselves; kept whole, so that a new choice needs no migration. */
export const preferencesSchema = z.object({
  theme: themeSchema.default("system"),
  /** Whether wording is marked while this person writes. */
  languageChecker: z.boolean().default(true),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** A person as everyone in the organisation sees them. */
export const personSchema = z.object({
  id: idSchema,
  name: z.string(),
  handle: z.string().nullable(),
  role: roleSchema,
  disabled: z.boolean(),
  /** For administrators alone; absent for everyone else. */
  email: z.string().optional(),
  version: z.number().int(),
});
export type Person = z.infer<typeof personSchema>;

/** The signed-in person, to themselves. */
export const meSchema = z.object({
  id: idSchema,
  name: z.string(),
  email: z.string(),
  handle: z.string().nullable(),
  role: roleSchema,
  /** In which times are shown to them; null: whatever their browser says. */
  timeZone: z.string().nullable(),
  preferences: preferencesSchema,
  version: z.number().int(),
});
export type Me = z.infer<typeof meSchema>;

/** What people may change about themselves. */
export const meChangeSchema = z.strictObject({
  name: lineSchema(120),
  handle: handleSchema.nullable(),
  timeZone: timeZoneSchema.nullable(),
  preferences: z.strictObject({
    theme: themeSchema.optional(),
    languageChecker: z.boolean().optional(),
  }),
});
export type MeChange = z.infer<typeof meChangeSchema>;
