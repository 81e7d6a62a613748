import { getIncident } from "@second-story/api/incidents.ts";
import { incidentCode } from "@second-story/domain/incident.ts";
import { useQueries } from "@tanstack/react-query";
import { answerOf } from "../app/use-answer.ts";
import type { StoryIncident } from "../timeline/story-frame.ts";

/** The incidents that frame a story, live. */
export function useStoryIncidents(incidentIds: readonly string[]): {
  readonly isPending: boolean;
  readonly incidents: readonly StoryIncident[];
} {
  return useQueries({
    queries: incidentIds.map((incidentId) => answerOf(getIncident, { params: { incidentId } })),
    combine: (results) => ({
      isPending: results.some((result) => result.isPending),
      incidents: results
        .flatMap(({ data }) => data ?? [])
        .map((incident) => ({
          id: incident.id,
          code: incidentCode(incident),
          title: incident.title,
          timeZone: incident.timeZone,
          milestones: incident.milestones,
        })),
    }),
  });
}
