import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useDeferredValue, useMemo } from "react";
import { buildRows, type Row } from "./build-rows.ts";
import { filterEntries, isFiltering, type Filter } from "./filter-entries.ts";
import type { ZoneClock } from "./zone-clock.ts";

/**
 * The entries that pass the filter, and the lines in which they are told. What is typed into the filter shows at once; the
 * list follows in a turn of its own. A new entry does not wait: whoever added it is led to it.
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
  const shown = useMemo(() => filterEntries(entries, filter), [entries, filter]);
  const withGaps = mayHaveGaps && !isFiltering(filter);
  const rows = useMemo(() => buildRows(shown, clock, withGaps), [shown, clock, withGaps]);
  return { shown, rows };
}
