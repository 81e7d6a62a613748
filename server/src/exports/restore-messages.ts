import type { RetrospectiveExport } from "@second-story/domain/retrospective-export.ts";
import type { Transaction } from "kysely";
import type { Database } from "../database/schema.generated.ts";
import { keyMessages } from "../evidence/arrivals/key-messages.ts";
import { insertArrivals, openImport, saveFinished } from "../evidence/arrivals/store.ts";
import { insertCitations } from "../evidence/citations/store.ts";

type Restoring = {
  readonly trx: Transaction<Database>;
  readonly newId: () => string;
  readonly userId: string;
  readonly retrospectiveId: string;
};

/** Fills the tray anew, an import for each source, and lets the entries cite it; `entryIds` by their place in the timeline. */
export async function restoreMessages(
  { trx, newId, userId, retrospectiveId }: Restoring,
  given: Pick<RetrospectiveExport, "messages" | "timeline">,
  entryIds: readonly string[],
): Promise<void> {
  const placed = given.messages.map((message, place) => ({ message, place, id: newId() }));
  const ids = placed.map(({ id }) => id);
  for (const group of Map.groupBy(placed, ({ message }) =>
    JSON.stringify(message.source),
  ).values()) {
    const [first] = group;
    if (!first) continue;
    const where = { retrospectiveId, importId: newId() };
    const { source } = first.message;
    await openImport(trx, where, source, userId);
    const drafts = group.map(({ message }) => {
      const { source: _, ruling: __, ...draft } = message;
      return draft;
    });
    const byKey = new Map<string, string>();
    const arrivals = keyMessages(source.format, 0, drafts).flatMap((keyed, index) => {
      const { id = "", place = 0, message } = group[index] ?? {};
      const turn = keyed.message.externalId ? 0 : keyed.turn;
      const key = `${keyed.recordKey} ${String(turn)}`;
      const held = byKey.get(key);
      // Written twice into a file by hand: cited, it means the first.
      if (held !== undefined) {
        ids[place] = held;
        return [];
      }
      byKey.set(key, id);
      return { ...keyed, turn, id, ruling: message?.ruling ?? null };
    });
    await insertArrivals(trx, where, arrivals);
    const report = { read: group.length, kept: arrivals.length, skipped: [] };
    await saveFinished(trx, where.importId, report);
  }
  const citations = given.timeline.flatMap(({ cites }, at) =>
    [...new Set(cites.flatMap((place) => ids[place] ?? []))].map((messageId) => ({
      entryId: entryIds[at] ?? "",
      messageId,
    })),
  );
  await insertCitations(trx, citations);
}
