import {
  createIncident,
  deleteIncident,
  editIncident,
  getIncident,
  listIncidents,
  restoreIncident,
} from "@second-story/api/incidents.ts";
import type { Incident } from "@second-story/domain/incident.ts";
import type { Transaction } from "kysely";
import type { Feature } from "../app.ts";
import { recordChange } from "../audit/store.ts";
import { transaction, type Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";
import { notFound, ProblemError, staleVersion } from "../http/problem-error.ts";
import { refuseTaken } from "../http/refuse-taken.ts";
import * as list from "./list/store.ts";
import * as store from "./store.ts";

const gone = {
  incidents_severity_id_fkey: "This severity does not exist. Choose another.",
  incident_services_service_id_fkey: "One of the services does not exist any more. Choose again.",
};

export function incidentsRoutes({ serve, context: { db, newId, now } }: Feature): void {
  serve(listIncidents, ({ caller, query }) => list.listIncidents(db, caller, query));

  serve(getIncident, async ({ caller, params }) => {
    const incident = await getIncidentOf(db, params.incidentId);
    const [view] = await list.withRetrospectives(db, caller, [incident]);
    if (!view) throw notFound("incident");
    return view;
  });

  serve(createIncident, ({ caller, body }) =>
    refuseTaken(gone, () =>
      transaction(db, async (trx) => {
        const id = newId();
        await store.insertIncident(trx, id, caller.userId, now(), body);
        return record(trx, caller.userId, "created", id);
      }),
    ),
  );

  serve(editIncident, async ({ caller, params, body: { version, ...change } }) => {
    const { incidentId } = params;
    const saved = await refuseTaken(gone, () =>
      transaction(db, async (trx) =>
        (await store.saveIncident(trx, incidentId, version, now(), change))
          ? record(trx, caller.userId, "edited", incidentId, Object.keys(change))
          : undefined,
      ),
    );
    if (saved) return saved;
    const current = await getIncidentOf(db, incidentId);
    if (!current.deleted) throw staleVersion(current);
    throw new ProblemError("conflict", "This incident was deleted. Restore it to change it.");
  });

  serve(deleteIncident, async ({ caller, params: { incidentId } }) => {
    await transaction(db, async (trx) => {
      if (!(await store.lockIncident(trx, incidentId))) throw notFound("incident");
      const [view] = await list.withRetrospectives(trx, caller, [
        await getIncidentOf(trx, incidentId),
      ]);
      if (view && view.retrospectives.length > 0) {
        throw new ProblemError(
          "conflict",
          "This incident has a retrospective. Take it out of the retrospective first.",
        );
      }
      await store.markDeleted(trx, incidentId, now());
      await record(trx, caller.userId, "deleted", incidentId);
    });
  });

  serve(restoreIncident, ({ caller, params: { incidentId } }) =>
    transaction(db, async (trx) => {
      const incident = await getIncidentOf(trx, incidentId);
      if (!incident.deleted) return incident;
      await store.markDeleted(trx, incidentId, null);
      return record(trx, caller.userId, "restored", incidentId);
    }),
  );
}

async function getIncidentOf(db: Db, incidentId: string): Promise<Incident> {
  const incident = await store.findIncident(db, incidentId);
  if (!incident) throw notFound("incident");
  return incident;
}

async function record(
  trx: Transaction<Database>,
  actorId: string,
  action: string,
  incidentId: string,
  fields?: readonly string[],
): Promise<Incident> {
  const incident = await getIncidentOf(trx, incidentId);
  await recordChange(trx, {
    topic: "incidents",
    action,
    actorId,
    subjectId: incidentId,
    detail: { title: incident.title, ...(fields ? { fields } : {}) },
  });
  return incident;
}
