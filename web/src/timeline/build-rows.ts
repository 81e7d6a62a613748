import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { formatMinutes } from "../ui/format-time.ts";
import type { ZoneClock } from "./zone-clock.ts";

/** A line of the story as it is shown. */
export type Row =
  | { readonly type: "day"; readonly key: string; readonly at: string }
  | {
      readonly type: "gap";
      readonly key: string;
      /** Epoch milliseconds. */
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly type: "entry";
      readonly key: string;
      readonly entry: TimelineEntry;
      /** Minutes since the entry before, where no heading or gap stands between. */
      readonly pause: number | undefined;
    };

/** Silence longer than this is said in words. */
export const longGapMinutes = 15;

/**
 * Lays entries in order out as rows: a heading for each day of the zone, and a line where nothing is recorded for long. `whole` is
 * false when a filter hides entries: what is hidden is no silence.
 */
export function buildRows(
  entries: readonly TimelineEntry[],
  clock: Pick<ZoneClock, "nextDay">,
  whole: boolean,
): Row[] {
  const rows: Row[] = [];
  let dayEnds = -Infinity;
  let reached: number | undefined;
  for (const entry of entries) {
    const at = Date.parse(entry.happenedAt);
    const pause = reached === undefined ? undefined : Math.max(0, at - reached) / 60_000;
    if (whole && reached !== undefined && at - reached >= longGapMinutes * 60_000) {
      rows.push({ type: "gap", key: `gap ${entry.id}`, from: reached, to: at });
    }
    const isTold = rows.at(-1)?.type === "gap";
    const isNewDay = at >= dayEnds;
    if (isNewDay) {
      dayEnds = clock.nextDay(entry.happenedAt);
      rows.push({ type: "day", key: `day ${entry.id}`, at: entry.happenedAt });
    }
    rows.push({
      type: "entry",
      key: entry.id,
      entry,
      pause: isNewDay || isTold ? undefined : pause,
    });
    reached = Math.max(reached ?? at, entry.until === null ? at : Date.parse(entry.until));
  }
  return rows;
}

/**
 * "22 minutes in which nothing is recorded". Where the evidence holds messages of these minutes it is the story that is silent;
 * so it is for those who may not read the evidence, whose `said` is undefined.
 */
export function gapWords(minutes: number, said: number | undefined): string {
  return said === 0
    ? `${lengthWords(minutes)} in which nothing is recorded`
    : `${lengthWords(minutes)} of which the story tells nothing`;
}

/** "30 messages". */
export function messagesWords(count: number): string {
  return count === 1 ? "1 message" : `${count.toLocaleString()} messages`;
}

function lengthWords(minutes: number): string {
  if (minutes < 90) return `${String(minutes)} minutes`;
  return minutes < 2880 ? formatMinutes(minutes) : `${String(Math.round(minutes / 1440))} days`;
}
