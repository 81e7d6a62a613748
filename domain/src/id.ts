import { z } from "zod";

/** A UUID (version 7 where we make it, so that ids sort by creation). */
export const idSchema = z.uuid();
export type Id = z.infer<typeof idSchema>;
