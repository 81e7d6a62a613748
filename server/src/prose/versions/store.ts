import type { ProseVersion } from "@second-story/domain/prose.ts";
import { sql } from "kysely";
import type { Db } from "../../database/connect.ts";

export type NewVersion = {
  readonly id: string;
  readonly documentId: string;
  /** Empty for one that is kept automatically. */
  readonly label: string;
  readonly state: Uint8Array;
  readonly plainText: string;
  readonly createdBy: string | null;
  readonly createdAt: Date;
};

/** Automatic versions beyond this are dropped, the oldest first: fifty hours of writing. */
const mostAutomatic = 200;

export async function insertVersion(db: Db, version: NewVersion): Promise<void> {
  await db
    .insertInto("prose_versions")
    .values({
      id: version.id,
      document_id: version.documentId,
      label: version.label,
      state: Buffer.from(version.state),
      plain_text: version.plainText,
      created_by: version.createdBy,
      created_at: version.createdAt,
    })
    .execute();
}

export async function findLatestVersionTime(db: Db, documentId: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom("prose_versions")
    .select("created_at")
    .where("document_id", "=", documentId)
    .orderBy("created_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && new Date(row.created_at);
}

export async function pruneVersions(db: Db, documentId: string): Promise<void> {
  await sql`
    delete from prose_versions where id in (
      select id from prose_versions where document_id = ${documentId} and label = ''
      order by created_at desc, id desc offset ${mostAutomatic}
    )`.execute(db);
}

const versions = (db: Db) =>
  db
    .selectFrom("prose_versions as v")
    .leftJoin("users as u", "u.id", "v.created_by")
    .select(["v.id", "v.label", "v.created_at", "u.id as user_id", "u.name as user_name"]);

type Row = Awaited<ReturnType<ReturnType<typeof versions>["executeTakeFirstOrThrow"]>>;

export async function listVersions(db: Db, documentId: string): Promise<ProseVersion[]> {
  const rows = await versions(db)
    .where("v.document_id", "=", documentId)
    .orderBy("v.created_at", "desc")
    .orderBy("v.id", "desc")
    .limit(500)
    .execute();
  return rows.map((row) => versionOf(row));
}

/** The document's id is asked for as well, so that a version of another document is not found. */
export async function findVersion(
  db: Db,
  documentId: string,
  versionId: string,
): Promise<(ProseVersion & { readonly state: Uint8Array }) | undefined> {
  const row = await versions(db)
    .select("v.state")
    .where("v.document_id", "=", documentId)
    .where("v.id", "=", versionId)
    .executeTakeFirst();
  return row && { ...versionOf(row), state: row.state };
}

function versionOf(row: Row): ProseVersion {
  return {
    id: row.id,
    label: row.label,
    createdAt: row.created_at,
    createdBy:
      row.user_id === null || row.user_name === null
        ? null
        : { id: row.user_id, name: row.user_name },
  };
}
