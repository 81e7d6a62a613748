import type { EntryDraft, TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import type { Db } from "../database/connect.ts";
import { notFound, ProblemError } from "../http/problem-error.ts";
import { isIncidentOf } from "./milestones/store.ts";
import { findEntry } from "./store.ts";

/** @throws ProblemError `not-found` when it is not on this timeline, or was removed. */
export async function getEntry(
  db: Db,
  where: { readonly retrospectiveId: string; readonly entryId: string },
): Promise<TimelineEntry> {
  const entry = await findEntry(db, where.retrospectiveId, where.entryId);
  if (!entry || entry.deleted) throw notFound("entry");
  return entry;
}

/** @throws ProblemError `invalid-input` with the sentence that stands in place of an entry. */
export function refuseImpossible(draft: EntryDraft | string): EntryDraft {
  if (typeof draft !== "string") return draft;
  throw new ProblemError("invalid-input", draft, { fields: [{ path: "until", message: draft }] });
}

/** @throws ProblemError `invalid-input` for an incident that the retrospective does not look back at. */
export async function refuseForeignIncident(
  db: Db,
  retrospectiveId: string,
  incidentId: string | null | undefined,
): Promise<void> {
  if (!incidentId || (await isIncidentOf(db, retrospectiveId, incidentId))) return;
  const message = "Choose one of the incidents of this retrospective.";
  throw new ProblemError("invalid-input", message, { fields: [{ path: "incidentId", message }] });
}
