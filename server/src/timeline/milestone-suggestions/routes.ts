import * as routes from "@second-story/api/milestone-suggestions.ts";
import { may } from "@second-story/domain/permission.ts";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction } from "../../database/connect.ts";
import { getEntry, refuseForeignIncident } from "../get-entry.ts";
import * as store from "./store.ts";
import { suggest } from "./suggest.ts";

export function milestoneSuggestionsRoutes({ serve, context: { db } }: Feature): void {
  serve(routes.listMilestoneSuggestions, async ({ caller, standing, params }) => ({
    items: await suggest(db, params.retrospectiveId, {
      withTray: may(caller, "retrospective.evidence.read", standing),
    }),
  }));

  serve(routes.dismissMilestoneSuggestion, async ({ caller, params, body: { incidentId } }) => {
    const { retrospectiveId, entryId, kind } = params;
    await refuseForeignIncident(db, retrospectiveId, incidentId);
    await transaction(db, async (trx) => {
      const { text } = await getEntry(trx, params);
      const dismissal = { incidentId, kind, entryId };
      if (!(await store.insertDismissal(trx, dismissal, caller.userId))) return;
      await recordChange(trx, {
        topic: "timeline",
        action: "suggestion-dismissed",
        actorId: caller.userId,
        retrospectiveId,
        subjectId: entryId,
        detail: { kind, text: text.slice(0, 120) },
      });
    });
  });

  serve(routes.restoreMilestoneSuggestion, async ({ caller, params, query: { incidentId } }) => {
    const { retrospectiveId, entryId, kind } = params;
    await refuseForeignIncident(db, retrospectiveId, incidentId);
    await transaction(db, async (trx) => {
      const { text } = await getEntry(trx, params);
      if (!(await store.removeDismissal(trx, { incidentId, kind, entryId }))) return;
      await recordChange(trx, {
        topic: "timeline",
        action: "suggestion-restored",
        actorId: caller.userId,
        retrospectiveId,
        subjectId: entryId,
        detail: { kind, text: text.slice(0, 120) },
      });
    });
  });
}
