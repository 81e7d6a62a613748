import type { ExportedChart, ExportedSignal } from "@second-story/domain/exported-monitoring.ts";
import type { RetrospectiveRecord } from "@second-story/domain/compose-edition.ts";

/** Charts without the address they came from, and signals by the places of what they are tied to. */
export function exportMonitoring(record: RetrospectiveRecord): {
  monitoring: ExportedChart[];
  missingSignals: ExportedSignal[];
} {
  const placeIn = (list: readonly { readonly id: string }[], id: string | undefined) => {
    const place = list.findIndex((one) => one.id === id);
    return place === -1 ? null : place;
  };
  return {
    monitoring: record.charts.map(({ title, unit, serviceId, source, times, series, takenAt }) => ({
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
    missingSignals: record.missingSignals.map(
      ({ what, service, wouldHaveTold, tellsAt, entry, actionItem }) => ({
        what,
        service: service?.name ?? null,
        wouldHaveTold,
        tellsAt,
        entry: placeIn(record.entries, entry?.id),
        actionItem: placeIn(record.actionItems, actionItem?.id),
      }),
    ),
  };
}
