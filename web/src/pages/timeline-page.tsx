import { getFactsAgreement } from "@second-story/api/facts-agreement.ts";
import { getRetrospective } from "@second-story/api/retrospectives.ts";
import { listServices } from "@second-story/api/services.ts";
import { usualQuietMinutes } from "@second-story/domain/quiet-stretch.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { FactsPanel } from "../facts-agreement/facts-panel.tsx";
import { ObjectionDialog } from "../facts-agreement/objection-dialog.tsx";
import type { BandView } from "../timeline/band/band.tsx";
import { MilestoneSuggestions } from "../timeline/milestone-suggestions/milestone-suggestions.tsx";
import type { Reading } from "../timeline/reading/use-reading.ts";
import { useStory } from "../timeline/use-story.ts";
import { clockOf, type ZoneClock } from "../timeline/zone-clock.ts";
import { TimelineView } from "../timeline/timeline-view.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { importSetting } from "./import-setting.ts";
import { TimelineTabs } from "./timeline-tabs.tsx";
import { useStoryIncidents } from "./use-story-incidents.ts";

const route = getRouteApi("/retrospectives/$retrospectiveId/timeline");

// Readers of formats weigh more than the page: they come when something is imported.
const ImportDialog = lazy(async () => {
  const { ImportDialog: component } = await import("../evidence/import-dialog.tsx");
  return { default: component };
});

// People and curves come after the story, which does not wait for them.
const BandPresences = lazy(async () => {
  const { BandPresences: component } = await import("../communication/band-presences.tsx");
  return { default: component };
});
const BandCurves = lazy(async () => {
  const { BandCurves: component } = await import("../monitoring/band-curves.tsx");
  return { default: component };
});

/** The timeline with curves below its band and the import beside it. */
export function TimelinePage() {
  const { retrospectiveId } = route.useParams();
  const [importing, setImporting] = useState<{ readonly text: string }>();
  // The story is asked for at once, beside what frames it.
  const story = useStory(retrospectiveId);
  const agreement = useAnswer(getFactsAgreement, { params: { retrospectiveId } });
  const [objecting, object] = useState<{ readonly entry: TimelineEntry | undefined }>();
  const retrospective = useAnswer(getRetrospective, { params: { retrospectiveId } });
  const services = useAnswer(listServices, {});
  const { incidents, isPending } = useStoryIncidents(
    retrospective.data?.incidents.map(({ id }) => id) ?? [],
  );
  const objectTo = useCallback((entry: TimelineEntry) => {
    object({ entry });
  }, []);
  const renderCurves = useCallback(
    (view: BandView, clock: ZoneClock, reading: Reading) => (
      <Suspense>
        <BandPresences
          retrospectiveId={retrospectiveId}
          clock={clock}
          isOutside={reading === "outside"}
          {...view}
        />
        <BandCurves retrospectiveId={retrospectiveId} clock={clock} {...view} />
      </Suspense>
    ),
    [retrospectiveId],
  );
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
      <TimelineView
        retrospectiveId={retrospectiveId}
        incidents={incidents}
        timeZone={timeZone}
        services={serviceMarks}
        mayWrite={may.write}
        quietMinutes={retrospective.data.quietAfterMinutes ?? usualQuietMinutes}
        onImport={openImport}
        agreement={agreement.data}
        onObject={objectTo}
        above={
          <>
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
          </>
        }
        renderBelowBand={renderCurves}
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
