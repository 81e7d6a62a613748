import type { Hypothesis } from "./hypothesis.ts";
import type { Instant } from "./instant.ts";
import { milestoneKindSchema, type MilestoneKind, type Milestones } from "./milestone.ts";
import { compareMoments } from "./timeline-entry-moment.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

export type Knowable = Pick<TimelineEntry, "id" | "happenedAt" | "knownAt">;

/** When the responders knew: at once, unless something else was said. */
export function momentKnown(entry: Pick<TimelineEntry, "happenedAt" | "knownAt">): Instant {
  return entry.knownAt ?? entry.happenedAt;
}

/**
 * The entries that the responders knew at the moment, and how many had happened by then without their knowing. What was
 * foreseen counts as known from when it was known.
 */
export function knownAt<E extends Knowable>(
  entries: readonly E[],
  moment: Instant,
): { readonly known: readonly E[]; readonly unknownCount: number } {
  const known: E[] = [];
  let unknownCount = 0;
  for (const entry of entries) {
    if (isKnown(entry, moment)) known.push(entry);
    else if (compareMoments(entry.happenedAt, moment) <= 0) unknownCount += 1;
  }
  return { known, unknownCount };
}

type Marked = Knowable & Pick<TimelineEntry, "milestones">;

/**
 * The milestones of an incident that were known, and how many had been reached that were not, of those that no entry tells. What
 * introduced the fault was not known to have done so before its cause was; where nobody said when that was, it is hindsight throughout.
 */
export function milestonesKnownAt(
  incidentId: string,
  milestones: Milestones,
  entries: readonly Marked[],
  moment: Instant,
): { readonly known: Milestones; readonly unknownCount: number } {
  const knownMoments = milestoneMoments(incidentId, milestones, entries);
  const isBy = (at: Instant | undefined): boolean =>
    at !== undefined && compareMoments(at, moment) <= 0;
  const isReached = (kind: MilestoneKind): boolean => isBy(knownMoments.get(kind)?.knownAt);
  const isKnownOf = (kind: MilestoneKind): boolean =>
    isReached(kind) && (kind !== "introduced" || isReached("cause-identified"));
  const [known, unknown] = [
    milestoneKindSchema.options.filter(isKnownOf),
    milestoneKindSchema.options.filter((kind) => isBy(milestones[kind]) && !isKnownOf(kind)),
  ];
  return {
    known: Object.fromEntries(known.map((kind) => [kind, milestones[kind]])),
    unknownCount: unknown.filter((kind) => knownMoments.get(kind)?.isTold === false).length,
  };
}

type MilestoneMoment = {
  readonly knownAt: Instant;
  /** By an entry, which says itself when it was known. */
  readonly isTold: boolean;
};

/**
 * When each milestone of an incident was known: one that was set from an entry when that entry was, another at its time. The start
 * of an impact is put on record afterwards: without an entry it was not known before anything was noticed.
 */
export function milestoneMoments(
  incidentId: string,
  milestones: Milestones,
  entries: readonly Marked[],
): ReadonlyMap<MilestoneKind, MilestoneMoment> {
  const moments = new Map<MilestoneKind, MilestoneMoment>();
  for (const kind of milestoneKindSchema.options) {
    const at = milestones[kind];
    if (at !== undefined) moments.set(kind, { knownAt: at, isTold: false });
  }
  for (const entry of entries) {
    for (const { incidentId: of, kind } of entry.milestones) {
      if (of === incidentId && moments.has(kind)) {
        moments.set(kind, { knownAt: momentKnown(entry), isTold: true });
      }
    }
  }
  const start = moments.get("impact-started");
  const noticed = start?.isTold === false ? whenNoticed(moments) : undefined;
  if (start && noticed !== undefined && compareMoments(noticed, start.knownAt) > 0) {
    moments.set("impact-started", { knownAt: noticed, isTold: false });
  }
  return moments;
}

/** The first sign of a response; undefined where none is on record, which then says nothing of when it was noticed. */
function whenNoticed(moments: ReadonlyMap<MilestoneKind, MilestoneMoment>): Instant | undefined {
  const firstOf = (kinds: readonly MilestoneKind[]) =>
    kinds.flatMap((kind) => moments.get(kind)?.knownAt ?? []).toSorted(compareMoments)[0];
  return (
    firstOf(["detected", "acknowledged"]) ??
    firstOf(["cause-identified", "fix-identified", "mitigated", "resolved"])
  );
}

/** The hypotheses that had been raised by then, each as it stood: open until what settled it was known. */
export function hypothesesKnown(
  hypotheses: readonly Hypothesis[],
  knownEntries: readonly Pick<TimelineEntry, "id">[],
): Hypothesis[] {
  if (hypotheses.length === 0) return [];
  const known = new Set(knownEntries.map(({ id }) => id));
  return hypotheses
    .filter(({ entryId }) => known.has(entryId))
    .map((hypothesis) => ({
      ...hypothesis,
      ...(hypothesis.settledEntryId !== null && known.has(hypothesis.settledEntryId)
        ? {}
        : { state: "open", settledEntryId: null }),
      evidenceFor: hypothesis.evidenceFor.filter((id) => known.has(id)),
      evidenceAgainst: hypothesis.evidenceAgainst.filter((id) => known.has(id)),
    }));
}

function isKnown(entry: Knowable, moment: Instant): boolean {
  return compareMoments(momentKnown(entry), moment) <= 0;
}
