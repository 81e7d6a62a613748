import {
  baselineDays,
  baselineKindSchema,
  mostSeries,
  stepFor,
  timesOf,
  type MonitoringSeries,
} from "@second-story/domain/monitoring-chart.ts";
import type { Outgoing } from "../outgoing/create-outgoing.ts";
import { PrometheusError, queryRange, type PrometheusSource } from "./prometheus.ts";
import { queryEarlier } from "./query-earlier.ts";
import { byHighest, nameSeries } from "./read-matrix.ts";

export type Window = { readonly from: string; readonly to: string };

export type FetchedCurves = {
  readonly times: number[];
  readonly stepSeconds: number;
  readonly found: number;
  /** `id` names a series in every window. */
  readonly series: (MonitoringSeries & { readonly id: string })[];
};

/** Asks for the window and the earlier ones, on the clock of `timeZone`, at once. Without `wanted` the highest series are kept. @throws PrometheusError. */
export async function fetchCurves(
  outgoing: Outgoing,
  source: PrometheusSource,
  question: Window & {
    readonly query: string;
    readonly timeZone: string;
    readonly wanted: readonly string[] | undefined;
  },
): Promise<FetchedCurves> {
  const { query, from, to, timeZone, wanted } = question;
  const stepSeconds = stepFor(from, to);
  const times = timesOf(from, to, stepSeconds);
  const asked = { query, times, stepSeconds };
  const [main, ...baselines] = await Promise.all([
    queryRange(outgoing, source, asked),
    ...baselineKindSchema.options.map(async (kind) => {
      const back = { days: baselineDays[kind], timeZone };
      return { kind, series: await queryEarlier(outgoing, source, asked, back).catch(forgotten) };
    }),
  ]);
  const chosen = byHighest(main)
    .filter(({ id }) => wanted === undefined || wanted.includes(id))
    .slice(0, mostSeries);
  const names = nameSeries(main);
  const nameOf = new Map(main.map(({ id }, at) => [id, names[at] ?? id]));
  return {
    times,
    stepSeconds,
    found: main.length,
    series: chosen.map(({ id, values, notFinite }) => ({
      id,
      name: nameOf.get(id) ?? id,
      values: [...values],
      notFinite,
      baselines: Object.fromEntries(
        baselines.flatMap(({ kind, series }) => {
          const earlier = series.find((one) => one.id === id);
          return earlier?.values.some((value) => value !== null)
            ? [[kind, [...earlier.values]]]
            : [];
        }),
      ),
    })),
  };
}

/** A source that keeps less than four weeks may refuse the time, though the query is fine: then there is no such baseline. */
function forgotten(error: unknown): [] {
  if (error instanceof PrometheusError && error.isAboutQuery) return [];
  throw error;
}
