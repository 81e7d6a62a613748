import { getChart, listCharts } from "@second-story/api/monitoring-charts.ts";
import type { ChartMark } from "@second-story/domain/chart-outline.ts";
import type { MonitoringChart } from "@second-story/domain/monitoring-chart.ts";
import { patternTitles } from "@second-story/domain/pattern-words.ts";
import { Button } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import classes from "./band-curves.module.css";
import { measuredNothing, summaryOf, voiceOf } from "./chart-words.ts";
import { placeAt, type Span } from "./curve-paths.ts";
import { CurvePicture } from "./curve-picture.tsx";

/** More would push the story off the page; the rest is one press away. */
const atFirst = { wide: 2, narrow: 1 };
const narrow = 600;
const height = 44;

/** The curves below the band, on its axis: they zoom and move with it. */
export function BandCurves(props: {
  readonly retrospectiveId: string;
  readonly span: Span;
  readonly width: number;
  /** While the past is replayed: nothing later is shown. */
  readonly until: number | undefined;
  readonly clock: { readonly time: (at: string) => string };
}) {
  const { retrospectiveId, span, width, until, clock } = props;
  const { data } = useAnswer(listCharts, { params: { retrospectiveId } });
  const [moment, setMoment] = useState<number>();
  const charts = data?.items.filter((chart) => !measuredNothing(chart)) ?? [];
  const [showsAll, setShowsAll] = useLocalStorage({
    key: "second-story:all-curves-below-band",
    defaultValue: false,
  });
  const few = width < narrow ? atFirst.narrow : atFirst.wide;
  const shownCharts = showsAll ? charts : charts.slice(0, few);
  if (charts.length === 0) return null;
  return (
    <>
      <div
        className={classes["curves"]}
        onPointerMove={(event) => {
          const { left } = event.currentTarget.getBoundingClientRect();
          setMoment(span.from + ((event.clientX - left) / width) * (span.to - span.from));
        }}
        onPointerLeave={() => {
          setMoment(undefined);
        }}
      >
        {shownCharts.map((chart) => (
          <Lane
            key={chart.id}
            retrospectiveId={retrospectiveId}
            mark={chart}
            view={{ span, width, until, moment, clock }}
          />
        ))}
      </div>
      {charts.length > few && (
        <div>
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            // The band takes presses for the beginning of a stretch.
            onPointerDown={(event) => {
              event.stopPropagation();
            }}
            onClick={() => {
              setShowsAll(!showsAll);
            }}
          >
            {showsAll ? "Fewer curves" : `All ${String(charts.length)} curves`}
          </Button>
        </div>
      )}
    </>
  );
}

function Lane(props: {
  readonly retrospectiveId: string;
  readonly mark: ChartMark;
  readonly view: {
    readonly span: Span;
    readonly width: number;
    readonly until: number | undefined;
    readonly moment: number | undefined;
    readonly clock: { readonly time: (at: string) => string };
  };
}) {
  const { retrospectiveId, mark, view } = props;
  const { until, moment, clock } = view;
  const params = { retrospectiveId, chartId: mark.id };
  const { data: chart } = useAnswer(getChart, { params });
  const shown = useMemo(() => chart && upTo(chart, until), [chart, until]);
  return (
    <div className={classes["lane"]}>
      <p className={classes["label"]}>
        <b>{mark.title}</b>{" "}
        <span>{(shown && readAt(shown, moment, clock)) ?? verdictOf(mark, until)}</span>
      </p>
      {chart && shown ? (
        <CurvePicture
          chart={shown}
          scaledBy={chart.series}
          span={view.span}
          width={view.width}
          height={height}
          moment={moment}
          summary={summaryOf(shown, clock)}
        />
      ) : (
        <div className={classes["coming"]} />
      )}
    </div>
  );
}

/** What was measured up to a moment. */
function upTo(chart: MonitoringChart, until: number | undefined): MonitoringChart {
  if (until === undefined) return chart;
  const end = chart.times.findIndex((time) => time > until);
  if (end === -1) return chart;
  const series = chart.series.map((one) => ({ ...one, values: one.values.slice(0, end) }));
  return { ...chart, series };
}

function verdictOf({ series }: ChartMark, until: number | undefined): string {
  const [only] = series;
  // What the whole curve shows was not known then.
  if (until !== undefined || !only || series.length > 1) return "";
  return patternTitles[only.pattern.answer].toLowerCase();
}

/** "14:32 38 %, a day earlier 0.4 %" for a chart of one curve under the pointer. */
function readAt(
  chart: MonitoringChart,
  moment: number | undefined,
  clock: { readonly time: (at: string) => string },
): string | undefined {
  const [first, last] = [chart.times[0], chart.times.at(-1)];
  if (moment === undefined || first === undefined || last === undefined) return undefined;
  if (moment < first || moment > last) return undefined;
  const place = placeAt(chart.times, moment);
  const voice = voiceOf(chart, clock);
  const values = chart.series.flatMap(({ name, values, baselines }) => {
    const value = values[place];
    if (value === null || value === undefined) return [];
    const earlier = chart.series.length === 1 ? baselines.day?.[place] : undefined;
    const words = chart.series.length === 1 ? voice.value(value) : `${name} ${voice.value(value)}`;
    return typeof earlier === "number" ? `${words}, a day earlier ${voice.value(earlier)}` : words;
  });
  return values.length === 0
    ? undefined
    : `${voice.time(chart.times[place] ?? moment)}: ${values.join(", ")}`;
}
