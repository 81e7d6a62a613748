import { getIncident } from "@second-story/api/incidents.ts";
import { incidentCode } from "@second-story/domain/incident.ts";
import { useQueries } from "@tanstack/react-query";
import { answerOf } from "../app/use-answer.ts";
import type { ImportSetting } from "../evidence/import-dialog.tsx";
import { findImpactStart, type StoryIncident } from "../timeline/story-frame.ts";
import { clockOf } from "../timeline/zone-clock.ts";

/** Where times are meant to lie when a source does not say. */
export function importSetting(
  retrospectiveId: string,
  incidents: readonly StoryIncident[],
  fallback: string,
): ImportSetting {
  const timeZone = incidents[0]?.timeZone ?? fallback;
  const start = findImpactStart(incidents) ?? new Date().toISOString();
  return { retrospectiveId, incidents, timeZone, day: clockOf(timeZone).day(start) };
}

/** The incidents that a retrospective looks back at, as its timeline shows them. */
export function useIncidents(incidentIds: readonly string[]) {
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
