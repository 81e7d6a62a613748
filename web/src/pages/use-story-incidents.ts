import { getIncident } from "@second-story/api/incidents.ts";
import { incidentCode } from "@second-story/domain/incident.ts";
import { useQueries } from "@tanstack/react-query";
import { answerOf } from "../app/use-answer.ts";
import type { StoryIncident } from "../timeline/story-frame.ts";

/** What a story needs of its incidents. */
export function useStoryIncidents(incidentIds: readonly string[]) {
  return useQueries({
    queries: incidentIds.map((incidentId) => answerOf(getIncident, { params: { incidentId } })),
    combine: (results) => ({
      isPending: results.some((result) => result.isPending),
      incidents: results
        .flatMap(({ data }) => data ?? [])
        .map((incident): StoryIncident => ({
          id: incident.id,
          code: incidentCode(incident),
          title: incident.title,
          timeZone: incident.timeZone,
          milestones: incident.milestones,
        })),
    }),
  });
}
