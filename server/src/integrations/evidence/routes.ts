import * as routes from "@second-story/api/inbound-evidence.ts";
import { may, type Caller } from "@second-story/domain/permission.ts";
import { findIncidentStanding } from "../../access/store.ts";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction, type Db } from "../../database/connect.ts";
import { notFound } from "../../http/problem-error.ts";
import { lockIncident } from "../../incidents/store.ts";
import { pageFrom, readPosition } from "../page-from.ts";
import * as store from "./store.ts";

export function inboundEvidenceRoutes({ serve, context: { db } }: Feature): void {
  serve(routes.listIncidentEvidence, async ({ params, query }) => {
    const paging = { after: readPosition(query.after), most: query.limit + 1 };
    const items = await store.listOfIncident(db, params.incidentId, paging);
    return pageFrom(items, query.limit, ({ happenedAt }) => happenedAt);
  });

  serve(routes.listWaitingEvidence, async ({ query }) => {
    const paging = { after: readPosition(query.after), most: query.limit + 1 };
    const items = await store.listWaiting(db, paging);
    return pageFrom(items, query.limit, ({ receivedAt }) => receivedAt);
  });

  serve(routes.attachEvidence, ({ caller, params: { evidenceId }, body: { incidentId } }) =>
    transaction(db, async (trx) => {
      if (incidentId !== null) {
        const isThere = await lockIncident(trx, incidentId);
        if (!isThere || !(await maySee(trx, caller, incidentId))) throw notFound("incident");
      }
      const held = await store.findEvidence(trx, evidenceId);
      if (!held || (held.incidentId !== null && !(await maySee(trx, caller, held.incidentId)))) {
        throw notFound("evidence");
      }
      if ((await store.attach(trx, [evidenceId], incidentId)) === 0) throw notFound("evidence");
      await recordChange(trx, {
        topic: "integrations",
        action: incidentId === null ? "detached" : "attached",
        actorId: caller.userId,
        subjectId: evidenceId,
      });
      const item = await store.findEvidence(trx, evidenceId);
      if (!item) throw notFound("evidence");
      return item;
    }),
  );
}

async function maySee(db: Db, caller: Caller, incidentId: string): Promise<boolean> {
  const standing = await findIncidentStanding(db, incidentId, caller.userId);
  return may(caller, "incident.write", standing);
}
