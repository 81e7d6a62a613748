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
  const known = entries.filter((entry) => isKnown(entry, moment));
  const happened = entries.filter((entry) => compareMoments(entry.happenedAt, moment) <= 0);
  return { known, unknownCount: happened.filter((entry) => !isKnown(entry, moment)).length };
}

/**
 * The milestones of an incident that were known: one that was set from an entry when that entry was. What introduced the fault
 * was not known to have done so before its cause was; where nobody said when that was, it is hindsight throughout.
 */
export function milestonesKnownAt(
  incidentId: string,
  milestones: Milestones,
  entries: readonly (Knowable & Pick<TimelineEntry, "milestones">)[],
  moment: Instant,
): Milestones {
  const knownMoments = new Map(
    entries.flatMap((entry) =>
      entry.milestones
        .filter((milestone) => milestone.incidentId === incidentId)
        .map(({ kind }) => [kind, momentKnown(entry)] as const),
    ),
  );
  const isReached = (kind: MilestoneKind): boolean => {
    const at = milestones[kind];
    return at !== undefined && compareMoments(knownMoments.get(kind) ?? at, moment) <= 0;
  };
  return Object.fromEntries(
    milestoneKindSchema.options
      .filter((kind) => isReached(kind) && (kind !== "introduced" || isReached("cause-identified")))
      .map((kind) => [kind, milestones[kind]]),
  );
}

/** The hypotheses that had been raised, each as it stood: open until what settled it was known. */
export function hypothesesKnownAt(
  hypotheses: readonly Hypothesis[],
  entries: readonly Knowable[],
  moment: Instant,
): Hypothesis[] {
  const known = new Set(knownAt(entries, moment).known.map(({ id }) => id));
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
