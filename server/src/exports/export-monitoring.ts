import type { ExportedChart, ExportedSignal } from "@second-story/domain/exported-monitoring.ts";
import type { MissingSignal } from "@second-story/domain/missing-signal.ts";
import type { MonitoringChart } from "@second-story/domain/monitoring-chart.ts";

export type ExportedMonitoring = {
  readonly charts: readonly MonitoringChart[];
  readonly signals: readonly MissingSignal[];
};

/** Charts without the address they came from, and signals by the places of what they are tied to. */
export function exportMonitoring(
  { charts, signals }: ExportedMonitoring,
  record: {
    readonly serviceNames: ReadonlyMap<string, string>;
    readonly entries: readonly { readonly id: string }[];
    readonly actionItems: readonly { readonly id: string }[];
  },
): { monitoring: ExportedChart[]; missingSignals: ExportedSignal[] } {
  const placeIn = (list: readonly { readonly id: string }[], id: string | undefined) => {
    const place = list.findIndex((one) => one.id === id);
    return place === -1 ? null : place;
  };
  return {
    monitoring: charts.map(({ title, unit, serviceId, source, times, series, takenAt }) => ({
      title,
      unit,
      service: record.serviceNames.get(serviceId ?? "") ?? null,
      source: source && {
        name: source.name,
        query: source.query,
        stepSeconds: source.stepSeconds,
        found: source.found,
      },
      times,
      series: series.map(({ name, values, baselines }) => ({ name, values, baselines })),
      takenAt,
    })),
    missingSignals: signals.map(({ what, service, wouldHaveTold, tellsAt, entry, actionItem }) => ({
      what,
      service: service?.name ?? null,
      wouldHaveTold,
      tellsAt,
      entry: placeIn(record.entries, entry?.id),
      actionItem: placeIn(record.actionItems, actionItem?.id),
    })),
  };
}
