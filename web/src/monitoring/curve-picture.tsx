import {
  baselineKindSchema,
  baselineWords,
  type ChartCurves,
} from "@second-story/domain/monitoring-chart.ts";
import { useMemo } from "react";
import { curveLine, earlierLine } from "./curve-colours.ts";
import { curvePath, placeAt, scaleFor, valueWords, yOf, type Span } from "./curve-paths.ts";
import classes from "./curve-picture.module.css";

const room = { top: 8, bottom: 6 };

export type Mark = { readonly at: number; readonly label: string };
const noMarks: readonly Mark[] = [];

/** The curves of a chart over a span, with earlier days fainter behind them. Whoever shows it has the axis of time. */
export function CurvePicture(props: {
  readonly chart: ChartCurves;
  readonly span: Span;
  readonly width: number;
  readonly height?: number;
  /** What the scale holds, when less of it is drawn. */
  readonly scaledBy?: ChartCurves["series"];
  /** The moment under the pointer. */
  readonly moment: number | undefined;
  /** Moments that are marked, such as when the impact began. */
  readonly marks?: readonly Mark[];
  /** Names the picture for those who do not see it. */
  readonly summary: string;
}) {
  const { chart, span, width, moment, summary, marks = noMarks, height = 120 } = props;
  const { times, series, unit } = chart;
  const scaled = props.scaledBy ?? series;
  const scale = useMemo(() => scaleFor(scaled, height < 80 ? 2 : 3), [scaled, height]);
  const paths = useMemo(() => {
    const view = { span, width, height, scale };
    return series.map(({ name, values, baselines }) => ({
      name,
      main: curvePath(values, times, view),
      earlier: baselineKindSchema.options.flatMap((kind) => {
        const values = baselines[kind];
        return values ? [{ kind, path: curvePath(values, times, view) }] : [];
      }),
    }));
  }, [series, times, span, width, height, scale]);
  const place = moment === undefined ? undefined : placeAt(times, moment);
  const at = place === undefined ? undefined : times[place];
  const xOf = (time: number) => ((time - span.from) / (span.to - span.from)) * width;
  const x = at === undefined ? undefined : xOf(at);
  return (
    <svg
      role="img"
      aria-label={summary}
      className={classes["picture"]}
      width={width}
      height={height + room.top + room.bottom}
      // On paper it becomes as wide as the page.
      viewBox={`0 0 ${String(width)} ${String(height + room.top + room.bottom)}`}
    >
      <g transform={`translate(0 ${String(room.top)})`}>
        {scale.ticks.map((tick, index) => (
          <g key={tick}>
            <line
              x1={0}
              x2={width}
              y1={yOf(tick, scale, height)}
              y2={yOf(tick, scale, height)}
              className={tick === 0 ? classes["zero"] : classes["grid"]}
            />
            {index > 0 && (
              <text x={2} y={yOf(tick, scale, height) + 11} className={classes["tick"]}>
                {index === scale.ticks.length - 1 ? valueWords(tick, unit) : valueWords(tick, "")}
              </text>
            )}
          </g>
        ))}
        {marks.map(({ at, label }, index) => (
          <g key={`${label} ${String(at)}`} transform={`translate(${xOf(at).toFixed(1)} 0)`}>
            <line y1={0} y2={height} className={classes["mark"]} />
            {hasRoom(xOf(at), marks[index + 1], xOf) && (
              <text
                x={xOf(at) > width / 2 ? -4 : 4}
                y={9}
                textAnchor={xOf(at) > width / 2 ? "end" : "start"}
                className={classes["tick"]}
              >
                {label}
              </text>
            )}
          </g>
        ))}
        {paths.flatMap(({ name, earlier }) =>
          earlier.map(({ kind, path }) => (
            <path
              key={`${name} ${kind}`}
              d={path}
              style={earlierLine(kind)}
              className={classes["earlier"]}
            >
              <title>{baselineWords[kind]}</title>
            </path>
          )),
        )}
        {paths.map(({ name, main }, index) => (
          <path key={name} d={main} style={curveLine(index)} className={classes["curve"]}>
            <title>{name}</title>
          </path>
        ))}
        {x !== undefined && place !== undefined && (
          <>
            <line x1={x} x2={x} y1={0} y2={height} className={classes["cursor"]} />
            {series.map(({ name, values }) => {
              const value = values[place];
              return value === null || value === undefined ? null : (
                <circle
                  key={name}
                  cx={x}
                  cy={yOf(value, scale, height)}
                  r={3.5}
                  className={classes["dot"]}
                />
              );
            })}
          </>
        )}
      </g>
    </svg>
  );
}

/** Labels that would lie on one another are left away; their lines stay. */
function hasRoom(x: number, next: Mark | undefined, xOf: (time: number) => number): boolean {
  return next === undefined || xOf(next.at) - x > 56;
}
