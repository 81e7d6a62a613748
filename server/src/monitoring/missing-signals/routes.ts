import * as routes from "@second-story/api/missing-signals.ts";
import { actionForSignal, type MissingSignal } from "@second-story/domain/missing-signal.ts";
import type { Transaction } from "kysely";
import { insertActionItem } from "../../action-items/store.ts";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction, type Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";
import { notFound, ProblemError, staleVersion } from "../../http/problem-error.ts";
import { refuseTaken } from "../../http/refuse-taken.ts";
import { refuseTooMany } from "../../retrospectives/refuse-too-many.ts";
import { getEntry } from "../../timeline/get-entry.ts";
import * as store from "./store.ts";

type Where = { readonly retrospectiveId: string; readonly signalId: string };

const gone = {
  missing_signals_service_id_fkey: "This service does not exist any more. Choose another.",
};

export function missingSignalsRoutes({ serve, context: { db, newId, now } }: Feature): void {
  serve(routes.listMissingSignals, async ({ params }) => ({
    items: await store.listSignals(db, params.retrospectiveId),
  }));

  serve(routes.addMissingSignal, ({ caller, params: { retrospectiveId }, body }) =>
    refuseTaken(gone, () =>
      transaction(db, async (trx) => {
        await refuseTooMany(trx, "missing_signals", retrospectiveId);
        await refuseForeignEntry(trx, retrospectiveId, body.entryId);
        const where = { retrospectiveId, signalId: newId() };
        await store.insertSignal(trx, { ...where, createdBy: caller.userId }, body);
        return record(trx, caller.userId, "signal-added", where);
      }),
    ),
  );

  serve(routes.editMissingSignal, async ({ caller, params, body: { version, ...change } }) => {
    const saved = await refuseTaken(gone, () =>
      transaction(db, async (trx) => {
        await refuseForeignEntry(trx, params.retrospectiveId, change.entryId);
        return (await store.saveSignal(trx, params, version, change))
          ? record(trx, caller.userId, "signal-edited", params)
          : undefined;
      }),
    );
    if (saved) return saved;
    throw staleVersion(await getSignal(db, params));
  });

  serve(routes.deleteMissingSignal, async ({ caller, params }) => {
    await transaction(db, async (trx) => {
      await record(trx, caller.userId, "signal-deleted", params);
      // Somebody else may have been quicker: what is gone is not removed once more.
      const removed = await store.markSignalDeleted(trx, params, now().toISOString());
      if (!removed) throw notFound("missing signal");
    });
  });

  serve(routes.restoreMissingSignal, ({ caller, params }) =>
    transaction(db, async (trx) => {
      await refuseTooMany(trx, "missing_signals", params.retrospectiveId);
      if (!(await store.markSignalDeleted(trx, params, null))) throw notFound("missing signal");
      return record(trx, caller.userId, "signal-restored", params);
    }),
  );

  serve(routes.makeActionOfSignal, ({ caller, params }) =>
    transaction(db, async (trx) => {
      const { retrospectiveId } = params;
      await store.lockSignal(trx, params);
      const signal = await getSignal(trx, params);
      if (signal.actionItem) {
        throw new ProblemError("conflict", "There is an action item for it already.", {
          current: signal,
        });
      }
      const actionItemId = newId();
      const words = actionForSignal(signal);
      await insertActionItem(trx, {
        ...words,
        type: "detect",
        id: actionItemId,
        retrospectiveId,
        createdBy: caller.userId,
      });
      await recordChange(trx, {
        topic: "action-items",
        action: "created",
        actorId: caller.userId,
        retrospectiveId,
        subjectId: actionItemId,
        detail: { title: words.title },
      });
      await store.saveSignal(trx, params, signal.version, { actionItemId });
      return record(trx, caller.userId, "signal-acted-on", params);
    }),
  );
}

async function getSignal(db: Db, where: Where): Promise<MissingSignal> {
  const signal = await store.findSignal(db, where);
  if (!signal) throw notFound("missing signal");
  return signal;
}

async function refuseForeignEntry(
  db: Db,
  retrospectiveId: string,
  entryId: string | null | undefined,
): Promise<void> {
  if (entryId) await getEntry(db, { retrospectiveId, entryId });
}

async function record(
  trx: Transaction<Database>,
  actorId: string,
  action: string,
  where: Where,
): Promise<MissingSignal> {
  const signal = await getSignal(trx, where);
  const { retrospectiveId, signalId } = where;
  await recordChange(trx, {
    topic: "monitoring",
    action,
    actorId,
    retrospectiveId,
    subjectId: signalId,
    detail: { text: signal.what },
  });
  return signal;
}
