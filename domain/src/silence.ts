import type { Instant } from "./instant.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

/** A stretch in which nothing is recorded. */
export type Silence = { readonly from: Instant; readonly to: Instant };

/** Silences of at least so many minutes between entries in order; an entry between two moments lasts until the later. */
export function findSilences(
  entries: readonly Pick<TimelineEntry, "happenedAt" | "until">[],
  leastMinutes: number,
): Silence[] {
  const silences: Silence[] = [];
  let reached: Instant | undefined;
  for (const { happenedAt, until } of entries) {
    if (
      reached !== undefined &&
      Date.parse(happenedAt) - Date.parse(reached) >= leastMinutes * 60_000
    ) {
      silences.push({ from: reached, to: happenedAt });
    }
    const end = until ?? happenedAt;
    if (reached === undefined || Date.parse(end) > Date.parse(reached)) reached = end;
  }
  return silences;
}
