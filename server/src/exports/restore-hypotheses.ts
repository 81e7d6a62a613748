import type { RetrospectiveExport } from "@second-story/domain/retrospective-export.ts";
import type { Transaction } from "kysely";
import type { Database } from "../database/schema.generated.ts";
import { ProblemError } from "../http/problem-error.ts";
import { saveHypothesis } from "../timeline/hypotheses/store.ts";

/** Restores what was said of hypotheses, once their entries stand; `entryIds` follow the order of the timeline. */
export async function restoreHypotheses(
  trx: Transaction<Database>,
  timeline: RetrospectiveExport["timeline"],
  entryIds: readonly string[],
): Promise<void> {
  const idAt = (place: number): string => {
    const id = entryIds[place];
    if (id !== undefined) return id;
    throw new ProblemError(
      "invalid-input",
      `timeline: A hypothesis names entry ${String(place)}, which the export does not contain.`,
    );
  };
  for (const [place, { hypothesis }] of timeline.entries()) {
    if (hypothesis === null) continue;
    const evidenceFor = [...new Set(hypothesis.evidenceFor)].map(idAt);
    await saveHypothesis(trx, {
      entryId: idAt(place),
      state: hypothesis.state,
      settledEntryId:
        hypothesis.state === "open" || hypothesis.settledBy === null
          ? null
          : idAt(hypothesis.settledBy),
      evidenceFor,
      evidenceAgainst: [...new Set(hypothesis.evidenceAgainst)]
        .map(idAt)
        .filter((id) => !evidenceFor.includes(id)),
      version: 1,
    });
  }
}
