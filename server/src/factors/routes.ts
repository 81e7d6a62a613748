import * as routes from "@second-story/api/factors.ts";
import type { Factor } from "@second-story/domain/factor.ts";
import type { Feature } from "../app.ts";
import { recordChange } from "../audit/store.ts";
import { transaction, type Db } from "../database/connect.ts";
import { notFound, staleVersion } from "../http/problem-error.ts";
import { refuseTooMany } from "../retrospectives/refuse-too-many.ts";
import { refuseForeignEntries } from "../timeline/refuse-foreign-entries.ts";
import * as store from "./store.ts";

type Where = { readonly retrospectiveId: string; readonly factorId: string };

export function factorsRoutes({ serve, context: { db, newId } }: Feature): void {
  const written = (
    action: string,
    actorId: string,
    { retrospectiveId, factorId }: Where,
    factor?: Pick<Factor, "statement">,
  ) =>
    ({
      topic: "factors",
      action,
      actorId,
      retrospectiveId,
      subjectId: factorId,
      detail: factor ? { title: factor.statement } : {},
    }) as const;

  serve(routes.listFactors, async ({ params }) => ({
    items: await store.listFactors(db, params.retrospectiveId),
  }));

  serve(routes.addFactor, async ({ caller, params: { retrospectiveId }, body }) =>
    transaction(db, async (trx) => {
      await refuseTooMany(trx, "factors", retrospectiveId);
      await refuseForeignEntries(trx, retrospectiveId, body.entryIds);
      const where = { retrospectiveId, factorId: newId() };
      const createdBy = caller.userId;
      await store.insertFactor(trx, { ...body, id: where.factorId, retrospectiveId, createdBy });
      await recordChange(trx, written("created", createdBy, where, body));
      return getFactor(trx, where);
    }),
  );

  serve(routes.editFactor, async ({ caller, params, body: { version, ...change } }) =>
    transaction(db, async (trx) => {
      await refuseForeignEntries(trx, params.retrospectiveId, change.entryIds);
      const saved = await store.saveFactor(trx, params, version, change);
      const factor = await getFactor(trx, params);
      if (!saved) throw staleVersion(factor);
      await recordChange(trx, written("edited", caller.userId, params, factor));
      return factor;
    }),
  );

  serve(routes.deleteFactor, async ({ caller, params }) => {
    await transaction(db, async (trx) => {
      const factor = await getFactor(trx, params);
      // Somebody else may have been quicker: what is gone is not removed once more.
      if (!(await store.saveFactorRemoval(trx, params, true))) throw notFound("factor");
      await recordChange(trx, written("deleted", caller.userId, params, factor));
    });
  });

  serve(routes.restoreFactor, async ({ caller, params }) =>
    transaction(db, async (trx) => {
      await refuseTooMany(trx, "factors", params.retrospectiveId);
      const restored = await store.saveFactorRemoval(trx, params, false);
      const factor = await getFactor(trx, params);
      if (restored) await recordChange(trx, written("restored", caller.userId, params, factor));
      return factor;
    }),
  );
}

async function getFactor(db: Db, { retrospectiveId, factorId }: Where): Promise<Factor> {
  const factor = await store.findFactor(db, retrospectiveId, factorId);
  if (!factor) throw notFound("factor");
  return factor;
}
