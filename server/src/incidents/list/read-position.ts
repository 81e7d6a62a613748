import { idSchema } from "@second-story/domain/id.ts";
import { momentSchema } from "@second-story/domain/timeline-entry-moment.ts";
import { z } from "zod";
import { foreignCursor, readCursor } from "../../http/cursor.ts";

export type Position = { readonly rank: number; readonly time: string; readonly id: string };

const positionSchema = z.object({
  rank: z.coerce.number().int().min(0).max(1000),
  time: momentSchema,
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
  throw foreignCursor(position.error);
}
