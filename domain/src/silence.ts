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
  let reached: { readonly moment: Instant; readonly at: number } | undefined;
  for (const { happenedAt, until } of entries) {
    const at = Date.parse(happenedAt);
    if (reached && at - reached.at >= leastMinutes * 60_000) {
      silences.push({ from: reached.moment, to: happenedAt });
    }
    const end = until === null ? at : Date.parse(until);
    if (!reached || end > reached.at) reached = { moment: until ?? happenedAt, at: end };
  }
  return silences;
}
