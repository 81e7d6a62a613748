import type { Change } from "@second-story/api/events.ts";
import type { Topic } from "@second-story/api/route.ts";
import { sql, type Transaction } from "kysely";
import type { Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";

export const changesChannel = "second_story_changes";

export type AuditEvent = {
  /** The feature it belongs to; pages listen by it. */
  readonly topic: Topic;
  /** A past participle: `created`, `edited`, `deleted`, `restored`, `published`. */
  readonly action: string;
  readonly actorId: string | null;
  readonly subjectId?: string | undefined;
  readonly retrospectiveId?: string | undefined;
  /** What History shows; never secrets. */
  readonly detail?: Readonly<Record<string, unknown>>;
};

/**
 * Records a change in the transaction that makes it and tells every open page once that commits. Calling it
 * outside a transaction would announce what may still fail, hence the type.
 */
export async function recordChange(trx: Transaction<Database>, event: AuditEvent): Promise<void> {
  const { id } = await trx
    .insertInto("audit_events")
    .values({
      topic: event.topic,
      action: event.action,
      actor_id: event.actorId,
      subject_id: event.subjectId ?? null,
      retrospective_id: event.retrospectiveId ?? null,
      detail: JSON.stringify(event.detail ?? {}, storable),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const change: Change = {
    id: String(id),
    topic: event.topic,
    retrospectiveId: event.retrospectiveId ?? null,
    subjectId: event.subjectId ?? null,
  };
  await sql`select pg_notify(${changesChannel}, ${JSON.stringify(change)})`.execute(trx);
}

/** Keeps that something was done in a retrospective, and when and by whom, but no word of what it was about. */
export async function forgetDetails(
  trx: Transaction<Database>,
  retrospectiveId: string,
): Promise<void> {
  await trx
    .updateTable("audit_events")
    .set({ detail: "{}" })
    .where("retrospective_id", "=", retrospectiveId)
    .execute();
}

/** A text that was cut in the middle of an emoji is no text that the database takes. */
function storable(_: string, value: unknown): unknown {
  return typeof value === "string" ? value.toWellFormed() : value;
}

/**
 * Changes after a position, oldest first. Positions are drawn before commit, so a slower transaction can commit
 * behind a later one: a little overlap is read again, which is harmless, since a page only refreshes.
 */
export async function listChangesAfter(db: Db, position: string, most: number): Promise<Change[]> {
  const overlap = 100;
  const rows = await db
    .selectFrom("audit_events")
    .select(["id", "topic", "retrospective_id", "subject_id"])
    .where(sql<boolean>`id > ${position}::bigint - ${overlap}`)
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: String(row.id),
    topic: row.topic,
    retrospectiveId: row.retrospective_id,
    subjectId: row.subject_id,
  }));
}
