import * as routes from "@second-story/api/milestone-suggestions.ts";
import type { MilestoneKind } from "@second-story/domain/milestone.ts";
import type { Transaction } from "kysely";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";
import { notFound } from "../../http/problem-error.ts";
import { refuseForeignIncident } from "../../timeline/get-entry.ts";
import { lockImports } from "../../timeline/imported/store.ts";
import { setMilestone } from "../../timeline/milestones/set-milestone.ts";
import * as dismissals from "../../timeline/milestone-suggestions/store.ts";
import { addToStory } from "../citations/add-to-story.ts";
import { entriesFor } from "../citations/entries-for.ts";
import { listUnused } from "../citations/store.ts";
import { findNamed } from "./store.ts";

type Trx = Transaction<Database>;
type Named = {
  readonly retrospectiveId: string;
  readonly messageId: string;
  readonly kind: MilestoneKind;
};

/** A milestone that a message of the tray suggests: accepted, which brings the message into the story, or dismissed. */
export function milestoneSignsRoutes({ serve, context: { db, newId } }: Feature): void {
  serve(routes.acceptMessageMilestone, async ({ caller, params, body: { incidentId } }) => {
    const { retrospectiveId, messageId, kind } = params;
    await refuseForeignIncident(db, retrospectiveId, incidentId);
    return transaction(db, async (trx) => {
      // Two who accept the same at once get one entry.
      await lockImports(trx, retrospectiveId);
      const [made] = await addToStory(
        trx,
        { retrospectiveId, userId: caller.userId },
        entriesFor(await listUnused(trx, retrospectiveId, [messageId]), { incidentId }, newId),
      );
      // Looked for only now: the entry that tells it may have been brought back a moment ago.
      const entryId = made ?? (await getNamed(trx, params)).entryId;
      if (entryId === null) throw notFound("entry");
      const where = { retrospectiveId, entryId, kind, incidentId };
      const entry = await setMilestone(trx, caller.userId, where, { unlessSet: true });
      return { entry, isNew: made !== undefined };
    });
  });

  serve(routes.dismissMessageMilestone, async ({ caller, params, body: { incidentId } }) => {
    await refuseForeignIncident(db, params.retrospectiveId, incidentId);
    await transaction(db, async (trx) => {
      await getNamed(trx, params);
      const { messageId, kind } = params;
      const dismissal = { incidentId, kind, messageId };
      if (!(await dismissals.insertDismissal(trx, dismissal, caller.userId))) return;
      await record(trx, caller.userId, "suggestion-dismissed", params);
    });
  });

  serve(routes.restoreMessageMilestone, async ({ caller, params, query: { incidentId } }) => {
    await refuseForeignIncident(db, params.retrospectiveId, incidentId);
    await transaction(db, async (trx) => {
      await getNamed(trx, params);
      const { messageId, kind } = params;
      if (!(await dismissals.removeDismissal(trx, { incidentId, kind, messageId }))) return;
      await record(trx, caller.userId, "suggestion-restored", params);
    });
  });
}

/** @throws ProblemError `not-found` when no such message lies in this tray. */
async function getNamed(trx: Trx, { retrospectiveId, messageId }: Named) {
  const message = await findNamed(trx, retrospectiveId, messageId);
  if (!message) throw notFound("message");
  return message;
}

/** What History tells, which more people read than the tray: no words of the message. */
async function record(
  trx: Trx,
  actorId: string,
  action: string,
  { retrospectiveId, messageId, kind }: Named,
): Promise<void> {
  await recordChange(trx, {
    topic: "evidence",
    action,
    actorId,
    retrospectiveId,
    subjectId: messageId,
    detail: { kind },
  });
}
