import type { Transaction } from "kysely";
import { recordChange } from "../../audit/store.ts";
import type { Database } from "../../database/schema.generated.ts";
import { insertEntries } from "../../timeline/store.ts";
import type { CitingEntry } from "./entries-for.ts";
import { insertCitations } from "./store.ts";

/** Adds entries that cite messages; returns their ids. */
export async function addToStory(
  trx: Transaction<Database>,
  { retrospectiveId, userId }: { readonly retrospectiveId: string; readonly userId: string },
  made: readonly CitingEntry[],
): Promise<string[]> {
  if (made.length === 0) return [];
  const drafts = made.map(({ draft }) => draft);
  await insertEntries(trx, { retrospectiveId, createdBy: userId }, drafts);
  const citations = made.flatMap(({ draft, cites }) =>
    cites.map((messageId) => ({ entryId: draft.id, messageId })),
  );
  await insertCitations(trx, citations);
  await recordChange(trx, {
    topic: "timeline",
    action: "picked",
    actorId: userId,
    retrospectiveId,
    detail: { entries: made.length, messages: citations.length },
  });
  return drafts.map(({ id }) => id);
}
