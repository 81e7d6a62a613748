import { getRetrospective } from "@second-story/api/retrospectives.ts";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useMe } from "../app/use-me.ts";
import { BringDeliveries } from "../integrations/bring-deliveries.tsx";
import { clockOf } from "../timeline/zone-clock.ts";
import { useZone } from "../timeline/use-zone.ts";
import { TrayView } from "../tray/tray-view.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { importSetting } from "./import-setting.ts";
import { useStoryIncidents } from "./use-story-incidents.ts";
import { TimelineTabs } from "./timeline-tabs.tsx";

const route = getRouteApi("/retrospectives/$retrospectiveId/timeline/evidence");

// Readers of formats weigh more than the page: they come when something is imported.
const ImportDialog = lazy(async () => {
  const { ImportDialog: component } = await import("../evidence/import-dialog.tsx");
  return { default: component };
});

/** The tray, with the import beside it. */
export function TrayPage() {
  const { retrospectiveId } = route.useParams();
  const me = useMe();
  const [importing, setImporting] = useState(false);
  const retrospective = useAnswer(getRetrospective, { params: { retrospectiveId } });
  const { incidents, isPending } = useStoryIncidents(
    retrospective.data?.incidents.map(({ id }) => id) ?? [],
  );
  const zone = useZone(incidents[0]?.timeZone ?? retrospective.data?.timeZone ?? "UTC");
  if (retrospective.error)
    return <ErrorState error={retrospective.error} retry={retrospective.refetch} />;
  if (!retrospective.data || isPending) return <Loading rows={8} />;
  const { timeZone, may } = retrospective.data;
  return (
    <>
      <TimelineTabs retrospectiveId={retrospectiveId} />
      <TrayView
        retrospectiveId={retrospectiveId}
        incidentId={incidents.length === 1 ? (incidents[0]?.id ?? null) : null}
        clock={clockOf(zone.zone)}
        zones={zone.choices}
        zone={zone.choice}
        onZone={zone.choose}
        mayWrite={may.write}
        besideImport={
          may.write &&
          me.may("evidence.read") &&
          incidents.map(({ id, code }) => (
            <BringDeliveries
              key={id}
              retrospectiveId={retrospectiveId}
              incidentId={id}
              code={incidents.length > 1 ? code : undefined}
            />
          ))
        }
        onImport={() => {
          setImporting(true);
        }}
      />
      {importing && (
        <Suspense>
          <ImportDialog
            setting={importSetting(retrospectiveId, incidents, timeZone)}
            text=""
            onClose={() => {
              setImporting(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
