import type { ProseSection } from "@second-story/domain/prose.ts";
import { CompiledQuery, sql, type Transaction } from "kysely";
import type { Pool } from "pg";
import type { Db } from "../database/connect.ts";
import type { FlushConnection } from "./flush-writes.ts";
import type { Database } from "../database/schema.generated.ts";

/** On which servers tell one another what happens to documents. */
export const proseChannel = "second_story_prose";

export type AppendedUpdate = {
  readonly documentId: string;
  readonly update: Uint8Array;
  readonly userId: string | null;
};

export type StoredProse = {
  readonly documentId: string;
  readonly retrospectiveId: string;
  readonly snapshot: Uint8Array | undefined;
  /** What was appended since the snapshot, oldest first. */
  readonly updates: readonly {
    readonly id: number;
    readonly update: Uint8Array;
    readonly userId: string | null;
  }[];
  readonly markdown: string;
  readonly plainText: string;
};

/** The id of a section's document, which is made when it is first opened. */
export async function openDocument(
  db: Db,
  newId: string,
  retrospectiveId: string,
  section: ProseSection,
): Promise<string> {
  await db
    .insertInto("prose_documents")
    .values({ id: newId, retrospective_id: retrospectiveId, section })
    .onConflict((conflict) => conflict.columns(["retrospective_id", "section"]).doNothing())
    .execute();
  const { id } = await db
    .selectFrom("prose_documents")
    .select("id")
    .where("retrospective_id", "=", retrospectiveId)
    .where("section", "=", section)
    .executeTakeFirstOrThrow();
  return id;
}

export async function findDocumentId(
  db: Db,
  retrospectiveId: string,
  section: ProseSection,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("prose_documents")
    .select("id")
    .where("retrospective_id", "=", retrospectiveId)
    .where("section", "=", section)
    .executeTakeFirst();
  return row?.id;
}

/** Snapshot and updates as of one moment: one statement, so that settling cannot fall between. */
export async function getStored(db: Db, documentId: string): Promise<StoredProse> {
  const rows = await db
    .selectFrom("prose_documents as d")
    .leftJoin("prose_updates as u", "u.document_id", "d.id")
    .where("d.id", "=", documentId)
    .orderBy("u.id")
    .select([
      "d.retrospective_id",
      "d.snapshot",
      "d.markdown",
      "d.plain_text",
      "u.id",
      "u.update",
      "u.user_id",
    ])
    .execute();
  const [first] = rows;
  if (!first) throw new Error(`there is no prose document ${documentId}`);
  return {
    documentId,
    retrospectiveId: first.retrospective_id,
    snapshot: first.snapshot ?? undefined,
    updates: rows.flatMap(({ id, update, user_id }) =>
      id === null || update === null ? [] : [{ id, update, userId: user_id }],
    ),
    markdown: first.markdown,
    plainText: first.plain_text,
  };
}

const insertText = `
  insert into prose_updates (document_id, update, user_id)
  select document_id, update, user_id
  from unnest($1::uuid[], $2::bytea[], $3::uuid[]) with ordinality as given (document_id, update, user_id, place)
  order by place`;

/** One statement for all of them, in this order. */
export async function insertUpdates(db: Db, updates: readonly AppendedUpdate[]): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(insertText, valuesOf(updates)));
}

/**
 * As `insertUpdates`, but resolves when all readers see the rows, without waiting for the disk: PostgreSQL looks at the
 * setting when the transaction of this one statement commits. The commit also gives the notices to the other servers.
 * A letter waits for it, hence the prepared statement.
 */
export async function writeUpdates(
  pool: Pick<Pool, "query">,
  updates: readonly AppendedUpdate[],
  notices: readonly string[],
): Promise<void> {
  await pool.query({
    name: "append-prose",
    text: `
      with added as (${insertText})
      select set_config('synchronous_commit', 'off', true)
      union all select pg_notify('${proseChannel}', notice)::text from unnest($4::text[]) as notice`,
    values: [...valuesOf(updates), notices],
  });
}

/** Tells the other servers what is not kept: who is there. */
export async function notifyServers(
  pool: Pick<Pool, "query">,
  notices: readonly string[],
): Promise<void> {
  await pool.query({
    name: "notify-prose",
    text: `select pg_notify('${proseChannel}', notice) from unnest($1::text[]) as notice`,
    values: [notices],
  });
}

function valuesOf(updates: readonly AppendedUpdate[]): unknown[][] {
  return [
    updates.map(({ documentId }) => documentId),
    updates.map(({ update }) => Buffer.from(update.buffer, update.byteOffset, update.byteLength)),
    updates.map(({ userId }) => userId),
  ];
}

/** Holds one connection of the pool, to bring to the disk what was committed before. */
export function openFlushConnection(db: Db): Promise<FlushConnection> {
  const opened = Promise.withResolvers<FlushConnection>();
  const released = Promise.withResolvers<void>();
  db.connection()
    .execute(async (connection) => {
      await sql`select 1`.execute(connection);
      opened.resolve({
        flush: async () => {
          // A commit that waits for the disk brings with it everything that was written before.
          await sql`select pg_logical_emit_message(true, 'second-story', '')`.execute(connection);
        },
        release: released.resolve,
      });
      await released.promise;
    })
    .catch(opened.reject);
  return opened.promise;
}

/** Holds off other settling of the document until the transaction ends; appending goes on. */
export async function lockDocument(
  trx: Transaction<Database>,
  documentId: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom("prose_documents")
    .select("id")
    .where("id", "=", documentId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Puts the merged state in place of exactly the updates that went into it. */
export async function saveSettled(
  trx: Transaction<Database>,
  settled: {
    readonly documentId: string;
    readonly snapshot: Uint8Array;
    readonly updateIds: readonly number[];
    readonly markdown: string;
    readonly plainText: string;
    readonly now: Date;
  },
): Promise<void> {
  await trx
    .updateTable("prose_documents")
    .set({
      snapshot: Buffer.from(settled.snapshot),
      markdown: settled.markdown,
      plain_text: settled.plainText,
      updated_at: settled.now,
    })
    .where("id", "=", settled.documentId)
    .execute();
  await trx
    .deleteFrom("prose_updates")
    .where(sql<boolean>`id = any(${settled.updateIds}::bigint[])`)
    .execute();
}

/** Documents with updates that nobody settled, after a server was killed. */
export async function listUnsettled(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("prose_updates").select("document_id").distinct().execute();
  return rows.map((row) => row.document_id);
}

/** Whose a Yjs client id is, after claiming those that are nobody's yet for the user. */
export async function claimClients(
  db: Db,
  documentId: string,
  userId: string,
  clientIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  await sql`
    insert into prose_clients (document_id, client_id, user_id)
    select ${documentId}, client_id, ${userId} from unnest(${clientIds}::bigint[]) as client_id
    on conflict do nothing`.execute(db);
  const rows = await db
    .selectFrom("prose_clients")
    .select(["client_id", "user_id"])
    .where("document_id", "=", documentId)
    .where(sql<boolean>`client_id = any(${clientIds}::bigint[])`)
    .execute();
  return new Map(rows.map((row) => [row.client_id, row.user_id]));
}

export async function countClients(db: Db, documentId: string, userId: string): Promise<number> {
  const { count } = await db
    .selectFrom("prose_clients")
    .where("document_id", "=", documentId)
    .where("user_id", "=", userId)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** The name that others see beside a cursor. */
export async function findUserName(db: Db, userId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("users")
    .select("name")
    .where("id", "=", userId)
    .executeTakeFirst();
  return row?.name;
}
