import {
  editionContentSchema,
  type Edition,
  type EditionContent,
  type EditionMark,
} from "@second-story/domain/edition.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { sql, type Transaction } from "kysely";
import type { Db } from "../database/connect.ts";
import type { Database } from "../database/schema.generated.ts";
import { entryOf, selectEntries } from "../timeline/store.ts";

/** Every entry of the story, in its order. */
export async function listWholeTimeline(db: Db, retrospectiveId: string): Promise<TimelineEntry[]> {
  const rows = await selectEntries(db)
    .where("e.retrospective_id", "=", retrospectiveId)
    .where("e.deleted_at", "is", null)
    .orderBy("e.happened_at")
    .orderBy("e.id")
    .execute();
  return rows.map(entryOf);
}

function selectEditions(db: Db, retrospectiveId: string) {
  return db
    .selectFrom("editions as e")
    .leftJoin("users as u", "u.id", "e.published_by")
    .where("e.retrospective_id", "=", retrospectiveId)
    .select(["e.id", "e.retrospective_id", "e.number", "e.title", "e.published_at"])
    .select(["u.id as publisher_id", "u.name as publisher_name"]);
}

export async function listEditions(db: Db, retrospectiveId: string): Promise<EditionMark[]> {
  const rows = await selectEditions(db, retrospectiveId).orderBy("e.number", "desc").execute();
  return rows.map(markOf);
}

export async function findEdition(
  db: Db,
  retrospectiveId: string,
  number: number,
): Promise<Edition | undefined> {
  const row = await selectEditions(db, retrospectiveId)
    .select("e.content")
    .where("e.number", "=", number)
    .executeTakeFirst();
  return row && { ...markOf(row), content: editionContentSchema.parse(row.content) };
}

export async function insertEdition(
  trx: Transaction<Database>,
  edition: {
    readonly id: string;
    readonly retrospectiveId: string;
    readonly content: EditionContent;
    readonly plainText: string;
    readonly publishedBy: string | null;
    readonly publishedAt: string;
  },
): Promise<number> {
  const { number } = await trx
    .insertInto("editions")
    .values((eb) => ({
      id: edition.id,
      retrospective_id: edition.retrospectiveId,
      number: eb
        .selectFrom("editions")
        .where("retrospective_id", "=", edition.retrospectiveId)
        .select((max) => sql<number>`coalesce(${max.fn.max("number")}, 0) + 1`.as("number")),
      title: edition.content.title,
      content: JSON.stringify(edition.content),
      plain_text: edition.plainText,
      published_by: edition.publishedBy,
      published_at: edition.publishedAt,
    }))
    .returning("number")
    .executeTakeFirstOrThrow();
  return number;
}

type MarkRow = Awaited<ReturnType<ReturnType<typeof selectEditions>["execute"]>>[number];

function markOf(row: MarkRow): EditionMark {
  return {
    id: row.id,
    retrospectiveId: row.retrospective_id,
    number: row.number,
    title: row.title,
    publishedAt: row.published_at,
    publishedBy:
      row.publisher_id === null ? null : { id: row.publisher_id, name: row.publisher_name ?? "" },
  };
}

/** Replaces what search finds of an edition, and shows around it; the edition itself stays frozen. */
export async function saveEditionText(
  trx: Transaction<Database>,
  editionId: string,
  plainText: string,
): Promise<void> {
  await trx
    .updateTable("editions")
    .set({ plain_text: plainText })
    .where("id", "=", editionId)
    .execute();
}
