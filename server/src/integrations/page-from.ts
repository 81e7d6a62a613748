import { readTimeCursor, writeCursor } from "../http/cursor.ts";

/**
 * Where the page before ended; undefined at the beginning.
 * @throws ProblemError `invalid-input` for what did not come from us.
 */
export function readPosition(
  cursor: string | undefined,
): { readonly time: string; readonly id: string } | undefined {
  return cursor === undefined ? undefined : readTimeCursor(cursor);
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
