import { getIncident, type IncidentView } from "@second-story/api/incidents.ts";
import { useQueries } from "@tanstack/react-query";
import { answerOf } from "../app/use-answer.ts";

/** The incidents with these ids, in their order, as far as they have arrived. */
export function useChosenIncidents(ids: readonly string[]): readonly IncidentView[] {
  const answers = useQueries({
    queries: ids.map((incidentId) => answerOf(getIncident, { params: { incidentId } })),
  });
  return answers.flatMap(({ data }) => (data ? [data] : []));
}
