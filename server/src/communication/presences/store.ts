import type { Edit } from "@second-story/domain/edit.ts";
import type { Presence, PresenceDraft } from "@second-story/domain/presence.ts";
import { sql, type Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";

type Where = { readonly retrospectiveId: string; readonly presenceId: string };

/** What people told, in order of time. */
function selectPresences(db: Db, retrospectiveId: string) {
  return db
    .selectFrom("presences")
    .select(["id", "participant_id", "label", "joined_at", "left_at", "version"])
    .where("retrospective_id", "=", retrospectiveId)
    .where("deleted_at", "is", null)
    .orderBy("joined_at")
    .orderBy("id");
}
type Row = Awaited<ReturnType<ReturnType<typeof selectPresences>["execute"]>>[number];

export async function listPresences(db: Db, retrospectiveId: string): Promise<Presence[]> {
  return (await selectPresences(db, retrospectiveId).execute()).map(presenceOf);
}

export async function findPresence(
  db: Db,
  { retrospectiveId, presenceId }: Where,
): Promise<Presence | undefined> {
  const row = await selectPresences(db, retrospectiveId)
    .where("id", "=", presenceId)
    .executeTakeFirst();
  return row && presenceOf(row);
}

/** Holds it against other writers until the transaction ends. */
export async function lockPresence(
  trx: Transaction<Database>,
  { retrospectiveId, presenceId }: Where,
): Promise<void> {
  await trx
    .selectFrom("presences")
    .select("id")
    .where("retrospective_id", "=", retrospectiveId)
    .where("id", "=", presenceId)
    .forUpdate()
    .execute();
}

export async function insertPresence(
  trx: Transaction<Database>,
  presence: PresenceDraft & Where & { readonly createdBy: string },
): Promise<void> {
  await trx
    .insertInto("presences")
    .values({
      id: presence.presenceId,
      retrospective_id: presence.retrospectiveId,
      participant_id: presence.participantId ?? null,
      label: presence.label,
      joined_at: presence.joinedAt,
      left_at: presence.leftAt ?? null,
      created_by: presence.createdBy,
    })
    .execute();
}

/** Saves over what `lockPresence` holds. */
export async function savePresence(
  trx: Transaction<Database>,
  presenceId: string,
  change: Edit<PresenceDraft>,
): Promise<void> {
  await trx
    .updateTable("presences")
    .set((eb) => ({
      participant_id: change.participantId,
      label: change.label,
      joined_at: change.joinedAt,
      left_at: change.leftAt,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", presenceId)
    .execute();
}

/** Removes or brings back; false when it stood so already. */
export async function savePresenceRemoval(
  trx: Transaction<Database>,
  { retrospectiveId, presenceId }: Where,
  removed: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("presences")
    .set({ deleted_at: removed ? sql`now()` : null })
    .where("retrospective_id", "=", retrospectiveId)
    .where("id", "=", presenceId)
    .where("deleted_at", removed ? "is" : "is not", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

function presenceOf(row: Row): Presence {
  return {
    id: row.id,
    participantId: row.participant_id,
    label: row.label,
    joinedAt: row.joined_at,
    leftAt: row.left_at,
    version: row.version,
  };
}
