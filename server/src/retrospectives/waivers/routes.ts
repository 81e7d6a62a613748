import { waiveGate, withdrawWaiver } from "@second-story/api/retrospectives.ts";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction } from "../../database/connect.ts";
import { notFound } from "../../http/problem-error.ts";
import { refuseTaken } from "../../http/refuse-taken.ts";
import * as store from "./store.ts";

const taken = { waivers_retrospective_id_gate_key: "This was waived already." };

export function waiversRoutes({ serve, context: { db, newId, now } }: Feature): void {
  serve(waiveGate, ({ caller, params: { retrospectiveId, gate }, body: { reason } }) =>
    refuseTaken(taken, () =>
      transaction(db, async (trx) => {
        const id = newId();
        const waivedBy = caller.userId;
        const waivedAt = now();
        await store.insertWaiver(trx, { id, retrospectiveId, gate, reason, waivedBy, waivedAt });
        await recordChange(trx, {
          topic: "retrospectives",
          action: "waived",
          actorId: waivedBy,
          subjectId: id,
          retrospectiveId,
          detail: { gate, reason },
        });
        const waiver = (await store.listWaivers(trx, retrospectiveId)).find((one) => one.id === id);
        if (!waiver) throw notFound("waiver");
        return waiver;
      }),
    ),
  );

  serve(withdrawWaiver, async ({ caller, params: { retrospectiveId, gate } }) => {
    await transaction(db, async (trx) => {
      if (!(await store.removeWaiver(trx, retrospectiveId, gate))) throw notFound("waiver");
      await recordChange(trx, {
        topic: "retrospectives",
        action: "unwaived",
        actorId: caller.userId,
        retrospectiveId,
        detail: { gate },
      });
    });
  });
}
