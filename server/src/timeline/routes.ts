import * as routes from "@second-story/api/timeline.ts";
import { applyEntryChange, type EntryDraft } from "@second-story/domain/timeline-entry.ts";
import type { Transaction } from "kysely";
import type { Feature } from "../app.ts";
import { recordChange } from "../audit/store.ts";
import { transaction } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";
import { listCited } from "../evidence/citations/store.ts";
import { notFound } from "../http/problem-error.ts";
import { refuseTaken } from "../http/refuse-taken.ts";
import { editLocked } from "./edit-locked.ts";
import { getEntry, refuseForeignIncident, refuseImpossible } from "./get-entry.ts";
import { listEntries, listEntryChanges } from "./listing/store.ts";
import { moveTimes } from "./moves/move-times.ts";
import { clearMilestone, setMilestone } from "./milestones/set-milestone.ts";
import * as store from "./store.ts";

type Trx = Transaction<Database>;
type Where = { readonly retrospectiveId: string; readonly entryId: string };

const takenAgain = {
  timeline_entries_external: "A later import has brought this entry in again.",
};
const goneService = {
  timeline_entry_services_service_id_fkey: "One of the services does not exist any more.",
};

export function timelineRoutes({ serve, context: { db, newId } }: Feature): void {
  const record = async (
    trx: Trx,
    actorId: string,
    action: string,
    { retrospectiveId, entryId }: Where,
    detail: Readonly<Record<string, unknown>> = {},
  ): Promise<void> =>
    recordChange(trx, {
      topic: "timeline",
      action,
      actorId,
      retrospectiveId,
      subjectId: entryId,
      detail,
    });

  serve(routes.listEntries, async ({ params, query }) =>
    listEntries(db, params.retrospectiveId, query),
  );

  serve(routes.listEntryChanges, async ({ params, query }) =>
    listEntryChanges(db, params.retrospectiveId, query.since),
  );

  serve(routes.getEntry, async ({ params }) => ({
    ...(await getEntry(db, params)),
    evidence: (await store.findEvidence(db, params.entryId)) ?? null,
    cited: await listCited(db, params.entryId),
  }));

  serve(routes.addEntry, async ({ caller, params: { retrospectiveId }, body }) => {
    const draft = refuseImpossible(
      applyEntryChange({ happenedAt: body.happenedAt, text: body.text }, body),
    );
    await refuseForeignIncident(db, retrospectiveId, draft.incidentId);
    const entryId = newId();
    return refuseTaken(goneService, () =>
      transaction(db, async (trx) => {
        const entry = { ...draft, id: entryId, retrospectiveId, createdBy: caller.userId };
        await store.insertEntries(trx, entry, [entry]);
        await record(trx, caller.userId, "created", { retrospectiveId, entryId }, shown(draft));
        return getEntry(trx, { retrospectiveId, entryId });
      }),
    );
  });

  serve(routes.editEntry, async ({ caller, params, body: { version, ...change } }) => {
    await refuseForeignIncident(db, params.retrospectiveId, change.incidentId);
    return refuseTaken(goneService, () =>
      transaction(db, async (trx) => {
        const { entry, moved } = await editLocked(trx, params, version, change);
        const fields = Object.keys(change);
        await record(trx, caller.userId, "edited", params, { ...shown(entry), fields });
        for (const incidentId of moved) {
          await recordChange(trx, {
            topic: "incidents",
            action: "milestone-moved",
            actorId: caller.userId,
            subjectId: incidentId,
          });
        }
        return entry;
      }),
    );
  });

  serve(routes.moveEntries, async ({ caller, params: { retrospectiveId }, body }) =>
    transaction(db, async (trx) => {
      const { entries, incidentIds } = await moveTimes(trx, retrospectiveId, body.entries);
      await recordChange(trx, {
        topic: "timeline",
        action: "moved",
        actorId: caller.userId,
        retrospectiveId,
        subjectId: retrospectiveId,
        detail: { number: entries.length },
      });
      for (const incidentId of incidentIds) {
        await recordChange(trx, {
          topic: "incidents",
          action: "milestone-moved",
          actorId: caller.userId,
          subjectId: incidentId,
        });
      }
      return { entries };
    }),
  );

  serve(routes.deleteEntry, async ({ caller, params }) => {
    await transaction(db, async (trx) => {
      const { retrospectiveId, entryId } = params;
      const entry = await store.findEntry(trx, retrospectiveId, entryId);
      if (!entry) throw notFound("entry");
      if (!(await store.saveRemoval(trx, retrospectiveId, entryId, true))) return;
      await record(trx, caller.userId, "deleted", params, shown(entry));
    });
    return undefined;
  });

  serve(routes.restoreEntry, async ({ caller, params }) =>
    refuseTaken(takenAgain, () =>
      transaction(db, async (trx) => {
        const { retrospectiveId, entryId } = params;
        const restored = await store.saveRemoval(trx, retrospectiveId, entryId, false);
        const entry = await getEntry(trx, params);
        if (restored) await record(trx, caller.userId, "restored", params, shown(entry));
        return entry;
      }),
    ),
  );

  serve(routes.setEntryMilestone, async ({ caller, params, body }) => {
    const { incidentId, unlessSet = false } = body;
    await refuseForeignIncident(db, params.retrospectiveId, incidentId);
    const where = { ...params, incidentId };
    return transaction(db, (trx) => setMilestone(trx, caller.userId, where, { unlessSet }));
  });

  serve(routes.clearEntryMilestone, async ({ caller, params, query: { incidentId } }) => {
    await refuseForeignIncident(db, params.retrospectiveId, incidentId);
    return transaction(db, (trx) => clearMilestone(trx, caller.userId, { ...params, incidentId }));
  });
}

/** What History tells of an entry: its time and the beginning of its words. */
function shown(entry: Pick<EntryDraft, "happenedAt" | "text">) {
  return { happenedAt: entry.happenedAt, text: entry.text.slice(0, 120) };
}
