import * as routes from "@second-story/api/tray.ts";
import type { Transaction } from "kysely";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";
import { refuseForeignIncident } from "../../timeline/get-entry.ts";
import { lockImports, removeUntouched } from "../../timeline/imported/store.ts";
import { listEntriesOf } from "../../timeline/listing/store.ts";
import { insertEntries } from "../../timeline/store.ts";
import { entriesFor } from "./entries-for.ts";
import { insertCitations, listUnused } from "./store.ts";

/** What is picked from the tray becomes entries that cite it. */
export function citationsRoutes({ serve, context: { db, newId } }: Feature): void {
  serve(routes.addPicked, async ({ caller, params: { retrospectiveId }, body }) => {
    await refuseForeignIncident(db, retrospectiveId, body.incidentId);
    const messageIds = [...new Set(body.messageIds)];
    return transaction(db, async (trx) => {
      // Two who add the same at once get one entry.
      await lockImports(trx, retrospectiveId);
      const messages = await listUnused(trx, retrospectiveId, messageIds);
      const present = messageIds.length - messages.length;
      const made = entriesFor(messages, body, newId);
      if (made.length === 0) return { entries: [], present };
      const drafts = made.map(({ draft }) => draft);
      await insertEntries(trx, { retrospectiveId, createdBy: caller.userId }, drafts);
      await insertCitations(
        trx,
        made.flatMap(({ draft, cites }) =>
          cites.map((messageId) => ({ entryId: draft.id, messageId })),
        ),
      );
      const detail = { entries: made.length, messages: messages.length };
      await record(trx, caller.userId, "picked", retrospectiveId, detail);
      const entries = await listEntriesOf(
        trx,
        retrospectiveId,
        drafts.map(({ id }) => id),
      );
      return { entries, present };
    });
  });

  serve(routes.takeBackPicked, async ({ caller, params: { retrospectiveId }, body }) =>
    transaction(db, async (trx) => {
      await lockImports(trx, retrospectiveId);
      const removed = await removeUntouched(trx, { retrospectiveId, entryIds: body.entryIds });
      if (removed > 0) {
        await record(trx, caller.userId, "taken-back", retrospectiveId, { entries: removed });
      }
      return { removed, kept: new Set(body.entryIds).size - removed };
    }),
  );
}

async function record(
  trx: Transaction<Database>,
  actorId: string,
  action: string,
  retrospectiveId: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await recordChange(trx, { topic: "timeline", action, actorId, retrospectiveId, detail });
}
