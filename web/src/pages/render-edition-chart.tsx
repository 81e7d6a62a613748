import { lazy, Suspense } from "react";
import type { RenderChart } from "../editions/measured-part.tsx";
import { axisTicks } from "../timeline/band/band-axis.ts";
import { clockOf } from "../timeline/zone-clock.ts";
import { Loading } from "../ui/loading.tsx";

const PublishedChart = lazy(async () => {
  const { PublishedChart: component } = await import("../monitoring/published-chart.tsx");
  return { default: component };
});

/** Draws the curves of an edition as the page of monitoring does. */
export const renderEditionChart: RenderChart = (chart, timeZone) => {
  const clock = clockOf(timeZone);
  const frame = {
    clock,
    axis: (span: Parameters<typeof axisTicks>[0], width: number) => axisTicks(span, width, clock),
    marks: [],
  };
  return (
    <Suspense fallback={<Loading rows={3} />}>
      <PublishedChart chart={chart} frame={frame} />
    </Suspense>
  );
};
