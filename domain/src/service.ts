import { z } from "zod";
import { idSchema } from "./id.ts";
import { lineSchema, paragraphSchema } from "./text.ts";

/** Something that runs and can fail, owned by a team. */
export const serviceSchema = z.object({
  id: idSchema,
  name: z.string(),
  description: z.string(),
  teamId: idSchema.nullable(),
  archived: z.boolean(),
  version: z.number().int(),
});
export type Service = z.infer<typeof serviceSchema>;

/** What a person may say of a service. */
export const serviceChangeSchema = z.strictObject({
  name: lineSchema(80),
  description: paragraphSchema(2000).optional(),
  teamId: idSchema.nullable().optional(),
});
export type ServiceChange = z.infer<typeof serviceChangeSchema>;
