import type { listAllActionItems } from "@second-story/api/action-items.ts";
import type { RouteQuery } from "@second-story/api/route.ts";
import type { ActionItem, ActionItemDraft } from "@second-story/domain/action-item.ts";
import type { Edit } from "@second-story/domain/edit.ts";
import type { Caller } from "@second-story/domain/permission.ts";
import { sql, type SqlBool, type Transaction } from "kysely";
import { isSeenBy } from "../access/store.ts";
import type { Db } from "../database/connect.ts";
import { matchesWords } from "../database/match-words.ts";
import type { Database } from "../database/schema.generated.ts";
import { readCursor, writeCursor } from "../http/cursor.ts";

type Named = { readonly id: string; readonly title: string };

/** Action items with the names of owner and team, as a query to narrow further; removed ones are left out. */
function selectActionItems(db: Db) {
  return db
    .selectFrom("action_items as a")
    .leftJoin("users as o", "o.id", "a.owner_id")
    .leftJoin("teams as t", "t.id", "a.team_id")
    .selectAll("a")
    .select(["o.name as owner_name", "t.name as team_name"])
    .where("a.deleted_at", "is", null);
}
type ActionItemRow = Awaited<ReturnType<ReturnType<typeof selectActionItems>["execute"]>>[number];

export async function listActionItems(db: Db, retrospectiveId: string): Promise<ActionItem[]> {
  const rows = await selectActionItems(db)
    .where("a.retrospective_id", "=", retrospectiveId)
    .orderBy("a.number")
    .execute();
  return rows.map(actionItemOf);
}

/** Every key sorts ascending as text, so that one keyset condition serves all orders. */
const sortKeys = {
  due: sql<string>`coalesce(a.due_on::text, '9999-12-31')`,
  priority: sql<string>`coalesce(a.priority, 'P9')`,
  newest: sql<string>`lpad((2147483647 - a.number)::text, 10, '0')`,
};

/** A page of items across all retrospectives the caller may know of. */
export async function listActionItemsAcross(
  db: Db,
  caller: Caller,
  query: RouteQuery<typeof listAllActionItems>,
): Promise<{ items: (ActionItem & { retrospective: Named })[]; next: string | null }> {
  const key = sortKeys[query.sort];
  const owner = query.owner === "me" ? caller.userId : query.owner;
  const after = query.after === undefined ? undefined : readCursor(query.after);
  const rows = await selectActionItems(db)
    .innerJoin("retrospectives as r", "r.id", "a.retrospective_id")
    .select(["r.title as retrospective_title", key.as("sort_key")])
    .where(isSeenBy(caller))
    .$if(query.state !== undefined, (q) => q.where("a.state", "in", query.state ?? []))
    .$if(query.priority !== undefined, (q) => q.where("a.priority", "in", query.priority ?? []))
    .$if(query.type !== undefined, (q) => q.where("a.type", "in", query.type ?? []))
    .$if(owner === "nobody", (q) => q.where("a.owner_id", "is", null))
    .$if(owner !== undefined && owner !== "nobody", (q) => q.where("a.owner_id", "=", owner ?? ""))
    .$if(query.team !== undefined, (q) => q.where("a.team_id", "=", query.team ?? ""))
    .$if(query.dueBefore !== undefined, (q) => q.where("a.due_on", "<", query.dueBefore ?? ""))
    .$if(query.measureBy !== undefined, (q) => q.where("a.measure_on", "<=", query.measureBy ?? ""))
    .$if(query.number !== undefined, (q) => q.where("a.number", "=", query.number ?? 0))
    .$if(query.words !== undefined, (q) =>
      q.where(matchesWords({ search: sql`a.search`, title: sql`a.title` }, query.words ?? "")),
    )
    .$if(after !== undefined, (q) =>
      q.where(sql<SqlBool>`(${key}, a.id::text) > (${after?.key}, ${after?.id})`),
    )
    .orderBy("sort_key")
    .orderBy(sql`a.id::text`)
    .limit(query.limit + 1)
    .execute();
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => ({
      ...actionItemOf(row),
      retrospective: { id: row.retrospective_id, title: row.retrospective_title },
    })),
    next: last ? writeCursor(last.sort_key, last.id) : null,
  };
}

