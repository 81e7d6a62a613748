import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useDeferredValue, useMemo } from "react";
import { buildRows, type Row } from "./build-rows.ts";
import { filterEntries, isFiltering, type Filter } from "./filter-entries.ts";
import type { ZoneClock } from "./zone-clock.ts";

/**
 * The entries that pass the filter, and the lines in which they are told. What is typed into the filter shows at once; the
 * list follows, filtered and laid out in turns of their own, so that no turn is long enough to be felt.
 */
export function useRows(
  entries: readonly TimelineEntry[],
  how: {
    readonly filter: Filter;
    readonly clock: ZoneClock;
    /** Whether a long pause means that nothing was recorded; with a part left out it does not. */
    readonly mayHaveGaps: boolean;
  },
): { readonly shown: readonly TimelineEntry[]; readonly rows: readonly Row[] } {
  const { clock, mayHaveGaps } = how;
  const filter = useDeferredValue(how.filter);
  const found = useMemo(
    () => ({ shown: filterEntries(entries, filter), isAll: !isFiltering(filter) }),
    [entries, filter],
  );
  const { shown, isAll } = useDeferredValue(found);
  const rows = useMemo(
    () => buildRows(shown, clock, mayHaveGaps && isAll),
    [shown, clock, mayHaveGaps, isAll],
  );
  return { shown, rows };
}
