import { createGuest, deleteGuest, editGuest, listGuests } from "@second-story/api/guests.ts";
import type { Transaction } from "kysely";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";
import { notFound, ProblemError, staleVersion } from "../../http/problem-error.ts";
import * as store from "./store.ts";

export function guestsRoutes({ serve, context: { db, newId } }: Feature): void {
  serve(listGuests, ({ query }) => store.listGuests(db, query));

  serve(createGuest, async ({ caller, body }) =>
    transaction(db, async (trx) => {
      const guest = await store.insertGuest(trx, newId(), body);
      await record(trx, "guest-created", caller.userId, guest.id);
      return guest;
    }),
  );

  serve(editGuest, async ({ caller, params: { guestId }, body }) => {
    const { version, ...change } = body;
    const saved = await transaction(db, async (trx) => {
      const guest = await store.saveGuest(trx, guestId, version, change);
      if (guest) await record(trx, "guest-edited", caller.userId, guestId);
      return guest;
    });
    if (saved) return saved;
    const current = await store.findGuest(db, guestId);
    throw current ? staleVersion(current) : notFound("guest");
  });

  serve(deleteGuest, async ({ caller, params: { guestId } }) => {
    await transaction(db, async (trx) => {
      if (await store.deleteGuest(trx, guestId)) {
        await record(trx, "guest-deleted", caller.userId, guestId);
        return;
      }
      if (!(await store.findGuest(trx, guestId))) throw notFound("guest");
      throw new ProblemError(
        "conflict",
        "This guest takes part in a retrospective. Remove them there first.",
      );
    });
    return undefined;
  });
}

async function record(
  trx: Transaction<Database>,
  action: string,
  actorId: string,
  subjectId: string,
): Promise<void> {
  await recordChange(trx, { topic: "people", action, actorId, subjectId });
}
