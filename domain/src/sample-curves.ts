import type { MonitoringSeries } from "./monitoring-chart.ts";

type Curves = {
  readonly times: readonly number[];
  readonly series: readonly Pick<MonitoringSeries, "values" | "baselines">[];
};

/**
 * The same curves with at most so many numbers in all, and of each no more digits than an eye reads. Where there are more, stretches
 * of time give their lowest and their highest value, in the order in which they came, so that no peak is lost.
 */
export function sampleCurves<C extends Curves>(
  chart: C,
  { mostNumbers, mostTimes }: { readonly mostNumbers: number; readonly mostTimes: number },
): C {
  const { times, series } = chart;
  const curves = series.reduce((sum, one) => sum + 1 + Object.keys(one.baselines).length, 0);
  const most = Math.max(fewestTimes, Math.min(mostTimes, Math.floor(mostNumbers / (curves || 1))));
  const stretches = times.length <= most ? undefined : stretchesOf(times.length, most);
  const sample = (values: readonly (number | null)[]) =>
    (stretches ? stretches.flatMap((stretch) => extremes(values, stretch)) : values).map(rounded);
  return {
    ...chart,
    times: stretches ? stretches.flatMap((stretch) => edges(times, stretch)) : times,
    series: series.map((one) => ({
      ...one,
      values: sample(one.values),
      baselines: Object.fromEntries(
        Object.entries(one.baselines).map(([kind, values]) => [kind, sample(values)]),
      ),
    })),
  };
}

/** Fewer do not make a curve. */
const fewestTimes = 40;
const digits = 5;

/** From the first place to before the last. */
type Stretch = readonly [first: number, end: number];

/** Stretches of the same length that give two values each. */
function stretchesOf(length: number, most: number): Stretch[] {
  const size = Math.max(2, Math.ceil((length * 2) / most));
  return Array.from({ length: Math.ceil(length / size) }, (_, at) => [
    at * size,
    Math.min(length, (at + 1) * size),
  ]);
}

/** The moments at which a stretch tells its two values. */
function edges(times: readonly number[], [first, end]: Stretch): number[] {
  const middle = first + Math.ceil((end - first) / 2);
  return [times[first] ?? 0, ...(middle < end ? [times[middle] ?? 0] : [])];
}

function extremes(values: readonly (number | null)[], [first, end]: Stretch): (number | null)[] {
  let [low, high] = [first, first];
  for (let at = first; at < end; at += 1) {
    const value = values[at] ?? null;
    if (value === null) continue;
    if (value < (values[low] ?? Infinity)) low = at;
    if (value > (values[high] ?? -Infinity)) high = at;
  }
  const two = [values[Math.min(low, high)] ?? null, values[Math.max(low, high)] ?? null];
  return end - first > 1 ? two : two.slice(0, 1);
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(digits));
}
