import type { RetrospectiveExport } from "@second-story/domain/retrospective-export.ts";
import type { Transaction } from "kysely";
import type { Database } from "../database/schema.generated.ts";
import { ProblemError } from "../http/problem-error.ts";
import { insertChart } from "../monitoring/charts/store.ts";
import { insertSignal } from "../monitoring/missing-signals/store.ts";
import { findOrInsertNamed } from "./store.ts";

/** Restores curves and missing signals, once the timeline and the action items stand; ids follow their order. */
export async function restoreMonitoring(
  trx: Transaction<Database>,
  given: Pick<RetrospectiveExport, "monitoring" | "missingSignals">,
  made: {
    readonly retrospectiveId: string;
    readonly userId: string;
    readonly newId: () => string;
    readonly entryIds: readonly string[];
    readonly actionItemIds: readonly string[];
  },
): Promise<void> {
  const { retrospectiveId, userId: createdBy, newId } = made;
  const serviceOf = async (name: string | null): Promise<string | null> =>
    name === null ? null : findOrInsertNamed(trx, "services", newId(), name);
  for (const { service, source, times, series, ...chart } of given.monitoring) {
    const [from, to] = [times[0] ?? 0, times.at(-1) ?? 0];
    await insertChart(trx, {
      ...chart,
      id: newId(),
      retrospectiveId,
      createdBy,
      serviceId: await serviceOf(service),
      // Systems are not known by name across installations, and nothing is fetched from what a file names.
      source: source && { ...source, id: null },
      window: { from: new Date(from).toISOString(), to: new Date(to).toISOString() },
      data: { times, series: series.map((one) => ({ ...one, notFinite: 0 })) },
    });
  }
  for (const { service, entry, actionItem, ...signal } of given.missingSignals) {
    await insertSignal(
      trx,
      {
        signalId: newId(),
        retrospectiveId,
        createdBy,
        actionItemId: idAt(made.actionItemIds, actionItem, "action item"),
      },
      {
        ...signal,
        serviceId: await serviceOf(service),
        entryId: idAt(made.entryIds, entry, "entry"),
      },
    );
  }
}

function idAt(ids: readonly string[], place: number | null, what: string): string | null {
  if (place === null) return null;
  const id = ids[place];
  if (id !== undefined) return id;
  throw new ProblemError(
    "invalid-input",
    `missingSignals: A signal names ${what} ${String(place)}, which the export does not contain.`,
  );
}
