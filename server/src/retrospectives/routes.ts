import { listHistory } from "@second-story/api/history.ts";
import {
  createRetrospective,
  deleteRetrospective,
  editRetrospective,
  getRetrospective,
  listRetrospectives,
  moveRetrospective,
} from "@second-story/api/retrospectives.ts";
import { may } from "@second-story/domain/permission.ts";
import { nextStepOf, pathOf, transitionsFrom } from "@second-story/domain/retrospective-state.ts";
import type { Feature } from "../app.ts";
import { transaction } from "../database/connect.ts";
import { notFound, ProblemError } from "../http/problem-error.ts";
import { deleteForGood } from "./delete-for-good.ts";
import { getFacts } from "./facts/store.ts";
import * as history from "./history/store.ts";
import * as list from "./list/store.ts";
import { moveState } from "./move-state.ts";
import { changeRetrospective, startRetrospective } from "./save-checked.ts";
import * as store from "./store.ts";
import { listWaivers } from "./waivers/store.ts";

export function retrospectivesRoutes({ serve, context: { db, newId, now } }: Feature): void {
  serve(listRetrospectives, ({ caller, query }) => list.listRetrospectives(db, caller, query));

  serve(createRetrospective, ({ caller, body }) =>
    transaction(db, (trx) =>
      startRetrospective(trx, { id: newId(), actorId: caller.userId, now: now(), body }),
    ),
  );

  serve(getRetrospective, async ({ caller, params: { retrospectiveId }, standing }) => {
    const retrospective = await store.findRetrospective(db, retrospectiveId);
    if (!retrospective) throw notFound("retrospective");
    const allowed = {
      read: may(caller, "retrospective.read", standing),
      write: may(caller, "retrospective.write", standing),
      manage: may(caller, "retrospective.manage", standing),
    };
    if (!allowed.read) return { ...retrospective, may: allowed, workspace: null };
    const { facts, counts } = await getFacts(db, retrospectiveId);
    const workspace = {
      path: pathOf(facts),
      nextStep: nextStepOf(facts),
      transitions: transitionsFrom(facts),
      waivers: await listWaivers(db, retrospectiveId),
      counts,
    };
    return { ...retrospective, may: allowed, workspace };
  });

  serve(editRetrospective, ({ caller, params: { retrospectiveId }, body }) =>
    transaction(db, (trx) =>
      changeRetrospective(trx, { retrospectiveId, actorId: caller.userId, now: now(), body }),
    ),
  );

  serve(deleteRetrospective, ({ caller, params: { retrospectiveId } }) =>
    transaction(db, (trx) => deleteForGood(trx, { retrospectiveId, actorId: caller.userId })),
  );

  serve(moveRetrospective, ({ caller, params: { retrospectiveId }, body }) =>
    transaction(db, async (trx) => {
      const held = await store.lockRetrospective(trx, retrospectiveId);
      // Only reopening what is closed leads back to published; forward, an edition is frozen first.
      if (body.to === "published" && held?.state !== "closed") {
        throw new ProblemError(
          "conflict",
          "Publish it through an edition: what is published is frozen under its own address.",
        );
      }
      return moveState(trx, { retrospectiveId, actorId: caller.userId, now: now(), ...body });
    }),
  );

  serve(listHistory, ({ params, query, standing }) => {
    if (query.after !== undefined && !/^\d{1,18}$/u.test(query.after)) {
      throw new ProblemError("invalid-input", "after: Pass back the `next` of the page before.");
    }
    const takesPart = standing !== undefined && standing.relation !== "none";
    return history.listHistory(db, params.retrospectiveId, query, takesPart);
  });
}
