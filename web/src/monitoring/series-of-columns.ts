import type { BaselineKind } from "@second-story/domain/monitoring-chart.ts";
import type { SeriesColumn } from "@second-story/evidence/read-series.ts";

type GivenSeries = {
  readonly name: string;
  readonly values: (number | null)[];
  readonly baselines: Partial<Record<BaselineKind, (number | null)[]>>;
};

/** Curves with the earlier days that stand to their right; an earlier day before any curve belongs to the first. */
export function seriesOf(columns: readonly SeriesColumn[]): GivenSeries[] {
  const series: GivenSeries[] = [];
  const waiting: GivenSeries["baselines"] = {};
  for (const { name, role, values } of columns) {
    if (role === "left-out") continue;
    const last = series.at(-1);
    if (role !== "curve") (last?.baselines ?? waiting)[role] = [...values];
    else {
      const baselines = last ? {} : waiting;
      series.push({ name: distinctName(name, series), values: [...values], baselines });
    }
  }
  return series;
}

function distinctName(name: string, among: readonly GivenSeries[]): string {
  const isTaken = (one: string) => among.some((other) => other.name === one);
  let found = name.slice(0, 190);
  for (let count = 2; isTaken(found); count += 1) found = `${name.slice(0, 190)} ${String(count)}`;
  return found;
}
