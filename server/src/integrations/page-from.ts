import { idSchema } from "@second-story/domain/id.ts";
import { z } from "zod";
import { readCursor, writeCursor } from "../http/cursor.ts";
import { ProblemError } from "../http/problem-error.ts";

const positionSchema = z.object({ time: z.iso.datetime(), id: idSchema });

/**
 * Where the page before ended; undefined at the beginning.
 * @throws ProblemError `invalid-input` for what did not come from us.
 */
export function readPosition(
  cursor: string | undefined,
): z.infer<typeof positionSchema> | undefined {
  if (cursor === undefined) return undefined;
  const { key, id } = readCursor(cursor);
  const position = positionSchema.safeParse({ time: key, id });
  if (position.success) return position.data;
  throw new ProblemError("invalid-input", "after: Pass back the `next` of the page before.");
}

/** A page of items that were read with one more than it holds. */
export function pageFrom<Item extends { readonly id: string }>(
  items: readonly Item[],
  limit: number,
  timeOf: (item: Item) => string,
): { items: Item[]; next: string | null } {
  const page = items.slice(0, limit);
  const last = items.length > limit ? page.at(-1) : undefined;
  return { items: page, next: last ? writeCursor(timeOf(last), last.id) : null };
}
