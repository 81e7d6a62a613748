import { audienceSchema, audiencesOf, audienceWords, type Audience } from "./audience.ts";
import { formatDuration } from "./duration.ts";
import type { Instant } from "./instant.ts";
import type { Milestones } from "./milestone.ts";
import { findSilences } from "./silence.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

/** Minutes without an update from which a stretch counts as quiet, unless the retrospective says otherwise. */
export const usualQuietMinutes = 30;
export const quietMinutesRange = { least: 5, most: 1440 } as const;

/** A stretch of the response in which an audience heard nothing. */
export type QuietStretch = {
  readonly audience: Audience;
  readonly from: Instant;
  readonly to: Instant;
};

/** "Customers: nothing for 44 min". */
export function quietWords({ audience, from, to }: QuietStretch): string {
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 60_000) * 60;
  return `${audienceWords[audience]}: nothing for ${formatDuration(seconds)}`;
}

type Window = { readonly from: Instant; readonly to: Instant };

/** When word was owed: from the first start of an impact to the last resolution; undefined while either is missing. */
export function findResponseWindow(incidents: readonly Milestones[]): Window | undefined {
  const moments = (kind: "impact-started" | "resolved") =>
    incidents.flatMap((milestones) => milestones[kind] ?? []).toSorted(byTime);
  const from = moments("impact-started")[0];
  const to = moments("resolved").at(-1);
  return from !== undefined && to !== undefined && byTime(from, to) < 0 ? { from, to } : undefined;
}

/** The stretches of at least so many minutes within the window, audience by audience; entries come in order. */
export function findQuietStretches(
  entries: readonly TimelineEntry[],
  { from, to }: Window,
  leastMinutes: number,
): QuietStretch[] {
  const within = entries.filter(
    (entry) => byTime(entry.happenedAt, from) >= 0 && byTime(entry.happenedAt, to) <= 0,
  );
  const edge = (happenedAt: Instant) => ({ happenedAt, until: null });
  return audienceSchema.options.flatMap((audience) => {
    const told = within.filter((entry) => audiencesOf(entry).includes(audience));
    return findSilences([edge(from), ...told, edge(to)], leastMinutes).map((silence) => ({
      audience,
      ...silence,
    }));
  });
}

function byTime(one: Instant, other: Instant): number {
  return Date.parse(one) - Date.parse(other);
}
