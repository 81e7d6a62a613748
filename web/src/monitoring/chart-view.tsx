import type { ChartCurves } from "@second-story/domain/monitoring-chart.ts";
import { useElementSize } from "@mantine/hooks";
import { useState } from "react";
import { summaryOf } from "./chart-words.ts";
import { placeAt, type Span } from "./curve-paths.ts";
import { CurvePicture, type Mark } from "./curve-picture.tsx";
import { CurveReadout } from "./curve-readout.tsx";
import classes from "./chart-view.module.css";

/** What the page knows of time: its clock, and where round times stand on an axis. */
export type ChartFrame = {
  readonly clock: { readonly time: (at: string) => string };
  readonly axis: (
    span: Span,
    width: number,
  ) => readonly { readonly x: number; readonly label: string }[];
  readonly marks: readonly Mark[];
};

/** A chart over its own window: the picture, its axis of time, and what it says under the pointer or the arrow keys. */
export function ChartView(props: { readonly chart: ChartCurves; readonly frame: ChartFrame }) {
  const { chart, frame } = props;
  const { times } = chart;
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [place, setPlace] = useState<number>();
  const span = { from: times[0] ?? 0, to: times.at(-1) ?? 1 };
  const marks = frame.marks.filter(({ at }) => at >= span.from && at <= span.to);
  const moment = place === undefined ? undefined : times[place];
  const move = (by: number) => {
    const from = place ?? (by > 0 ? -1 : times.length);
    setPlace(Math.max(0, Math.min(times.length - 1, from + by)));
  };
  return (
    <>
      <CurveReadout
        chart={chart}
        at={
          place === undefined || moment === undefined
            ? undefined
            : { place, time: frame.clock.time(new Date(moment).toISOString()) }
        }
      />
      <div
        ref={ref}
        className={classes["surface"]}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input cannot hold a picture
        role="slider"
        aria-label={`Time in ${chart.title}; the arrows move it`}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, times.length - 1)}
        aria-valuenow={place ?? 0}
        aria-valuetext={
          moment === undefined ? "None chosen" : frame.clock.time(new Date(moment).toISOString())
        }
        tabIndex={0}
        onPointerMove={(event) => {
          const { left } = event.currentTarget.getBoundingClientRect();
          const at = span.from + ((event.clientX - left) / width) * (span.to - span.from);
          setPlace(placeAt(times, at));
        }}
        onPointerLeave={() => {
          setPlace(undefined);
        }}
        onKeyDown={(event) => {
          const by = { ArrowLeft: -1, ArrowRight: 1, PageDown: 20, PageUp: -20 }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          move(by);
        }}
      >
        {width > 0 && (
          <>
            <CurvePicture
              chart={chart}
              span={span}
              width={width}
              moment={moment}
              marks={marks}
              summary={summaryOf(chart, frame.clock)}
            />
            <svg
              className={classes["axis"]}
              width={width}
              height={18}
              viewBox={`0 0 ${String(width)} 18`}
              aria-hidden
            >
              {frame
                .axis(span, width)
                .filter(({ x }) => x > 18 && x < width - 18)
                .map(({ x, label }) => (
                  <text key={x} x={x} y={12} textAnchor="middle">
                    {label}
                  </text>
                ))}
            </svg>
          </>
        )}
      </div>
    </>
  );
}
