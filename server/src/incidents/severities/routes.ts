import { editSeverity, listSeverities } from "@second-story/api/severities.ts";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction } from "../../database/connect.ts";
import { notFound, staleVersion } from "../../http/problem-error.ts";
import { refuseTaken } from "../../http/refuse-taken.ts";
import * as store from "./store.ts";

const taken = { severities_name: "There is a severity of this name already." };

export function severitiesRoutes({ serve, context: { db } }: Feature): void {
  serve(listSeverities, async () => ({ items: await store.listSeverities(db) }));

  serve(editSeverity, async ({ caller, params, body: { version, ...change } }) => {
    const saved = await refuseTaken(taken, () =>
      transaction(db, async (trx) => {
        const severity = await store.saveSeverity(trx, params.severityId, version, change);
        if (!severity) return undefined;
        await recordChange(trx, {
          topic: "organisation",
          action: "edited",
          actorId: caller.userId,
          subjectId: severity.id,
          detail: { name: severity.name },
        });
        return severity;
      }),
    );
    if (saved) return saved;
    const current = await store.findSeverity(db, params.severityId);
    throw current ? staleVersion(current) : notFound("severity");
  });
}
