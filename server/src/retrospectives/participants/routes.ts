import {
  addParticipant,
  editParticipant,
  listParticipants,
  removeParticipant,
} from "@second-story/api/participants.ts";
import { adviseOnParticipants, type Participant } from "@second-story/domain/participant.ts";
import type { Transaction } from "kysely";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";
import { concludeAgreement } from "../../facts-agreement/conclude-agreement.ts";
import { removeConfirmations } from "../../facts-agreement/store.ts";
import { notFound, ProblemError, staleVersion } from "../../http/problem-error.ts";
import { refuseTaken } from "../../http/refuse-taken.ts";
import { lockRetrospective } from "../store.ts";
import * as store from "./store.ts";

const there = "This person takes part already. Change their roles instead.";
const taken = {
  participants_retrospective_id_user_id_key: there,
  participants_retrospective_id_guest_id_key: there,
  participants_user_id_fkey: "There is no such account any more. Reload and choose again.",
  participants_guest_id_fkey: "There is no such guest any more. Reload and choose again.",
};

export function participantsRoutes({ serve, context: { db, newId } }: Feature): void {
  serve(listParticipants, async ({ params }) => {
    const items = await store.listParticipants(db, params.retrospectiveId);
    return { items, advice: adviseOnParticipants(items) };
  });

  serve(addParticipant, ({ caller, params: { retrospectiveId }, body }) =>
    refuseTaken(taken, () =>
      transaction(db, async (trx) => {
        if ("userId" in body.person && !(await store.isOpenAccount(trx, body.person.userId))) {
          throw new ProblemError("conflict", "This account is closed. Choose another person.");
        }
        const id = newId();
        await store.insertParticipant(trx, id, retrospectiveId, body);
        const added = await getParticipant(trx, retrospectiveId, id);
        await record(trx, caller.userId, "added", retrospectiveId, added);
        return added;
      }),
    ),
  );

  serve(editParticipant, ({ caller, params, body: { version, ...change } }) =>
    transaction(db, async (trx) => {
      const { retrospectiveId, participantId } = params;
      await lockRetrospective(trx, retrospectiveId);
      const held = await getParticipant(trx, retrospectiveId, participantId);
      if (!(await store.saveParticipant(trx, retrospectiveId, participantId, version, change))) {
        throw staleVersion(held);
      }
      await keepLead(trx, retrospectiveId);
      const edited = await getParticipant(trx, retrospectiveId, participantId);
      await record(trx, caller.userId, "edited", retrospectiveId, edited);
      return edited;
    }),
  );

  serve(removeParticipant, async ({ caller, params: { retrospectiveId, participantId } }) => {
    await transaction(db, async (trx) => {
      await lockRetrospective(trx, retrospectiveId);
      const held = await getParticipant(trx, retrospectiveId, participantId);
      await store.removeParticipant(trx, retrospectiveId, participantId);
      await keepLead(trx, retrospectiveId);
      await record(trx, caller.userId, "removed", retrospectiveId, held);
      if (held.person.kind === "user") {
        await removeConfirmations(trx, retrospectiveId, held.person.id);
      }
      // Whoever was removed may have been the last who was waited for.
      await concludeAgreement(trx, retrospectiveId, caller.userId);
    });
  });
}

async function getParticipant(
  trx: Transaction<Database>,
  retrospectiveId: string,
  participantId: string,
): Promise<Participant> {
  const participant = await store.findParticipant(trx, retrospectiveId, participantId);
  if (!participant) throw notFound("participant");
  return participant;
}

/** The retrospective is locked, so two removals at once cannot each leave the other as the last lead. */
async function keepLead(trx: Transaction<Database>, retrospectiveId: string): Promise<void> {
  if (await store.hasLead(trx, retrospectiveId)) return;
  throw new ProblemError(
    "conflict",
    "This would leave nobody to lead the retrospective. Make somebody else facilitator or owner first.",
  );
}

async function record(
  trx: Transaction<Database>,
  actorId: string,
  action: string,
  retrospectiveId: string,
  { id, person, roles }: Participant,
): Promise<void> {
  await recordChange(trx, {
    topic: "participants",
    action,
    actorId,
    subjectId: id,
    retrospectiveId,
    detail: { name: person.name, roles },
  });
}
