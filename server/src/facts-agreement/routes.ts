import * as routes from "@second-story/api/facts-agreement.ts";
import {
  explainSettlement,
  isAgreeing,
  mayWithdraw,
  type Objection,
} from "@second-story/domain/facts-agreement.ts";
import type { Transaction } from "kysely";
import type { Feature } from "../app.ts";
import { recordChange } from "../audit/store.ts";
import { transaction } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";
import { notFound, ProblemError, staleVersion } from "../http/problem-error.ts";
import { lockRetrospective } from "../retrospectives/store.ts";
import { getEntry } from "../timeline/get-entry.ts";
import { concludeAgreement } from "./conclude-agreement.ts";
import * as objections from "./objections/store.ts";
import * as store from "./store.ts";
import { viewAgreement } from "./view-agreement.ts";

type Trx = Transaction<Database>;

export function factsAgreementRoutes({ serve, context: { db, newId } }: Feature): void {
  const record = async (
    trx: Trx,
    actorId: string,
    action: string,
    retrospectiveId: string,
    { id: subjectId, ...detail }: { id: string; text?: string; outcome?: string },
  ): Promise<void> =>
    recordChange(trx, { topic: "timeline", action, actorId, retrospectiveId, subjectId, detail });

  serve(routes.getFactsAgreement, ({ caller, params: { retrospectiveId }, standing }) =>
    viewAgreement(db, retrospectiveId, caller, standing),
  );

  serve(routes.confirmFacts, ({ caller, params: { retrospectiveId }, standing }) =>
    transaction(db, async (trx) => {
      await holdAgreeing(trx, retrospectiveId);
      if (!(await store.hasEntries(trx, retrospectiveId))) {
        throw new ProblemError("conflict", "Nothing is on the timeline yet to confirm.");
      }
      await store.saveConfirmation(trx, retrospectiveId, caller.userId);
      await record(trx, caller.userId, "facts-confirmed", retrospectiveId, { id: retrospectiveId });
      await concludeAgreement(trx, retrospectiveId, caller.userId);
      return viewAgreement(trx, retrospectiveId, caller, standing);
    }),
  );

  serve(routes.withdrawConfirmation, ({ caller, params: { retrospectiveId }, standing }) =>
    transaction(db, async (trx) => {
      const { state } = await holdAgreeing(trx, retrospectiveId);
      if (!mayWithdraw(state)) {
        throw new ProblemError(
          "conflict",
          "The analysis rests on the facts by now. Object to the entry that is not right instead.",
        );
      }
      if (await store.removeConfirmations(trx, retrospectiveId, caller.userId)) {
        await store.removeAgreement(trx, retrospectiveId);
        const subject = { id: retrospectiveId };
        await record(trx, caller.userId, "confirmation-withdrawn", retrospectiveId, subject);
      }
      return viewAgreement(trx, retrospectiveId, caller, standing);
    }),
  );

  serve(routes.reopenFacts, ({ caller, params: { retrospectiveId }, standing }) =>
    transaction(db, async (trx) => {
      await holdAgreeing(trx, retrospectiveId);
      const confirmed = await store.removeConfirmations(trx, retrospectiveId);
      const agreed = await store.removeAgreement(trx, retrospectiveId);
      if (confirmed || agreed) {
        const subject = { id: retrospectiveId };
        await record(trx, caller.userId, "facts-reopened", retrospectiveId, subject);
      }
      return viewAgreement(trx, retrospectiveId, caller, standing);
    }),
  );

  serve(routes.raiseObjection, ({ caller, params: { retrospectiveId }, body, standing }) =>
    transaction(db, async (trx) => {
      await holdAgreeing(trx, retrospectiveId);
      const { entryId, text } = body;
      if (entryId !== null) await getEntry(trx, { retrospectiveId, entryId });
      const id = newId();
      await objections.insertObjection(trx, retrospectiveId, {
        id,
        entryId,
        text,
        raisedBy: caller.userId,
      });
      await record(trx, caller.userId, "objection-raised", retrospectiveId, { id, text });
      return viewAgreement(trx, retrospectiveId, caller, standing);
    }),
  );

  serve(routes.settleObjection, ({ caller, params, body, standing }) =>
    transaction(db, async (trx) => {
      const { version, ...settlement } = body;
      const { retrospectiveId, objectionId } = params;
      const { id, text, ...held } = await holdObjection(trx, retrospectiveId, objectionId);
      if (held.version !== version) throw staleVersion({ id, text, ...held });
      const problem = explainSettlement(settlement, {
        isObjector: held.raisedBy?.id === caller.userId,
        isLead: standing?.relation === "lead",
      });
      if (problem !== undefined) throw new ProblemError("invalid-input", problem);
      await objections.saveSettlement(trx, id, { ...settlement, by: caller.userId });
      const { outcome } = settlement;
      await record(trx, caller.userId, "objection-settled", retrospectiveId, { id, text, outcome });
      await concludeAgreement(trx, retrospectiveId, caller.userId);
      return viewAgreement(trx, retrospectiveId, caller, standing);
    }),
  );

  serve(routes.reopenObjection, ({ caller, params, standing }) =>
    transaction(db, async (trx) => {
      const { retrospectiveId, objectionId } = params;
      await holdAgreeing(trx, retrospectiveId);
      const { id, text, raisedBy } = await holdObjection(trx, retrospectiveId, objectionId);
      if (raisedBy?.id !== caller.userId && standing?.relation !== "lead") {
        throw new ProblemError(
          "invalid-input",
          "An objection is opened again by whoever raised it, or by who leads the retrospective.",
        );
      }
      await objections.saveSettlement(trx, id, null);
      await record(trx, caller.userId, "objection-reopened", retrospectiveId, { id, text });
      return viewAgreement(trx, retrospectiveId, caller, standing);
    }),
  );
}

/** @throws ProblemError `conflict` in a state in which the facts are not talked about. */
async function holdAgreeing(trx: Trx, retrospectiveId: string) {
  const held = await lockRetrospective(trx, retrospectiveId);
  if (!held) throw notFound("retrospective");
  if (isAgreeing(held.state)) return held;
  throw new ProblemError(
    "conflict",
    "The facts are agreed on while a retrospective is being prepared, in its meeting and in its review.",
  );
}

async function holdObjection(
  trx: Trx,
  retrospectiveId: string,
  objectionId: string,
): Promise<Objection> {
  await lockRetrospective(trx, retrospectiveId);
  const objection = await objections.findObjection(trx, retrospectiveId, objectionId);
  if (!objection) throw notFound("objection");
  return objection;
}
