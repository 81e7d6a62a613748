import { z } from "zod";
import { idSchema } from "./id.ts";
import { lineSchema, paragraphSchema } from "./text.ts";

/** How bad an incident was, in the organisation's own words; `rank` 1 is the worst. */
export const severitySchema = z.object({
  id: idSchema,
  name: z.string(),
  description: z.string(),
  rank: z.number().int(),
  version: z.number().int(),
});
export type Severity = z.infer<typeof severitySchema>;

export const severityChangeSchema = z.strictObject({
  name: lineSchema(40),
  description: paragraphSchema(500),
});
export type SeverityChange = z.infer<typeof severityChangeSchema>;

/** As it is shown beside an incident. */
export const severityMarkSchema = severitySchema.pick({ id: true, name: true, rank: true });
export type SeverityMark = z.infer<typeof severityMarkSchema>;
