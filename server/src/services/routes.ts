import { createService, editService, listServices } from "@second-story/api/services.ts";
import type { Feature } from "../app.ts";
import { recordChange } from "../audit/store.ts";
import { transaction } from "../database/connect.ts";
import { refuseTaken } from "../http/refuse-taken.ts";
import { notFound, staleVersion } from "../http/problem-error.ts";
import * as store from "./store.ts";

const taken = { services_name: "There is a service of this name already." };

export function servicesRoutes({ serve, context: { db, newId, now } }: Feature): void {
  serve(listServices, async ({ query }) => ({
    items: await store.listServices(db, query.archived),
  }));

  serve(createService, async ({ caller, body }) =>
    refuseTaken(taken, () =>
      transaction(db, async (trx) => {
        const service = await store.insertService(trx, newId(), body);
        await recordChange(trx, {
          topic: "services",
          action: "created",
          actorId: caller.userId,
          subjectId: service.id,
        });
        return service;
      }),
    ),
  );

  serve(editService, async ({ caller, params, body }) => {
    const { version, archived, ...change } = body;
    const archivedAt = archived === undefined ? undefined : archived ? now().toISOString() : null;
    const saved = await refuseTaken(taken, () =>
      transaction(db, async (trx) => {
        const service = await store.saveService(trx, params.serviceId, version, change, archivedAt);
        if (!service) return undefined;
        await recordChange(trx, {
          topic: "services",
          action: archived ? "archived" : "edited",
          actorId: caller.userId,
          subjectId: service.id,
        });
        return service;
      }),
    );
    if (saved) return saved;
    const current = await store.findService(db, params.serviceId);
    throw current ? staleVersion(current) : notFound("service");
  });
}
