import { z } from "zod";
import { idSchema } from "./id.ts";
import { lineSchema } from "./text.ts";

/** People who own services and agree to action items together. */
export const teamSchema = z.object({
  id: idSchema,
  name: z.string(),
  members: z.array(z.object({ id: idSchema, name: z.string() })),
  archived: z.boolean(),
  version: z.number().int(),
});
export type Team = z.infer<typeof teamSchema>;

export const teamChangeSchema = z.strictObject({
  name: lineSchema(80),
  memberIds: z
    .array(idSchema)
    .max(500, { error: "A team has at most 500 members." })
    .transform((ids) => [...new Set(ids)])
    .optional(),
});
export type TeamChange = z.infer<typeof teamChangeSchema>;
