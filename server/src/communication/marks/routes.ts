import * as routes from "@second-story/api/communication-marks.ts";
import {
  applyMarkChange,
  markKindWords,
  type CommunicationMark,
} from "@second-story/domain/communication-mark.ts";
import type { Transaction } from "kysely";
import { insertActionItem } from "../../action-items/store.ts";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction, type Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";
import { insertFactor } from "../../factors/store.ts";
import { notFound, ProblemError, staleVersion } from "../../http/problem-error.ts";
import { refuseTooMany } from "../../retrospectives/refuse-too-many.ts";
import { refuseForeignEntries } from "../../timeline/refuse-foreign-entries.ts";
import * as store from "./store.ts";

type Where = { readonly retrospectiveId: string; readonly markId: string };

export function communicationMarksRoutes({ serve, context: { db, newId } }: Feature): void {
  const record = async (
    trx: Transaction<Database>,
    action: string,
    actorId: string,
    { retrospectiveId, markId }: Where,
    { text }: Pick<CommunicationMark, "text">,
  ): Promise<void> =>
    recordChange(trx, {
      topic: "timeline",
      action: `mark-${action}`,
      actorId,
      retrospectiveId,
      subjectId: markId,
      detail: { text: text.slice(0, 120) },
    });

  serve(routes.listMarks, async ({ params }) => ({
    items: await store.listMarks(db, params.retrospectiveId),
  }));

  serve(routes.addMark, async ({ caller, params: { retrospectiveId }, body }) =>
    transaction(db, async (trx) => {
      await refuseTooMany(trx, "communication_marks", retrospectiveId);
      await refuseForeignEntries(trx, retrospectiveId, body.entryIds);
      const draft = refuseImpossible(applyMarkChange(body, {}));
      const where = { retrospectiveId, markId: newId() };
      await store.insertMark(trx, { ...draft, ...where, createdBy: caller.userId });
      await record(trx, "created", caller.userId, where, draft);
      return getMark(trx, where);
    }),
  );

  serve(routes.editMark, async ({ caller, params, body: { version, ...change } }) =>
    transaction(db, async (trx) => {
      await refuseForeignEntries(trx, params.retrospectiveId, change.entryIds);
      await store.lockMark(trx, params);
      const current = await getMark(trx, params);
      if (current.version !== version) throw staleVersion(current);
      const next = refuseImpossible(applyMarkChange(current, change));
      await store.saveMark(trx, params.markId, next);
      await record(trx, "edited", caller.userId, params, next);
      return getMark(trx, params);
    }),
  );

  serve(routes.deleteMark, async ({ caller, params }) => {
    await transaction(db, async (trx) => {
      const mark = await getMark(trx, params);
      // Somebody else may have been quicker: what is gone is not removed once more.
      if (!(await store.saveMarkRemoval(trx, params, true))) throw notFound("mark");
      await record(trx, "deleted", caller.userId, params, mark);
    });
  });

  serve(routes.restoreMark, async ({ caller, params }) =>
    transaction(db, async (trx) => {
      await refuseTooMany(trx, "communication_marks", params.retrospectiveId);
      const restored = await store.saveMarkRemoval(trx, params, false);
      const mark = await getMark(trx, params);
      if (restored) await record(trx, "restored", caller.userId, params, mark);
      return mark;
    }),
  );

  serve(routes.makeFactorOfMark, async ({ caller, params, body }) =>
    transaction(db, async (trx) => {
      const { retrospectiveId, markId } = params;
      await store.lockMark(trx, params);
      const current = await getMark(trx, params);
      const { factor, entryIds } = current;
      if (factor) {
        const message = "A contributing factor was made of it already.";
        throw new ProblemError("conflict", message, { current });
      }
      await refuseTooMany(trx, "factors", retrospectiveId);
      const id = newId();
      const createdBy = caller.userId;
      await insertFactor(trx, { ...body, entryIds, id, retrospectiveId, createdBy });
      await store.saveOutcome(trx, markId, { factorId: id });
      await recordChange(trx, {
        topic: "factors",
        action: "created",
        actorId: createdBy,
        retrospectiveId,
        subjectId: id,
        detail: { title: body.statement },
      });
      return getMark(trx, params);
    }),
  );

  serve(routes.makeActionItemOfMark, async ({ caller, params, body: { title } }) =>
    transaction(db, async (trx) => {
      const { retrospectiveId, markId } = params;
      await store.lockMark(trx, params);
      const current = await getMark(trx, params);
      const { actionItem, kind, text } = current;
      if (actionItem) {
        throw new ProblemError("conflict", "An action item was made of it already.", { current });
      }
      const id = newId();
      const createdBy = caller.userId;
      const reason = `${markKindWords[kind]}: ${text}`;
      await insertActionItem(trx, {
        title,
        reason,
        type: "process",
        id,
        retrospectiveId,
        createdBy,
      });
      await store.saveOutcome(trx, markId, { actionItemId: id });
      await recordChange(trx, {
        topic: "action-items",
        action: "created",
        actorId: createdBy,
        retrospectiveId,
        subjectId: id,
        detail: { title },
      });
      return getMark(trx, params);
    }),
  );
}

async function getMark(db: Db, where: Where): Promise<CommunicationMark> {
  const mark = await store.findMark(db, where);
  if (!mark) throw notFound("mark");
  return mark;
}

function refuseImpossible<M>(mark: M | string): M {
  if (typeof mark !== "string") return mark;
  throw new ProblemError("invalid-input", mark, { fields: [{ path: "to", message: mark }] });
}
