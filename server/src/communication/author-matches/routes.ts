import * as routes from "@second-story/api/presences.ts";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction } from "../../database/connect.ts";
import { notFound, ProblemError, staleVersion } from "../../http/problem-error.ts";
import { listNamesOnRecord } from "../list-names-on-record.ts";
import { refuseForeignParticipant } from "../refuse-foreign-participant.ts";
import * as store from "./store.ts";

export function authorMatchesRoutes({ serve, context: { db, newId } }: Feature): void {
  serve(routes.sayWhoAuthorIs, async ({ caller, params: { retrospectiveId }, body }) => {
    const { label, meaning, version } = body;
    const where = { retrospectiveId, label };
    return transaction(db, async (trx) => {
      await refuseForeignParticipant(
        trx,
        retrospectiveId,
        meaning.kind === "participant" ? meaning.participantId : null,
      );
      if (!(await listNamesOnRecord(trx, retrospectiveId)).includes(label)) {
        const message = "Nobody is called so in what was imported or told.";
        throw new ProblemError("invalid-input", message, { fields: [{ path: "label", message }] });
      }
      const saving = { ...where, newId: newId(), saidBy: caller.userId };
      const saved = await store.saveAuthorMatch(trx, saving, meaning, version);
      const current = await store.findAuthorMatch(trx, where);
      if (!current) throw notFound("name");
      if (!saved) throw staleVersion(current);
      await recordChange(trx, {
        topic: "timeline",
        action: "author-matched",
        actorId: caller.userId,
        retrospectiveId,
        subjectId: current.id,
        detail: { name: label },
      });
      return current;
    });
  });
}
