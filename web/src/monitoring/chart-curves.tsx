import { getChart } from "@second-story/api/monitoring-charts.ts";
import { useIntersection } from "@mantine/hooks";
import { useAnswer } from "../app/use-answer.ts";
import { ErrorState } from "../ui/error-state.tsx";
import { ChartTable } from "./chart-table.tsx";
import { ChartView, type ChartFrame } from "./chart-view.tsx";
import classes from "./chart-view.module.css";

/** The picture of a chart and its numbers, fetched once they come near the window: a page may hold thirty. */
export function ChartCurves(props: {
  readonly retrospectiveId: string;
  readonly chartId: string;
  readonly frame: ChartFrame;
}) {
  const { frame, ...params } = props;
  const { ref, entry } = useIntersection({ rootMargin: "300px" });
  const isNear = entry?.isIntersecting ?? false;
  const { data: chart, error, refetch } = useAnswer(getChart, { params }, { enabled: isNear });
  return (
    <div ref={ref}>
      {chart ? (
        <>
          <ChartView chart={chart} frame={frame} />
          <ChartTable chart={chart} clock={frame.clock} />
        </>
      ) : error ? (
        <ErrorState error={error} retry={refetch} />
      ) : (
        <div className={classes["coming"]} aria-busy={isNear} />
      )}
    </div>
  );
}
