import { z } from "zod";
import { idSchema } from "./id.ts";
import { momentSchema } from "./timeline-entry-moment.ts";
import { versionSchema } from "./version.ts";

export const mostMoved = 50_000;

/** The times of one entry, over those of the version that was read. */
const movedEntrySchema = z
  .strictObject({
    id: idSchema,
    version: versionSchema,
    happenedAt: momentSchema,
    until: momentSchema.nullable(),
    knownAt: momentSchema.nullable(),
  })
  .refine(
    ({ happenedAt, until }) => until === null || Date.parse(happenedAt) <= Date.parse(until),
    {
      error: "The end lies before the beginning.",
      path: ["until"],
    },
  );

/** Many entries that move at once: all of them, or none. */
export const movedEntriesSchema = z
  .array(movedEntrySchema)
  .min(1, { error: "Choose at least one entry." })
  .max(mostMoved, { error: `At most ${String(mostMoved)} entries at a time.` })
  .refine((entries) => new Set(entries.map(({ id }) => id)).size === entries.length, {
    error: "An entry is named twice.",
  });
export type MovedEntry = z.output<typeof movedEntrySchema>;
