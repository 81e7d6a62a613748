import * as routes from "@second-story/api/tray.ts";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction } from "../../database/connect.ts";
import { notFound } from "../../http/problem-error.ts";
import * as store from "./store.ts";

export function trayRoutes({ serve, context: { db } }: Feature): void {
  serve(routes.getTray, async ({ params }) => store.readState(db, params.retrospectiveId));

  serve(routes.listMessages, async ({ params, query }) =>
    store.listMessages(db, params.retrospectiveId, query),
  );

  serve(routes.countMessages, async ({ params }) =>
    store.countByMinute(db, params.retrospectiveId),
  );

  serve(routes.getMessage, async ({ params }) => {
    const message = await store.findMessage(db, params.retrospectiveId, params.messageId);
    if (!message) throw notFound("message");
    return message;
  });

  serve(routes.ruleMessages, async ({ caller, params: { retrospectiveId }, body }) =>
    transaction(db, async (trx) => {
      const { messageIds, ruling } = body;
      const { userId } = caller;
      if ((await store.saveRuling(trx, retrospectiveId, messageIds, ruling, userId)) === 0) {
        throw notFound("message");
      }
      await recordChange(trx, {
        topic: "evidence",
        action: "ruled",
        actorId: userId,
        retrospectiveId,
        detail: { ruling, messages: messageIds.length },
      });
    }),
  );
}
