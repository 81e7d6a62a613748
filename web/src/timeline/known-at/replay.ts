import type { Hypothesis } from "@second-story/domain/hypothesis.ts";
import { hypothesesKnown, knownAt, milestonesKnownAt } from "@second-story/domain/known-at.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import type { StoryIncident } from "../story-frame.ts";

export type Scene = {
  readonly entries: readonly TimelineEntry[];
  readonly incidents: readonly StoryIncident[];
  readonly hypotheses: readonly Hypothesis[];
  /** What had happened and was not known. */
  readonly unknownCount: number;
};

/** The whole record as it stood for the responders at a moment; undefined is now, when everything is known. */
export function replay(scene: Omit<Scene, "unknownCount">, moment: string | undefined): Scene {
  if (moment === undefined) return { ...scene, unknownCount: 0 };
  const { known, unknownCount } = knownAt(scene.entries, moment);
  let unseen = unknownCount;
  const incidents = scene.incidents.map((incident) => {
    const then = milestonesKnownAt(incident.id, incident.milestones, scene.entries, moment);
    unseen += then.unknownCount;
    return { ...incident, milestones: then.known };
  });
  const milestonesOf = new Map(incidents.map(({ id, milestones }) => [id, milestones]));
  const isKnown = ({ incidentId, kind }: TimelineEntry["milestones"][number]) =>
    milestonesOf.get(incidentId)?.[kind] !== undefined;
  return {
    // The same objects where nothing is left out, so that they are not drawn again.
    entries: known.map((entry) =>
      entry.milestones.every(isKnown)
        ? entry
        : { ...entry, milestones: entry.milestones.filter(isKnown) },
    ),
    incidents,
    hypotheses: hypothesesKnown(scene.hypotheses, known),
    unknownCount: unseen,
  };
}
