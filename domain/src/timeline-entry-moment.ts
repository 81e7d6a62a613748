import { z } from "zod";

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?/u;

/**
 * A moment as ISO 8601 with an offset, normalised to UTC. Chat and logs order what they say by microseconds, so
 * these are kept when given: "2026-03-07T14:32:00.123Z" or "2026-03-07T14:32:00.123456Z"; what is finer is cut off.
 */
export const momentSchema = z.iso
  .datetime({
    offset: true,
    error: "Give a date and time with its offset, such as 2026-03-07T14:32:00Z.",
  })
  .refine(isLikely, { error: "The date must lie between 1970 and 2999." })
  .transform(normalise);
export type Moment = string;

function isLikely(text: string): boolean {
  const date = new Date(text);
  return date.getTime() >= 0 && date.getUTCFullYear() < 3000;
}

function normalise(text: string): Moment {
  const fraction = (shape.exec(text)?.[2] ?? "").slice(0, 6).replace(/0+$/u, "");
  const digits = fraction.padEnd(fraction.length > 3 ? 6 : 3, "0");
  return `${new Date(text).toISOString().slice(0, 19)}.${digits}Z`;
}

/** Orders normalised moments of either precision: negative when the first is earlier. */
export function compareMoments(first: Moment, second: Moment): number {
  // Of the same precision they compare as they stand; tens of thousands are compared while a story is replayed.
  if (first.length === second.length) return first < second ? -1 : first > second ? 1 : 0;
  const [left, right] = [first.slice(0, -1), second.slice(0, -1)];
  return left < right ? -1 : left > right ? 1 : 0;
}
