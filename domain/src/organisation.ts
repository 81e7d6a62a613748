import { z } from "zod";
import { lineSchema, paragraphSchema } from "./text.ts";

/** An IANA time zone that this platform knows, such as `Europe/Vienna`. */
export const timeZoneSchema = z.string().max(64).refine(isTimeZone, {
  error: "Give a time zone such as Europe/Vienna or UTC.",
});

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** A delivery that could not be read waits for somebody to look, at least so long. */
export const keepFailedDeliveriesDays = 180;

export const organisationSchema = z.object({
  name: z.string(),
  timeZone: z.string(),
  /** What is read when a meeting opens; null stands for Norm Kerth's prime directive. */
  opening: z.string().nullable(),
  /** How long what systems sent is kept as it came; what was read from it stays. */
  keepDeliveriesDays: z.number().int(),
  version: z.number().int(),
});
export type Organisation = z.infer<typeof organisationSchema>;

export const organisationChangeSchema = z.strictObject({
  name: lineSchema(120),
  timeZone: timeZoneSchema,
  opening: paragraphSchema(2000).nullable().optional(),
  keepDeliveriesDays: z.number().int().min(7).max(3650).optional(),
});
export type OrganisationChange = z.infer<typeof organisationChangeSchema>;
