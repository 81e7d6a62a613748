import * as routes from "@second-story/api/hypotheses.ts";
import { applyHypothesisChange, settlesAnew } from "@second-story/domain/hypothesis.ts";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction } from "../../database/connect.ts";
import { notFound, ProblemError, staleVersion } from "../../http/problem-error.ts";
import { getEntry } from "../get-entry.ts";
import { correctEntries, lockEntry } from "../store.ts";
import * as store from "./store.ts";

export function hypothesesRoutes({ serve, context: { db } }: Feature): void {
  serve(routes.listHypotheses, async ({ params }) => ({
    items: await store.listHypotheses(db, params.retrospectiveId),
  }));

  serve(routes.editHypothesis, async ({ caller, params, body: { version, ...change } }) =>
    transaction(db, async (trx) => {
      const { retrospectiveId, entryId } = params;
      await lockEntry(trx, retrospectiveId, entryId);
      const current = await store.findHypothesis(trx, retrospectiveId, entryId);
      if (!current) throw notFound("hypothesis");
      if (current.version !== version) throw staleVersion(current);
      const named = [
        entryId,
        ...[change.settledEntryId ?? current.settledEntryId ?? []].flat(),
        ...(change.evidenceFor ?? current.evidenceFor),
        ...(change.evidenceAgainst ?? current.evidenceAgainst),
      ];
      const moments = await store.listMoments(trx, retrospectiveId, named);
      const next = applyHypothesisChange(current, change, (id) => moments.get(id));
      if (typeof next === "string") throw new ProblemError("invalid-input", next);
      await store.saveHypothesis(trx, next);
      if (settlesAnew(current, next)) await correctEntries(trx, [entryId]);
      const { text } = await getEntry(trx, params);
      await recordChange(trx, {
        topic: "timeline",
        action: "hypothesis-edited",
        actorId: caller.userId,
        retrospectiveId,
        subjectId: entryId,
        detail: { text: text.slice(0, 120), hypothesis: next.state },
      });
      return { ...next, version: version + 1 };
    }),
  );
}
