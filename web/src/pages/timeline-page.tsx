import { getFactsAgreement } from "@second-story/api/facts-agreement.ts";
import { getIncident } from "@second-story/api/incidents.ts";
import { getRetrospective } from "@second-story/api/retrospectives.ts";
import { listServices } from "@second-story/api/services.ts";
import { incidentCode } from "@second-story/domain/incident.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useQueries } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { answerOf, useAnswer } from "../app/use-answer.ts";
import type { ImportSetting } from "../evidence/import-dialog.tsx";
import { FactsPanel } from "../facts-agreement/facts-panel.tsx";
import { ObjectionDialog } from "../facts-agreement/objection-dialog.tsx";
import { MilestoneSuggestions } from "../timeline/milestone-suggestions/milestone-suggestions.tsx";
import { findImpactStart, type StoryIncident } from "../timeline/story-frame.ts";
import { useStory } from "../timeline/use-story.ts";
import { clockOf } from "../timeline/zone-clock.ts";
import { TimelineView } from "../timeline/timeline-view.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { TimelineTabs } from "./timeline-tabs.tsx";

const route = getRouteApi("/retrospectives/$retrospectiveId/timeline");

// Readers of formats weigh more than the page: they come when something is imported.
const ImportDialog = lazy(async () => {
  const { ImportDialog: component } = await import("../evidence/import-dialog.tsx");
  return { default: component };
});

/** The timeline with the import beside it. */
export function TimelinePage() {
  const { retrospectiveId } = route.useParams();
  const [importing, setImporting] = useState<{ readonly text: string }>();
  // The story is asked for at once, beside what frames it.
  const story = useStory(retrospectiveId);
  const agreement = useAnswer(getFactsAgreement, { params: { retrospectiveId } });
  const [objecting, object] = useState<{ readonly entry: TimelineEntry | undefined }>();
  const retrospective = useAnswer(getRetrospective, { params: { retrospectiveId } });
  const services = useAnswer(listServices, {});
  const { incidents, isPending } = useIncidents(
    retrospective.data?.incidents.map(({ id }) => id) ?? [],
  );
  const objectTo = useCallback((entry: TimelineEntry) => {
    object({ entry });
  }, []);
  const items = services.data?.items;
  const serviceMarks = useMemo(() => items ?? [], [items]);

  if (retrospective.error)
    return <ErrorState error={retrospective.error} retry={retrospective.refetch} />;
  if (!retrospective.data || isPending) return <Loading rows={8} />;
  const { timeZone, may } = retrospective.data;
  const clock = clockOf(incidents[0]?.timeZone ?? timeZone);
  const openImport = (text = "") => {
    setImporting({ text });
  };
  return (
    <>
      <TimelineTabs retrospectiveId={retrospectiveId} />
      <FactsPanel
        retrospectiveId={retrospectiveId}
        mayManage={may.manage}
        describeEntry={(entryId) => {
          const entry = story.data?.entries.find(({ id }) => id === entryId);
          if (!entry) return undefined;
          const words =
            entry.text.length > 80 ? `${entry.text.slice(0, 79).trimEnd()}…` : entry.text;
          return `${clock.time(entry.happenedAt)} ${words}`;
        }}
        onMissing={() => {
          object({ entry: undefined });
        }}
      />
      {may.write && (
        <MilestoneSuggestions retrospectiveId={retrospectiveId} incidents={incidents} />
      )}
      <TimelineView
        retrospectiveId={retrospectiveId}
        incidents={incidents}
        timeZone={timeZone}
        services={serviceMarks}
        mayWrite={may.write}
        onImport={openImport}
        agreement={agreement.data}
        onObject={objectTo}
      />
      {objecting && (
        <ObjectionDialog
          retrospectiveId={retrospectiveId}
          entry={objecting.entry}
          onClose={() => {
            object(undefined);
          }}
        />
      )}
      {importing && (
        <Suspense>
          <ImportDialog
            setting={importSetting(retrospectiveId, incidents, timeZone)}
            text={importing.text}
            onClose={() => {
              setImporting(undefined);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function importSetting(
  retrospectiveId: string,
  incidents: readonly StoryIncident[],
  fallback: string,
): ImportSetting {
  const timeZone = incidents[0]?.timeZone ?? fallback;
  const start = findImpactStart(incidents) ?? new Date().toISOString();
  return { retrospectiveId, incidents, timeZone, day: clockOf(timeZone).day(start) };
}

function useIncidents(incidentIds: readonly string[]) {
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
