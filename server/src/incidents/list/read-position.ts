import { idSchema } from "@second-story/domain/id.ts";
import { z } from "zod";
import { readCursor } from "../../http/cursor.ts";
import { ProblemError } from "../../http/problem-error.ts";

export type Position = { readonly rank: number; readonly time: string; readonly id: string };

const positionSchema = z.object({
  rank: z.coerce.number().int(),
  time: z.iso.datetime(),
  id: idSchema,
});

/**
 * Where the page before ended: severity's rank, time and id.
 * @throws ProblemError `invalid-input` for what did not come from us.
 */
export function readPosition(cursor: string): Position {
  const { key, id } = readCursor(cursor);
  const [rank, time] = String(key).split(" ");
  const position = positionSchema.safeParse({ rank, time, id });
  if (position.success) return position.data;
  throw new ProblemError("invalid-input", "after: Pass back the `next` of the page before.");
}
