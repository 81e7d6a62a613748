import * as routes from "@second-story/api/imports.ts";
import { canBeRedone, keepUndoneDays } from "@second-story/domain/timeline-entry-import.ts";
import type { Transaction } from "kysely";
import type { Feature } from "../app.ts";
import { recordChange } from "../audit/store.ts";
import { transaction } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";
import { notFound, ProblemError } from "../http/problem-error.ts";
import { refuseForeignIncident } from "../timeline/get-entry.ts";
import * as imported from "../timeline/imported/store.ts";
import { dropReplaced } from "./arrivals/store.ts";
import { citeWaiting, findCitedKeys } from "./citations/store.ts";
import { maskSent } from "./mask-sent.ts";
import { keyRecords, sortRecords } from "./sort-records.ts";
import * as store from "./store.ts";

type Trx = Transaction<Database>;
type Where = { readonly retrospectiveId: string; readonly importId: string };

export function evidenceRoutes({ serve, context: { db, newId, now } }: Feature): void {
  serve(routes.listImports, async ({ params }) => ({
    items: await store.listImports(db, params.retrospectiveId),
  }));

  serve(routes.addImport, async ({ caller, params: { retrospectiveId }, body: sent }) => {
    const body = { ...sent, records: sent.records.map((record) => maskSent(record)) };
    await refuseForeignIncident(db, retrospectiveId, body.incidentId);
    const keyed = keyRecords(body);
    return transaction(db, async (trx) => {
      await imported.lockImports(trx, retrospectiveId);
      const keys = keyed.map(({ externalKey }) => externalKey);
      const cited = await findCitedKeys(trx, retrospectiveId, keys);
      const taken = new Map([
        ...(await imported.findKeys(trx, retrospectiveId, keys)),
        ...cited.map((key) => [key, { removed: false }] as const),
      ]);
      const { entries, skipped } = sortRecords(body, keyed, taken, newId);
      const read = Math.max(body.read ?? 0, body.records.length);
      const report = { read, kept: entries.length, skipped };
      if (entries.length === 0) return { import: null, report };
      const shared = { retrospectiveId, importId: newId(), createdBy: caller.userId };
      const { format, label } = body;
      await store.insertImport(trx, { ...shared, id: shared.importId, format, label, report });
      await imported.insertImportedEntries(trx, shared, entries);
      await citeWaiting(trx, shared);
      await record(trx, caller.userId, "imported", shared, { label, kept: entries.length });
      return { import: await getImport(trx, shared), report };
    });
  });

  serve(routes.undoImport, async ({ caller, params }) =>
    transaction(db, async (trx) => {
      await imported.lockImports(trx, params.retrospectiveId);
      const before = await getImport(trx, params);
      if (!(await store.saveUndone(trx, params.importId, true))) {
        throw new ProblemError("conflict", "This import has been undone already.");
      }
      const removed = await imported.removeUntouched(trx, params);
      const { label, standing, messages } = await getImport(trx, params);
      const gone = before.messages - messages;
      const detail = { label, removed, kept: standing, messages: gone };
      await record(trx, caller.userId, "undone", params, detail);
      return { removed, kept: standing, messagesRemoved: gone, messagesKept: messages };
    }),
  );

  serve(routes.redoImport, async ({ caller, params }) =>
    transaction(db, async (trx) => {
      await imported.lockImports(trx, params.retrospectiveId);
      const { label, undoneAt } = await getImport(trx, params);
      if (undoneAt !== null && !canBeRedone(undoneAt, now())) {
        throw new ProblemError(
          "conflict",
          `This import was undone more than ${String(keepUndoneDays)} days ago, and what it had brought was cleared. Import its source again.`,
        );
      }
      if (!(await store.saveUndone(trx, params.importId, false))) {
        throw new ProblemError("conflict", "This import stands; there is nothing to bring back.");
      }
      const { restored, present } = await imported.restoreUndone(trx, params.importId);
      const messagesPresent = await dropReplaced(trx, params);
      const { messages } = await getImport(trx, params);
      await record(trx, caller.userId, "redone", params, { label, restored, messages });
      return { restored, present, messages, messagesPresent };
    }),
  );

  async function getImport(trx: Trx, { retrospectiveId, importId }: Where) {
    const found = await store.findImport(trx, retrospectiveId, importId);
    if (!found) throw notFound("import");
    return found;
  }
}

/** Told twice: the list of imports hears of it, and the timeline, which has changed in many places. */
async function record(
  trx: Trx,
  actorId: string,
  action: string,
  { retrospectiveId, importId }: Where,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  const event = { action, actorId, retrospectiveId, subjectId: importId };
  await recordChange(trx, { ...event, topic: "evidence", detail });
  await recordChange(trx, { ...event, topic: "timeline" });
}
