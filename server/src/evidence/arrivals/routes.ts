import * as routes from "@second-story/api/tray.ts";
import { mostMessages } from "@second-story/domain/evidence-message.ts";
import { arrivingSince, mostArriving } from "@second-story/domain/timeline-entry-import.ts";
import type { Transaction } from "kysely";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";
import { notFound, ProblemError } from "../../http/problem-error.ts";
import { lockImports } from "../../timeline/imported/store.ts";
import { findImport } from "../store.ts";
import { maskSent } from "../mask-sent.ts";
import { keyMessages } from "./key-messages.ts";
import * as store from "./store.ts";

/** How an import comes into the tray: begun, sent in parts, finished at once or given up without a trace. */
export function arrivalsRoutes({ serve, context: { db, newId, now } }: Feature): void {
  /** @throws ProblemError `not-found` when nothing arrives under that name from this person. */
  const getArriving = async (
    trx: Transaction<Database>,
    where: { readonly retrospectiveId: string; readonly importId: string },
    userId: string,
  ) => {
    const arriving = await store.lockArriving(trx, where, userId, arrivingSince(now()));
    if (!arriving) throw notFound("import");
    return arriving;
  };

  serve(routes.openTrayImport, async ({ caller, params: { retrospectiveId }, body }) => {
    const importId = newId();
    return transaction(db, async (trx) => {
      await store.lockArrivals(trx, caller.userId);
      await store.removeLeftBehind(trx, caller.userId);
      if ((await store.countArriving(trx, caller.userId)) >= mostArriving) {
        throw new ProblemError(
          "conflict",
          `${String(mostArriving)} imports of yours are under way. Let one finish, or cancel one, and try again; what was left half-way is cleared after an hour.`,
        );
      }
      await store.openImport(trx, { retrospectiveId, importId }, body, caller.userId);
      return { importId };
    });
  });

  serve(routes.sendMessages, async ({ caller, params, body: { from, messages } }) => {
    if (from + messages.length > mostMessages) {
      const most = mostMessages.toLocaleString("en");
      throw new ProblemError(
        "invalid-input",
        `At most ${most} messages an import. Import the hours around the incident, or some channels.`,
      );
    }
    await transaction(db, async (trx) => {
      const { format } = await getArriving(trx, params, caller.userId);
      const masked = messages.map((message) => maskSent(message));
      const keyed = keyMessages(format, from, masked);
      const keys = [...new Set(keyed.map(({ recordKey }) => recordKey))];
      const earlier = await store.countEarlier(trx, params.importId, from, keys);
      const arrivals = keyed.map((one) => ({
        ...one,
        id: newId(),
        turn: one.message.externalId ? 0 : one.turn + (earlier.get(one.recordKey) ?? 0),
      }));
      await store.insertArrivals(trx, params, arrivals);
    });
  });

  serve(routes.finishTrayImport, async ({ caller, params, body }) =>
    transaction(db, async (trx) => {
      await lockImports(trx, params.retrospectiveId);
      const { label } = await getArriving(trx, params, caller.userId);
      const { sent, twice } = await store.countSent(trx, params.importId);
      const { inTray, inStory, kept } = await store.dropPresent(trx, params);
      const here = [
        { reason: "Already in the tray", count: inTray },
        { reason: "Already on the timeline", count: inStory },
        { reason: "Twice in this import", count: twice },
      ].filter(({ count }) => count > 0);
      const report = { read: Math.max(body.read, sent), kept, skipped: [...body.skipped, ...here] };
      if (kept === 0) {
        await store.removeImport(trx, params.importId);
        return { import: null, report };
      }
      await store.saveFinished(trx, params.importId, report);
      await recordChange(trx, {
        topic: "evidence",
        action: "imported",
        actorId: caller.userId,
        retrospectiveId: params.retrospectiveId,
        subjectId: params.importId,
        detail: { label, messages: kept },
      });
      const made = await findImport(trx, params.retrospectiveId, params.importId);
      return { import: made ?? null, report };
    }),
  );

  serve(routes.cancelTrayImport, async ({ caller, params }) =>
    transaction(db, async (trx) => {
      await getArriving(trx, params, caller.userId);
      await store.removeImport(trx, params.importId);
    }),
  );
}
