import { stepFor, timesOf } from "@second-story/domain/monitoring-chart.ts";
import type { Outgoing } from "../../outgoing/create-outgoing.ts";
import type { Window } from "../fetch-curves.ts";
import { queryRange, type PrometheusSource } from "../prometheus.ts";
import { byHighest, nameSeries } from "../read-matrix.ts";

const mostListed = 100;

/** What series a query gives over a window, the highest first. @throws PrometheusError. */
export async function previewCurves(
  outgoing: Outgoing,
  source: PrometheusSource,
  { query, from, to }: Window & { readonly query: string },
) {
  const stepSeconds = stepFor(from, to);
  const times = timesOf(from, to, stepSeconds);
  const series = await queryRange(outgoing, source, { query, times, stepSeconds });
  const names = nameSeries(series);
  const named = series.map((one, at) => ({ ...one, name: names[at] ?? one.id }));
  return {
    found: series.length,
    series: byHighest(named)
      .slice(0, mostListed)
      .map(({ id, name, highest }) => ({ id, name, highest })),
  };
}
