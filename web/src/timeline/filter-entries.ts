import type { EntryKind, TimelineEntry } from "@second-story/domain/timeline-entry.ts";

/** What a person wants to see of the story; empty means all. */
export type Filter = {
  readonly words: string;
  readonly kinds: readonly EntryKind[];
  readonly serviceIds: readonly string[];
  /** A stretch of time in milliseconds; undefined for all. */
  readonly range: { readonly from: number; readonly to: number } | undefined;
};

export const noFilter: Filter = { words: "", kinds: [], serviceIds: [], range: undefined };

export function isFiltering(filter: Filter): boolean {
  return (
    filter.words.trim() !== "" ||
    filter.kinds.length > 0 ||
    filter.serviceIds.length > 0 ||
    filter.range !== undefined
  );
}

/** Entries that contain every word, in any case, are of one of the kinds, and concern one of the services. */
export function filterEntries(
  entries: readonly TimelineEntry[],
  filter: Filter,
): readonly TimelineEntry[] {
  if (!isFiltering(filter)) return entries;
  const words = filter.words.toLowerCase().split(/\s+/u).filter(Boolean);
  return entries.filter(
    (entry) =>
      isWithin(entry, filter.range) &&
      (filter.kinds.length === 0 || filter.kinds.includes(entry.kind)) &&
      (filter.serviceIds.length === 0 ||
        entry.serviceIds.some((id) => filter.serviceIds.includes(id))) &&
      containsAll(entry, words),
  );
}

function isWithin({ happenedAt }: TimelineEntry, range: Filter["range"]): boolean {
  if (range === undefined) return true;
  const at = Date.parse(happenedAt);
  return at >= range.from && at <= range.to;
}

function containsAll(entry: TimelineEntry, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = `${entry.text} ${entry.sourceLabel} ${entry.actingRole ?? ""}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
