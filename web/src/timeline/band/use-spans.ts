import { milestoneKindSchema } from "@second-story/domain/milestone.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useMemo } from "react";
import type { StoryIncident } from "../story-frame.ts";
import { around, type Span } from "./band-window.ts";

/** The stretch of the whole timeline, and that of the incident itself, which a long latency would hide; none without entries. */
export function useSpans(
  entries: readonly TimelineEntry[] | undefined,
  incidents: readonly StoryIncident[],
): { readonly whole: Span; readonly focus: Span } | undefined {
  return useMemo(() => {
    const turns = incidents.flatMap(({ milestones }) =>
      milestoneKindSchema.options
        .filter((kind) => kind !== "introduced")
        .flatMap((kind) => milestones[kind] ?? [])
        .map((at) => Date.parse(at)),
    );
    const told = (entries ?? []).flatMap(({ happenedAt, until }) =>
      [happenedAt, until ?? []].flat().map((at) => Date.parse(at)),
    );
    const whole = around([...told, ...turns]);
    if (!whole) return undefined;
    const incident = turns.length > 1 ? around(turns) : undefined;
    return { whole, focus: incident ?? whole };
  }, [entries, incidents]);
}
