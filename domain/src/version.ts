import { z } from "zod";

/** How often something was saved: sent back with a change, so that nobody's newer work is written over. */
export const versionSchema = z.number().int().min(0).max(2_147_483_647);
