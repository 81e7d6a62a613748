import * as routes from "@second-story/api/tray.ts";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction } from "../../database/connect.ts";
import { refuseForeignIncident } from "../../timeline/get-entry.ts";
import { lockImports, removeUntouched } from "../../timeline/imported/store.ts";
import { listEntriesOf } from "../../timeline/listing/store.ts";
import { addToStory } from "./add-to-story.ts";
import { entriesFor } from "./entries-for.ts";
import { listUnused } from "./store.ts";

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
      const entryIds = await addToStory(
        trx,
        { retrospectiveId, userId: caller.userId },
        entriesFor(messages, body, newId),
      );
      const entries = await listEntriesOf(trx, retrospectiveId, entryIds);
      return { entries, present };
    });
  });

  serve(routes.takeBackPicked, async ({ caller, params: { retrospectiveId }, body }) =>
    transaction(db, async (trx) => {
      await lockImports(trx, retrospectiveId);
      const removed = await removeUntouched(trx, { retrospectiveId, entryIds: body.entryIds });
      if (removed > 0) {
        await recordChange(trx, {
          topic: "timeline",
          action: "taken-back",
          actorId: caller.userId,
          retrospectiveId,
          detail: { entries: removed },
        });
      }
      return { removed, kept: new Set(body.entryIds).size - removed };
    }),
  );
}
