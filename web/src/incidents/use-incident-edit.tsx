import { editIncident, getIncident, type IncidentView } from "@second-story/api/incidents.ts";
import type { RouteRequest } from "@second-story/api/route.ts";
import {
  discoveryWords,
  experienceWords,
  stressWords,
  type Incident,
} from "@second-story/domain/incident.ts";
import { milestoneKindSchema, milestoneWords } from "@second-story/domain/milestone.ts";
import { useQueryClient } from "@tanstack/react-query";
import { answerOf } from "../app/use-answer.ts";
import { useEdit } from "../app/use-edit.tsx";
import { useSend } from "../app/use-send.ts";
import type { Difference } from "../ui/conflict-dialog.tsx";
import { formatInstant } from "../ui/format-time.ts";

export type IncidentEdit = Omit<RouteRequest<typeof editIncident>["body"], "version">;

/** Edits an incident in pieces where it is read; render `dialog` once on the page. */
export function useIncidentEdit(
  incident: IncidentView,
  names: { readonly severity: (id: string) => string; readonly service: (id: string) => string },
) {
  const queryClient = useQueryClient();
  const { mutateAsync } = useSend(editIncident, { quiet: true });
  const params = { incidentId: incident.id };
  return useEdit<Incident, IncidentEdit>({
    row: incident,
    send: async (change, version) => {
      const saved = await mutateAsync({ params, body: { ...change, version } });
      queryClient.setQueryData(answerOf(getIncident, { params }).queryKey, (held) =>
        held ? { ...held, ...saved } : held,
      );
      return saved;
    },
    differences: (change, current) => incidentDifferences(change, current, names),
  });
}

export type UseIncidentEdit = ReturnType<typeof useIncidentEdit>;

type Names = Parameters<typeof useIncidentEdit>[1];

function incidentDifferences(
  change: IncidentEdit,
  current: Incident,
  names: Names,
): readonly Difference[] {
  const differences: Difference[] = [];
  const add = <K extends keyof IncidentEdit>(
    field: K,
    label: string,
    words: (value: NonNullable<IncidentEdit[K]>) => string,
    held: IncidentEdit[K],
  ) => {
    const value = change[field];
    if (value === undefined) return;
    const say = (one: IncidentEdit[K]) =>
      one === null || one === undefined || one === "" ? "–" : words(one);
    differences.push({ label, yours: say(value), current: say(held) });
  };
  const text = (value: unknown) => String(value);
  add("title", "Title", text, current.title);
  add("summary", "Summary", text, current.summary);
  add("severityId", "Severity", names.severity, current.severity.id);
  add(
    "serviceIds",
    "Services",
    (ids) => ids.map(names.service).join(", "),
    current.services.map(({ id }) => id),
  );
  add("timeZone", "Time zone", text, current.timeZone);
  add("discoveredBy", "Discovered by", (by) => discoveryWords[by], current.discoveredBy);
  add(
    "beforeCustomers",
    "Before customers",
    (yes) => (yes ? "Yes" : "No"),
    current.beforeCustomers,
  );
  add(
    "customersImpacted",
    "Customers impacted",
    ({ count, precision }) => `${String(count)} (${precision})`,
    current.customersImpacted,
  );
  add(
    "customersShare",
    "Share of customers",
    (share) => `${String(share)} %`,
    current.customersShare,
  );
  add(
    "experienced",
    "How they experienced it",
    (list) => list.map((one) => experienceWords[one]).join(", "),
    current.experienced,
  );
  add("inWhoseWords", "In whose words", text, current.inWhoseWords);
  add("stress", "Stress", (stress) => stressWords[stress], current.stress);
  for (const kind of milestoneKindSchema.options) {
    const yours = change.milestones?.[kind];
    if (yours === undefined) continue;
    const say = (at: string | null | undefined) =>
      at ? formatInstant(at, { seconds: true }) : "–";
    differences.push({
      label: milestoneWords[kind],
      yours: say(yours),
      current: say(current.milestones[kind]),
    });
  }
  return differences;
}
