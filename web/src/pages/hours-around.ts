import type { StoryIncident } from "../timeline/story-frame.ts";

/** What is said just before an incident and just after it belongs to its story. */
const margin = 2 * 60 * 60 * 1000;

/** Where an incident begins: with what people suffered, else with the moment it was noticed. */
const beginnings = ["impact-started", "detected", "acknowledged"] as const;
const endings = ["resolved", "mitigated", "fix-identified", "cause-identified"] as const;

/**
 * From two hours before the first start among incidents to two hours after the last end, in ms; where no end is known, to two
 * hours after the last thing that is. Null where no start is known.
 */
export function hoursAround(
  incidents: readonly Pick<StoryIncident, "milestones">[],
): { readonly from: number; readonly to: number } | null {
  const moments = (kinds: readonly (keyof StoryIncident["milestones"])[]) =>
    incidents.flatMap(({ milestones }) =>
      kinds.flatMap((kind) => {
        const at = milestones[kind];
        return at === undefined ? [] : [Date.parse(at)];
      }),
    );
  const starts = moments(beginnings);
  if (starts.length === 0) return null;
  const ends = [...starts, ...moments(endings)];
  return { from: Math.min(...starts) - margin, to: Math.max(...ends) + margin };
}
