import { getRetrospective } from "@second-story/api/retrospectives.ts";
import { listServices } from "@second-story/api/services.ts";
import { monitoringWindow } from "@second-story/domain/monitoring-window.ts";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { useAnswer } from "../app/use-answer.ts";
import type { ChartFrame } from "../monitoring/chart-view.tsx";
import { MonitoringView } from "../monitoring/monitoring-view.tsx";
import { axisTicks } from "../timeline/band/band-axis.ts";
import { findImpactStart } from "../timeline/story-frame.ts";
import { useZone } from "../timeline/use-zone.ts";
import { clockOf } from "../timeline/zone-clock.ts";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { TimelineTabs } from "./timeline-tabs.tsx";
import { useStoryIncidents } from "./use-story-incidents.ts";

const route = getRouteApi("/retrospectives/$retrospectiveId/timeline/monitoring");
const marked = { "impact-started": "Impact", detected: "Detected", resolved: "Resolved" } as const;

/** What was measured beside the story, on the clock of the story. */
export function MonitoringPage() {
  const { retrospectiveId } = route.useParams();
  const retrospective = useAnswer(getRetrospective, { params: { retrospectiveId } });
  const services = useAnswer(listServices, {});
  const { incidents, isPending } = useStoryIncidents(
    retrospective.data?.incidents.map(({ id }) => id) ?? [],
  );
  const zone = useZone(incidents[0]?.timeZone ?? retrospective.data?.timeZone ?? "UTC");
  const frame: ChartFrame = useMemo(() => {
    const clock = clockOf(zone.zone);
    return {
      clock,
      axis: (span, width) => axisTicks(span, width, clock),
      marks: incidents
        .flatMap(({ milestones }) =>
          Object.entries(marked).flatMap(([kind, label]) => {
            const at = milestones[kind as keyof typeof marked];
            return at === undefined ? [] : [{ at: Date.parse(at), label }];
          }),
        )
        .toSorted((one, other) => one.at - other.at),
    };
  }, [zone.zone, incidents]);
  if (retrospective.error)
    return <ErrorState error={retrospective.error} retry={retrospective.refetch} />;
  if (!retrospective.data || isPending) return <Loading rows={8} />;
  const { may } = retrospective.data;
  const start = findImpactStart(incidents);
  return (
    <>
      <TimelineTabs retrospectiveId={retrospectiveId} />
      <MonitoringView
        retrospectiveId={retrospectiveId}
        frame={frame}
        window={monitoringWindow(incidents)}
        day={start === undefined ? undefined : clockOf(zone.zone).day(start)}
        timeZone={zone.zone}
        services={services.data?.items ?? []}
        mayWrite={may.write}
        mayAct={may.write}
      />
    </>
  );
}
