import type { Meaning } from "@second-story/domain/author-match.ts";
import { applyMarkChange } from "@second-story/domain/communication-mark.ts";
import { applyPresenceChange } from "@second-story/domain/presence.ts";
import type { RetrospectiveExport } from "@second-story/domain/retrospective-export.ts";
import type { Transaction } from "kysely";
import { saveAuthorMatch } from "../communication/author-matches/store.ts";
import { insertMark } from "../communication/marks/store.ts";
import { insertPresence } from "../communication/presences/store.ts";
import type { Database } from "../database/schema.generated.ts";
import { insertFactor } from "../factors/store.ts";
import { ProblemError } from "../http/problem-error.ts";

type Ids = readonly string[];

/** Restores presences, what was said of labels, factors and marks, once what they name stands; ids follow the order of the export. */
export async function restoreCommunication(
  restoring: {
    readonly trx: Transaction<Database>;
    readonly newId: () => string;
    readonly userId: string;
    readonly retrospectiveId: string;
  },
  given: RetrospectiveExport,
  made: { readonly participantIds: Ids; readonly entryIds: Ids; readonly actionItemIds: Ids },
): Promise<void> {
  const { trx, newId, userId: createdBy, retrospectiveId } = restoring;
  for (const { participant, ...told } of given.presences) {
    const draft = possible("presences", applyPresenceChange(told, {}));
    const participantId = at("presences", made.participantIds, participant);
    const presenceId = newId();
    await insertPresence(trx, { ...draft, participantId, presenceId, retrospectiveId, createdBy });
  }
  for (const { label, participant } of given.authorMatches) {
    const participantId = at("authorMatches", made.participantIds, participant);
    const meaning: Meaning =
      participantId === null ? { kind: "nobody" } : { kind: "participant", participantId };
    const where = { retrospectiveId, label, newId: newId(), saidBy: createdBy };
    await saveAuthorMatch(trx, where, meaning, 0);
  }
  const factorIds: string[] = [];
  for (const { evidence, ...draft } of given.factors) {
    const id = newId();
    const entryIds = allAt("factors", made.entryIds, evidence);
    await insertFactor(trx, { ...draft, entryIds, id, retrospectiveId, createdBy });
    factorIds.push(id);
  }
  for (const { entries, factor, actionItem, ...told } of given.marks) {
    const draft = possible("marks", applyMarkChange(told, {}));
    const entryIds = allAt("marks", made.entryIds, entries);
    const markId = newId();
    await insertMark(
      trx,
      { ...draft, entryIds, markId, retrospectiveId, createdBy },
      {
        factorId: at("marks", factorIds, factor),
        actionItemId: at("marks", made.actionItemIds, actionItem),
      },
    );
  }
}

/** The id of what stands at a place of the export; null for none. */
function at(part: string, ids: Ids, place: number | null): string | null {
  if (place === null) return null;
  const id = ids[place];
  if (id !== undefined) return id;
  throw new ProblemError(
    "invalid-input",
    `${part}: One of them names number ${String(place)}, which the export does not contain.`,
  );
}

function allAt(part: string, ids: Ids, places: readonly number[]): string[] {
  return [...new Set(places)].flatMap((place) => at(part, ids, place) ?? []);
}

function possible<Draft>(part: string, draft: Draft | string): Draft {
  if (typeof draft !== "string") return draft;
  throw new ProblemError("invalid-input", `${part}: ${draft}`);
}
