import { compareEntries, type TimelineEntry } from "@second-story/domain/timeline-entry.ts";

/** The story with newer rows in place of theirs and without the removed ones, still in order. */
export function mergeEntries(
  entries: readonly TimelineEntry[],
  newer: readonly TimelineEntry[],
  removed: readonly string[] = [],
): readonly TimelineEntry[] {
  if (newer.length === 0 && removed.length === 0) return entries;
  const replaced = new Set([...removed, ...newer.map(({ id }) => id)]);
  const kept = entries.filter(({ id }) => !replaced.has(id));
  const last = kept.at(-1);
  const first = newer[0];
  // The next page begins where the story ended so far: nothing to sort.
  if (!first || (isInOrder(newer) && (!last || compareEntries(last, first) < 0))) {
    return [...kept, ...newer];
  }
  return [...kept, ...newer].sort(compareEntries);
}

function isInOrder(entries: readonly TimelineEntry[]): boolean {
  return entries.every((entry, index) => {
    const before = entries[index - 1];
    return !before || compareEntries(before, entry) < 0;
  });
}
