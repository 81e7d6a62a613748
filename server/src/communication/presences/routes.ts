import * as routes from "@second-story/api/presences.ts";
import { applyPresenceChange, type Presence } from "@second-story/domain/presence.ts";
import type { Transaction } from "kysely";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction, type Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";
import { notFound, ProblemError, staleVersion } from "../../http/problem-error.ts";
import { refuseTooMany } from "../../retrospectives/refuse-too-many.ts";
import { listAuthorMatches } from "../author-matches/store.ts";
import { listNamesOnRecord } from "../list-names-on-record.ts";
import { refuseForeignParticipant } from "../refuse-foreign-participant.ts";
import { listVisits } from "../visits/store.ts";
import * as store from "./store.ts";

type Where = { readonly retrospectiveId: string; readonly presenceId: string };

export function presencesRoutes({ serve, context: { db, newId } }: Feature): void {
  const record = async (
    trx: Transaction<Database>,
    action: string,
    actorId: string,
    { retrospectiveId, presenceId }: Where,
    { label }: Pick<Presence, "label">,
  ): Promise<void> =>
    recordChange(trx, {
      topic: "timeline",
      action: `presence-${action}`,
      actorId,
      retrospectiveId,
      subjectId: presenceId,
      detail: { name: label },
    });

  serve(routes.listPresences, async ({ params: { retrospectiveId } }) => ({
    items: await store.listPresences(db, retrospectiveId),
    visits: await listVisits(db, retrospectiveId),
    matches: await listAuthorMatches(db, retrospectiveId),
    names: await listNamesOnRecord(db, retrospectiveId),
  }));

  serve(routes.addPresence, async ({ caller, params: { retrospectiveId }, body }) =>
    transaction(db, async (trx) => {
      await refuseTooMany(trx, "presences", retrospectiveId);
      await refuseForeignParticipant(trx, retrospectiveId, body.participantId);
      const draft = refuseImpossible(applyPresenceChange(body, {}));
      const where = { retrospectiveId, presenceId: newId() };
      await store.insertPresence(trx, { ...draft, ...where, createdBy: caller.userId });
      await record(trx, "created", caller.userId, where, draft);
      return getPresence(trx, where);
    }),
  );

  serve(routes.editPresence, async ({ caller, params, body: { version, ...change } }) =>
    transaction(db, async (trx) => {
      await refuseForeignParticipant(trx, params.retrospectiveId, change.participantId);
      await store.lockPresence(trx, params);
      const current = await getPresence(trx, params);
      if (current.version !== version) throw staleVersion(current);
      const next = refuseImpossible(applyPresenceChange(current, change));
      await store.savePresence(trx, params.presenceId, next);
      await record(trx, "edited", caller.userId, params, next);
      return getPresence(trx, params);
    }),
  );

  serve(routes.deletePresence, async ({ caller, params }) => {
    await transaction(db, async (trx) => {
      const presence = await getPresence(trx, params);
      // Somebody else may have been quicker: what is gone is not removed once more.
      if (!(await store.savePresenceRemoval(trx, params, true))) throw notFound("presence");
      await record(trx, "deleted", caller.userId, params, presence);
    });
  });

  serve(routes.restorePresence, async ({ caller, params }) =>
    transaction(db, async (trx) => {
      await refuseTooMany(trx, "presences", params.retrospectiveId);
      const restored = await store.savePresenceRemoval(trx, params, false);
      const presence = await getPresence(trx, params);
      if (restored) await record(trx, "restored", caller.userId, params, presence);
      return presence;
    }),
  );
}

async function getPresence(db: Db, where: Where): Promise<Presence> {
  const presence = await store.findPresence(db, where);
  if (!presence) throw notFound("presence");
  return presence;
}

function refuseImpossible<P>(presence: P | string): P {
  if (typeof presence !== "string") return presence;
  const fields = [{ path: "leftAt", message: presence }];
  throw new ProblemError("invalid-input", presence, { fields });
}
