import type { Edit } from "@second-story/domain/edit.ts";
import type { MissingSignal, MissingSignalDraft } from "@second-story/domain/missing-signal.ts";
import type { Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

type Trx = Transaction<Database>;
type Where = { readonly retrospectiveId: string; readonly signalId: string };

/** With what it is tied to; an entry or an action item that was removed counts as none. */
function selectSignals(db: Db, retrospectiveId: string) {
  return db
    .selectFrom("missing_signals as m")
    .leftJoin("services as s", "s.id", "m.service_id")
    .leftJoin("timeline_entries as e", (join) =>
      join.onRef("e.id", "=", "m.entry_id").on("e.deleted_at", "is", null),
    )
    .leftJoin("action_items as a", (join) =>
      join.onRef("a.id", "=", "m.action_item_id").on("a.deleted_at", "is", null),
    )
    .select(["m.id", "m.what", "m.would_have_told", "m.tells_at", "m.version"])
    .select(["s.id as service_id", "s.name as service_name"])
    .select(["e.id as entry_id", "e.text as entry_text", "e.happened_at as entry_at"])
    .select(["a.id as action_id", "a.number as action_number", "a.title as action_title"])
    .where("m.retrospective_id", "=", retrospectiveId)
    .where("m.deleted_at", "is", null)
    .orderBy("m.created_at")
    .orderBy("m.id");
}
type Row = Awaited<ReturnType<ReturnType<typeof selectSignals>["execute"]>>[number];

export async function listSignals(db: Db, retrospectiveId: string): Promise<MissingSignal[]> {
  return (await selectSignals(db, retrospectiveId).execute()).map(signalOf);
}

export async function findSignal(
  db: Db,
  { retrospectiveId, signalId }: Where,
): Promise<MissingSignal | undefined> {
  const row = await selectSignals(db, retrospectiveId)
    .where("m.id", "=", signalId)
    .executeTakeFirst();
  return row && signalOf(row);
}

/** Holds the row, so that two who press at once make one action item. */
export async function lockSignal(trx: Trx, { retrospectiveId, signalId }: Where): Promise<void> {
  await trx
    .selectFrom("missing_signals")
    .select("id")
    .where("retrospective_id", "=", retrospectiveId)
    .where("id", "=", signalId)
    .forUpdate()
    .execute();
}

export async function insertSignal(
  trx: Trx,
  made: Where & { readonly createdBy: string; readonly actionItemId?: string | null },
  draft: MissingSignalDraft,
): Promise<void> {
  await trx
    .insertInto("missing_signals")
    .values({
      id: made.signalId,
      retrospective_id: made.retrospectiveId,
      created_by: made.createdBy,
      action_item_id: made.actionItemId ?? null,
      what: draft.what,
      service_id: draft.serviceId ?? null,
      would_have_told: draft.wouldHaveTold ?? "",
      tells_at: draft.tellsAt ?? null,
      entry_id: draft.entryId ?? null,
    })
    .execute();
}

/** Saves over `version` alone: false when the row has moved on or is gone. */
export async function saveSignal(
  trx: Trx,
  { retrospectiveId, signalId }: Where,
  version: number,
  change: Edit<MissingSignalDraft> & { readonly actionItemId?: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("missing_signals")
    .set((eb) => ({
      what: change.what,
      service_id: change.serviceId,
      would_have_told: change.wouldHaveTold,
      tells_at: change.tellsAt,
      entry_id: change.entryId,
      action_item_id: change.actionItemId,
      version: eb("version", "+", 1),
    }))
    .where("retrospective_id", "=", retrospectiveId)
    .where("id", "=", signalId)
    .where("deleted_at", "is", null)
    .where("version", "=", version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** False when it already stood so, or is not of this retrospective. */
export async function markSignalDeleted(
  trx: Trx,
  { retrospectiveId, signalId }: Where,
  at: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("missing_signals")
    .set({ deleted_at: at })
    .where("retrospective_id", "=", retrospectiveId)
    .where("id", "=", signalId)
    .where("deleted_at", at === null ? "is not" : "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function signalOf(row: Row): MissingSignal {
  const { service_id, service_name, entry_id, entry_text, entry_at } = row;
  const { action_id, action_number, action_title } = row;
  return {
    id: row.id,
    what: row.what,
    service: service_id && service_name ? { id: service_id, name: service_name } : null,
    wouldHaveTold: row.would_have_told,
    tellsAt: row.tells_at,
    entry:
      entry_id && entry_at ? { id: entry_id, text: entry_text ?? "", happenedAt: entry_at } : null,
    actionItem:
      action_id && action_number !== null
        ? { id: action_id, number: action_number, title: action_title ?? "" }
        : null,
    version: row.version,
  };
}
