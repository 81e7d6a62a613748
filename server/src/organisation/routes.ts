import { editOrganisation, getOrganisation } from "@second-story/api/organisation.ts";
import type { Feature } from "../app.ts";
import { recordChange } from "../audit/store.ts";
import { transaction } from "../database/connect.ts";
import { staleVersion } from "../http/problem-error.ts";
import * as store from "./store.ts";

export function organisationRoutes({ serve, context: { db } }: Feature): void {
  serve(getOrganisation, () => store.getOrganisation(db));

  serve(editOrganisation, async ({ caller, body }) => {
    const { version, ...change } = body;
    const saved = await transaction(db, async (trx) => {
      const organisation = await store.saveOrganisation(trx, version, change);
      if (!organisation) return undefined;
      await recordChange(trx, { topic: "organisation", action: "edited", actorId: caller.userId });
      return organisation;
    });
    if (saved) return saved;
    throw staleVersion(await store.getOrganisation(db));
  });
}
