import {
  baselineKindSchema,
  baselineWords,
  type ChartCurves,
} from "@second-story/domain/monitoring-chart.ts";
import type { CSSProperties } from "react";
import { curveLine, earlierLine } from "./curve-colours.ts";
import { valueWords } from "./curve-paths.ts";
import classes from "./curve-readout.module.css";

/** What each line is, and what it says at the moment under the pointer. */
export function CurveReadout(props: {
  readonly chart: Pick<ChartCurves, "unit" | "series">;
  /** The place in time that is read, and how it is written. */
  readonly at: { readonly place: number; readonly time: string } | undefined;
}) {
  const { at } = props;
  const { unit, series } = props.chart;
  const say = (values: readonly (number | null)[] | undefined): string | undefined => {
    if (!at || !values) return undefined;
    const value = values[at.place];
    return value === null || value === undefined ? "nothing" : valueWords(value, unit);
  };
  const isOne = series.length === 1;
  const kinds = baselineKindSchema.options.filter((kind) =>
    series.some(({ baselines }) => baselines[kind]),
  );
  return (
    <ul className={classes["readout"]}>
      {at && <li className={classes["time"]}>{at.time}</li>}
      {series.map(({ name, values }, place) => (
        <li key={name}>
          <Swatch line={curveLine(place)} />
          {isOne ? "During the incident" : name}
          {at && <b>{say(values)}</b>}
        </li>
      ))}
      {kinds.map((kind) => (
        <li key={kind}>
          <Swatch line={earlierLine(kind)} />
          {baselineWords[kind]}
          {at && isOne && <b>{say(series[0]?.baselines[kind])}</b>}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ line }: { readonly line: CSSProperties }) {
  return (
    <svg width={22} height={10} aria-hidden className={classes["swatch"]}>
      <line x1={1} x2={21} y1={5} y2={5} style={line} />
    </svg>
  );
}
