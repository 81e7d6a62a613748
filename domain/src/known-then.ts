import type { Instant } from "./instant.ts";
import { momentKnown, type Knowable } from "./known-at.ts";
import { compareMoments } from "./timeline-entry-moment.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

/** How much of a story was known at one of its moments, and how much had happened by then without being known. */
export type KnownThen = { readonly known: number; readonly unknown: number };

/**
 * The instant whose knowledge an entry is looked at with: a decision and an action stood on what was known when they were taken. Of
 * an entry by the microsecond it is the next millisecond, at which the entry itself has happened.
 */
export function groundMoment(
  entry: Pick<TimelineEntry, "happenedAt" | "knownAt" | "kind">,
): Instant {
  const moment = isTaken(entry) ? entry.happenedAt : momentKnown(entry);
  const instant = new Date(moment).toISOString();
  return compareMoments(moment, instant) <= 0
    ? instant
    : new Date(Date.parse(instant) + 1).toISOString();
}

function isTaken({ kind }: Pick<TimelineEntry, "kind">): boolean {
  return kind === "decision" || kind === "action";
}

/**
 * For each decision and action what was known when it was taken, itself apart: the ground that it stood on. That others learnt
 * of it later changes nothing about that.
 */
export function measureKnownThen(
  entries: readonly (Knowable & Pick<TimelineEntry, "kind">)[],
): ReadonlyMap<string, KnownThen> {
  const moments = entries.map((entry) => ({
    entry,
    happened: Date.parse(entry.happenedAt),
    known: Date.parse(momentKnown(entry)),
  }));
  const ascending = (values: number[]) => values.sort((first, second) => first - second);
  const known = ascending(moments.map((one) => one.known));
  const late = moments.filter((one) => one.known > one.happened);
  const lateHappened = ascending(late.map((one) => one.happened));
  const lateKnown = ascending(late.map((one) => one.known));
  return new Map(
    moments
      .filter(({ entry }) => isTaken(entry))
      .map(({ entry, happened: at, known: own }) => [
        entry.id,
        {
          known: countUpTo(known, at) - (own <= at ? 1 : 0),
          unknown: countUpTo(lateHappened, at) - countUpTo(lateKnown, at) - (own > at ? 1 : 0),
        },
      ]),
  );
}

/** How many of the ascending values are not above the limit: halved, since there are thousands of both. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
