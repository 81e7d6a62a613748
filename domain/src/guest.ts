import { z } from "zod";
import { idSchema } from "./id.ts";
import { handleSchema } from "./person.ts";
import { lineSchema } from "./text.ts";

/** Someone who took part and has no account: a vendor's engineer, a colleague who has left. */
export const guestSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** As they are called in imported messages. */
  handle: z.string().nullable(),
  version: z.number().int(),
});
export type Guest = z.infer<typeof guestSchema>;

export const guestChangeSchema = z.strictObject({
  name: lineSchema(120),
  handle: handleSchema.nullable().optional(),
});
export type GuestChange = z.infer<typeof guestChangeSchema>;
