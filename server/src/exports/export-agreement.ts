import type { RetrospectiveRecord } from "@second-story/domain/compose-edition.ts";
import type { RetrospectiveExportInput } from "@second-story/domain/retrospective-export.ts";
import type { AgreementStanding } from "../facts-agreement/find-standing.ts";

/** The agreement with names and places in place of ids; null where nothing was ever said of the facts. */
export function exportAgreement(
  record: Pick<RetrospectiveRecord, "factsAgreement"> & {
    readonly agreed: Pick<AgreementStanding, "people" | "objections">;
  },
  entryPlace: ReadonlyMap<string, number>,
): RetrospectiveExportInput["factsAgreement"] {
  const { agreedAt, removedLater } = record.factsAgreement;
  const { people, objections } = record.agreed;
  const confirmations = people.flatMap(({ name, confirmedAt }) =>
    confirmedAt === null ? [] : [{ name, confirmedAt }],
  );
  if (agreedAt === null && confirmations.length === 0 && objections.length === 0) return null;
  return {
    agreedAt,
    removedLater,
    confirmations,
    objections: objections.map((objection) => ({
      entry: objection.entryId === null ? null : (entryPlace.get(objection.entryId) ?? null),
      text: objection.text,
      raisedBy: objection.raisedBy?.name ?? null,
      raisedAt: objection.raisedAt,
      outcome: objection.outcome,
      because: objection.because,
      settledBy: objection.settledBy?.name ?? null,
      settledAt: objection.settledAt,
    })),
  };
}