export async function findActionItem(
  db: Db,
  retrospectiveId: string,
  actionItemId: string,
): Promise<ActionItem | undefined> {
  const row = await selectActionItems(db)
    .where("a.retrospective_id", "=", retrospectiveId)
    .where("a.id", "=", actionItemId)
    .executeTakeFirst();
  return row && actionItemOf(row);
}

export async function insertActionItem(
  trx: Transaction<Database>,
  item: ActionItemDraft & { id: string; retrospectiveId: string; createdBy: string },
): Promise<void> {
  await trx
    .insertInto("action_items")
    .values({
      ...columnsOf(item),
      id: item.id,
      title: item.title,
      retrospective_id: item.retrospectiveId,
      created_by: item.createdBy,
    })
    .execute();
}

type Change = Edit<ActionItemDraft> &
  Edit<
    Pick<ActionItem, "state" | "droppedBecause" | "effect" | "effectNote" | "doneAt" | "verifiedAt">
  >;

/** Saves over `version` alone; false when the row has moved on or is gone. */
export async function saveActionItem(
  trx: Transaction<Database>,
  retrospectiveId: string,
  actionItemId: string,
  version: number,
  change: Change,
  updatedAt: string,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("action_items")
    .set((eb) => ({
      ...columnsOf(change),
      state: change.state,
      dropped_because: change.droppedBecause,
      effect: change.effect,
      effect_note: change.effectNote,
      done_at: change.doneAt,
      verified_at: change.verifiedAt,
      updated_at: updatedAt,
      version: eb("version", "+", 1),
    }))
    .where("retrospective_id", "=", retrospectiveId)
    .where("id", "=", actionItemId)
    .where("version", "=", version)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Removes or brings back; false when it already is so or there is no such item. */
export async function markActionItemDeleted(
  trx: Transaction<Database>,
  retrospectiveId: string,
  actionItemId: string,
  deletedAt: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("action_items")
    .set((eb) => ({ deleted_at: deletedAt, version: eb("version", "+", 1) }))
    .where("retrospective_id", "=", retrospectiveId)
    .where("id", "=", actionItemId)
    .where("deleted_at", deletedAt === null ? "is not" : "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function columnsOf(draft: Edit<ActionItemDraft>) {
  return {
    title: draft.title,
    detail: draft.detail,
    owner_id: draft.ownerId,
    team_id: draft.teamId,
    team_answer: draft.teamAnswer,
    due_on: draft.dueOn,
    due_late_because: draft.dueLateBecause,
    priority: draft.priority,
    type: draft.type,
    horizon: draft.horizon,
    reason: draft.reason,
    expected_change: draft.expectedChange,
    measure: draft.measure,
    measure_on: draft.measureOn,
  };
}

function actionItemOf(row: ActionItemRow): ActionItem {
  return {
    id: row.id,
    number: row.number,
    retrospectiveId: row.retrospective_id,
    title: row.title,
    detail: row.detail,
    state: row.state,
    droppedBecause: row.dropped_because,
    owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner_name ?? "" },
    team: row.team_id === null ? null : { id: row.team_id, name: row.team_name ?? "" },
    teamAnswer: row.team_answer,
    dueOn: row.due_on,
    dueLateBecause: row.due_late_because,
    priority: row.priority,
    type: row.type,
    horizon: row.horizon,
    reason: row.reason,
    expectedChange: row.expected_change,
    measure: row.measure,
    measureOn: row.measure_on,
    effect: row.effect,
    effectNote: row.effect_note,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    doneAt: row.done_at,
    verifiedAt: row.verified_at,
    version: row.version,
  };
}
