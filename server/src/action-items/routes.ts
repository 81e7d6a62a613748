import * as routes from "@second-story/api/action-items.ts";
import type { RouteBody } from "@second-story/api/route.ts";
import {
  explainEmptied,
  movesFrom,
  type ActionItem,
  type ActionMove,
} from "@second-story/domain/action-item.ts";
import { may } from "@second-story/domain/permission.ts";
import type { Feature } from "../app.ts";
import { recordChange } from "../audit/store.ts";
import { transaction, type Db } from "../database/connect.ts";
import { notFound, ProblemError, staleVersion } from "../http/problem-error.ts";
import { refuseTaken } from "../http/refuse-taken.ts";
import * as store from "./store.ts";

export function actionItemsRoutes({ serve, context: { db, newId, now } }: Feature): void {
  const written = (
    action: string,
    actorId: string,
    item: { retrospectiveId: string; id: string },
  ) =>
    ({
      topic: "action-items",
      action,
      actorId,
      retrospectiveId: item.retrospectiveId,
      subjectId: item.id,
    }) as const;

  serve(routes.listAllActionItems, async ({ caller, query }) =>
    store.listActionItemsAcross(db, caller, query),
  );

  serve(routes.listActionItems, async ({ params }) => ({
    items: await store.listActionItems(db, params.retrospectiveId),
  }));

  serve(routes.createActionItem, async ({ caller, params, body }) => {
    const item = { ...body, ...params, id: newId(), createdBy: caller.userId };
    await refuseTaken({}, () =>
      transaction(db, async (trx) => {
        await store.insertActionItem(trx, item);
        await recordChange(trx, {
          ...written("created", caller.userId, item),
          detail: { title: item.title },
        });
      }),
    );
    return getActionItem(db, item.retrospectiveId, item.id);
  });

  serve(routes.editActionItem, async ({ caller, params, body: edit }) => {
    const { version, ...change } = edit;
    const { retrospectiveId, actionItemId } = params;
    const saved = await refuseTaken({}, () =>
      transaction(db, async (trx) => {
        const at = now().toISOString();
        refuseEmptied(await getActionItem(trx, retrospectiveId, actionItemId), edit);
        if (!(await store.saveActionItem(trx, retrospectiveId, actionItemId, version, change, at)))
          return false;
        await recordChange(trx, {
          ...written("edited", caller.userId, { retrospectiveId, id: actionItemId }),
          detail: { fields: Object.keys(change) },
        });
        return true;
      }),
    );
    const current = await getActionItem(db, retrospectiveId, actionItemId);
    if (!saved) throw staleVersion(current);
    return current;
  });

  serve(routes.moveActionItem, async ({ caller, standing, params, body }) => {
    const { retrospectiveId, actionItemId } = params;
    const item = await getActionItem(db, retrospectiveId, actionItemId);
    const isOwner = item.owner?.id === caller.userId;
    if (!isOwner && !may(caller, "retrospective.actions.write", standing)) {
      throw new ProblemError(
        "not-allowed",
        "An action item is moved by its owner or by those who took part.",
      );
    }
    // What is possible was read off this row; a newer one may allow something else.
    if (item.version !== body.version) throw staleVersion(item);
    refuseImpossible(item, body.move);
    const at = now().toISOString();
    const saved = await transaction(db, async (trx) => {
      const change = changeFor(body.move, at);
      const { version } = body;
      if (!(await store.saveActionItem(trx, retrospectiveId, actionItemId, version, change, at)))
        return false;
      await recordChange(trx, {
        ...written(body.move.state, caller.userId, { retrospectiveId, id: actionItemId }),
        detail: { from: item.state, to: body.move.state },
      });
      return true;
    });
    const current = await getActionItem(db, retrospectiveId, actionItemId);
    if (!saved) throw staleVersion(current);
    return current;
  });

  const markDeleted = (actorId: string, params: ItemParams, at: string | null): Promise<void> =>
    transaction(db, async (trx) => {
      const { retrospectiveId, actionItemId } = params;
      if (!(await store.markActionItemDeleted(trx, retrospectiveId, actionItemId, at))) {
        throw notFound("action item");
      }
      const action = at === null ? "restored" : "deleted";
      await recordChange(trx, written(action, actorId, { retrospectiveId, id: actionItemId }));
    });

  serve(routes.deleteActionItem, async ({ caller, params }) => {
    await markDeleted(caller.userId, params, now().toISOString());
  });

  serve(routes.restoreActionItem, async ({ caller, params }) => {
    await markDeleted(caller.userId, params, null);
    return getActionItem(db, params.retrospectiveId, params.actionItemId);
  });
}

type ItemParams = { readonly retrospectiveId: string; readonly actionItemId: string };

async function getActionItem(db: Db, retrospectiveId: string, id: string): Promise<ActionItem> {
  const item = await store.findActionItem(db, retrospectiveId, id);
  if (!item) throw notFound("action item");
  return item;
}

/** Over a row that has moved on nothing is decided: the answer is the current one. */
function refuseEmptied(item: ActionItem, edit: RouteBody<typeof routes.editActionItem>): void {
  if (item.version !== edit.version) return;
  const fields = explainEmptied(item, edit);
  const [first] = fields;
  if (first) throw new ProblemError("invalid-input", first.message, { fields });
}

function refuseImpossible(item: ActionItem, move: ActionMove): void {
  const possible = movesFrom(item).find(({ state }) => state === move.state);
  if (!possible) {
    throw new ProblemError(
      "conflict",
      `An item that is ${item.state} cannot become ${move.state} in one step.`,
      { current: item },
    );
  }
  if (possible.missing.length > 0) {
    throw new ProblemError(
      "conflict",
      `It still needs ${possible.missing.join(" and ")}. Add that, then try again.`,
      { current: item },
    );
  }
}

/** What a move writes; leaving a state clears what that state had noted. */
function changeFor(move: ActionMove, at: string): Parameters<typeof store.saveActionItem>[4] {
  const { state } = move;
  return {
    state,
    droppedBecause: state === "dropped" ? move.because : null,
    effect: state === "verified" ? move.effect : null,
    effectNote: state === "verified" ? (move.note ?? null) : null,
    ...(state === "verified" ? {} : { doneAt: state === "done" ? at : null }),
    verifiedAt: state === "verified" ? at : null,
  };
}
