import type { Instant } from "./instant.ts";
import { milestoneMoments, momentKnown } from "./known-at.ts";
import type { MilestoneKind, Milestones } from "./milestone.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

type Fact = Pick<TimelineEntry, "id" | "happenedAt" | "knownAt" | "kind" | "milestones">;

/** A fact that was known only later. */
export type LateFact = {
  /** Null for a milestone that no entry tells. */
  readonly entryId: string | null;
  readonly milestone: MilestoneKind | null;
  readonly happenedAt: Instant;
  readonly seconds: number;
};

/** How long the important facts of an incident stayed unknown to those who responded to it. */
export type Fog = {
  /** Milestones, alerts and changes on the timeline, and the start of an impact that is on record without an entry. */
  readonly facts: number;
  /** Those of them that were known only later, the longest unknown first. */
  readonly unknown: readonly LateFact[];
  /** Of the unknown ones alone; undefined when all were known at once. */
  readonly medianSeconds: number | undefined;
};

export function measureFog(
  entries: readonly Fact[],
  incidents: readonly { readonly id: string; readonly milestones: Milestones }[] = [],
): Fog {
  const facts = [
    ...entries.filter(isImportant).map((entry) => ({
      entryId: entry.id,
      milestone: null,
      happenedAt: entry.happenedAt,
      seconds: secondsBetween(entry.happenedAt, momentKnown(entry)),
    })),
    ...incidents.flatMap(({ id, milestones }) => startWithoutEntry(id, milestones, entries)),
  ];
  const unknown = facts
    .filter(({ seconds }) => seconds > 0)
    .toSorted((first, second) => second.seconds - first.seconds);
  return { facts: facts.length, unknown, medianSeconds: median(unknown.map((one) => one.seconds)) };
}

function isImportant({ kind, milestones }: Fact): boolean {
  return kind === "alert" || kind === "change" || kind === "milestone" || milestones.length > 0;
}

/** The start of an impact that no entry tells, as a fact; none where an entry does. */
function startWithoutEntry(
  incidentId: string,
  milestones: Milestones,
  entries: readonly Fact[],
): LateFact[] {
  const kind = "impact-started";
  const happenedAt = milestones[kind];
  const start = milestoneMoments(incidentId, milestones, entries).get(kind);
  if (happenedAt === undefined || !start || start.isTold) return [];
  const seconds = secondsBetween(happenedAt, start.knownAt);
  return [{ entryId: null, milestone: kind, happenedAt, seconds }];
}

function secondsBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}

/** The middle of sorted numbers; between the two middle ones when their count is even. */
function median(sorted: readonly number[]): number | undefined {
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
