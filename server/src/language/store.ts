import type {
  LanguageDismissal,
  LanguageDismissalDraft,
} from "@second-story/domain/language-dismissal.ts";
import type { Transaction } from "kysely";
import type { Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";

export async function listDismissals(
  db: Db,
  retrospectiveId: string,
): Promise<LanguageDismissal[]> {
  const rows = await db
    .selectFrom("language_dismissals as d")
    .leftJoin("users as u", "u.id", "d.created_by")
    .where("d.retrospective_id", "=", retrospectiveId)
    .select(["d.id", "d.rule", "d.sentence", "d.note", "d.created_at"])
    .select(["u.id as user_id", "u.name as user_name"])
    .orderBy("d.created_at")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    rule: row.rule,
    sentence: row.sentence,
    note: row.note,
    createdBy: row.user_id === null ? null : { id: row.user_id, name: row.user_name ?? "" },
    createdAt: row.created_at,
  }));
}

/** Also when it was said already: then the newer note stands. */
export async function saveDismissal(
  trx: Transaction<Database>,
  dismissal: LanguageDismissalDraft & { id: string; retrospectiveId: string; createdBy: string },
): Promise<void> {
  await trx
    .insertInto("language_dismissals")
    .values({
      id: dismissal.id,
      retrospective_id: dismissal.retrospectiveId,
      rule: dismissal.rule,
      sentence: dismissal.sentence,
      note: dismissal.note ?? null,
      created_by: dismissal.createdBy,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["retrospective_id", "rule", "sentence"])
        .doUpdateSet((eb) => ({ note: eb.ref("excluded.note") })),
    )
    .execute();
}

export async function deleteDismissal(
  trx: Transaction<Database>,
  retrospectiveId: string,
  dismissalId: string,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("language_dismissals")
    .where("retrospective_id", "=", retrospectiveId)
    .where("id", "=", dismissalId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Names and handles of those who take part, and the names of all services. */
export async function listRoster(
  db: Db,
  retrospectiveId: string,
): Promise<{ people: string[]; products: string[] }> {
  const people = await db
    .selectFrom("participants as p")
    .leftJoin("users as u", "u.id", "p.user_id")
    .leftJoin("guests as g", "g.id", "p.guest_id")
    .where("p.retrospective_id", "=", retrospectiveId)
    .select(["u.name as user_name", "u.handle", "g.name as guest_name", "g.handle as guest_handle"])
    .execute();
  const services = await db
    .selectFrom("services")
    .select("name")
    .where("archived_at", "is", null)
    .orderBy("name")
    .limit(1000)
    .execute();
  const names = people.flatMap((row) => [
    row.user_name,
    row.handle,
    row.guest_name,
    row.guest_handle,
  ]);
  return {
    people: [...new Set(names)].filter((name) => name !== null),
    products: services.map(({ name }) => name),
  };
}

/** What people wrote, apart from prose, with the context in which it is read. */
export async function listWrittenTexts(
  db: Db,
  retrospectiveId: string,
): Promise<{ entries: string[]; actionItems: string[] }> {
  const entries = await db
    .selectFrom("timeline_entries")
    .select("text")
    .where("retrospective_id", "=", retrospectiveId)
    .where("deleted_at", "is", null)
    .execute();
  const items = await db
    .selectFrom("action_items")
    .select("title")
    .where("retrospective_id", "=", retrospectiveId)
    .where("deleted_at", "is", null)
    .execute();
  return { entries: entries.map(({ text }) => text), actionItems: items.map(({ title }) => title) };
}
