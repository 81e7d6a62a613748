import type { Instant } from "./instant.ts";
import { milestoneKindSchema, type MilestoneKind, type Milestones } from "./milestone.ts";

/** A stretch of an incident, named after how far it had come. */
export type Phase = {
  /** The furthest milestone that had been reached. */
  readonly reached: PhaseStart;
  readonly from: Instant;
  readonly to: Instant;
};
type PhaseStart = Exclude<MilestoneKind, "resolved">;

export const phaseWords: Readonly<Record<PhaseStart, string>> = {
  introduced: "Latent",
  "impact-started": "Unnoticed",
  detected: "Noticed",
  acknowledged: "Looking for the cause",
  "cause-identified": "Looking for a fix",
  "fix-identified": "Fixing",
  mitigated: "Recovering",
};

/**
 * The stretches between the milestones, in order. A milestone that comes late (the cause understood after the
 * mitigation) begins no new one, and with the resolution the last one ends. Before it, the last one is under way until `now`;
 * without that it is left out, since nobody said how long it lasted.
 */
export function phasesBetween(milestones: Milestones, now?: Instant): Phase[] {
  const steps = milestoneKindSchema.options
    .flatMap((kind, rank) => {
      const at = milestones[kind];
      return at === undefined ? [] : [{ kind, rank, at }];
    })
    .toSorted((first, second) => Date.parse(first.at) - Date.parse(second.at));
  const phases: Phase[] = [];
  let furthest = steps[0];
  for (const [place, step] of steps.entries()) {
    if (furthest === undefined || step.rank > furthest.rank) furthest = step;
    const to = steps[place + 1]?.at ?? now;
    if (furthest.kind === "resolved" || to === undefined) break;
    const last = phases.at(-1);
    if (last?.reached === furthest.kind) phases.splice(-1, 1, { ...last, to });
    else if (Date.parse(to) > Date.parse(step.at)) {
      phases.push({ reached: furthest.kind, from: step.at, to });
    }
  }
  return phases;
}
