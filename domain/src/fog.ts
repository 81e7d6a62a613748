import type { TimelineEntry } from "./timeline-entry.ts";
import { momentKnown } from "./known-at.ts";

type Fact = Pick<TimelineEntry, "id" | "happenedAt" | "knownAt" | "kind" | "milestones">;

/** How long the important facts of an incident stayed unknown to those who responded to it. */
export type Fog = {
  /** Milestones, alerts and changes on the timeline. */
  readonly facts: number;
  /** Those of them that were known only later, the longest unknown first. */
  readonly unknown: readonly { readonly entryId: string; readonly seconds: number }[];
  /** Of the unknown ones alone; undefined when all were known at once. */
  readonly medianSeconds: number | undefined;
};

export function measureFog(entries: readonly Fact[]): Fog {
  const facts = entries.filter(isImportant);
  const unknown = facts
    .map((entry) => ({
      entryId: entry.id,
      seconds: (Date.parse(momentKnown(entry)) - Date.parse(entry.happenedAt)) / 1000,
    }))
    .filter(({ seconds }) => seconds > 0)
    .toSorted((first, second) => second.seconds - first.seconds);
  return { facts: facts.length, unknown, medianSeconds: median(unknown.map((one) => one.seconds)) };
}

function isImportant({ kind, milestones }: Fact): boolean {
  return kind === "alert" || kind === "change" || kind === "milestone" || milestones.length > 0;
}

/** The middle of sorted numbers; between the two middle ones when their count is even. */
function median(sorted: readonly number[]): number | undefined {
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
