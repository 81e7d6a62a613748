import { z } from "zod";
import { lineSchema, paragraphSchema } from "./text.ts";

/** An IANA time zone that this platform knows, such as `Europe/Vienna`. */
export const timeZoneSchema = z.string().max(64).refine(isTimeZone, {
  error: "Give a time zone such as Europe/Vienna or UTC.",
});

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

export const organisationSchema = z.object({
  name: z.string(),
  timeZone: z.string(),
  /** What is read when a meeting opens; null stands for Norm Kerth's prime directive. */
  opening: z.string().nullable(),
  version: z.number().int(),
});
export type Organisation = z.infer<typeof organisationSchema>;

export const organisationChangeSchema = z.strictObject({
  name: lineSchema(120),
  timeZone: timeZoneSchema,
  opening: paragraphSchema(2000).nullable().optional(),
});
export type OrganisationChange = z.infer<typeof organisationChangeSchema>;
