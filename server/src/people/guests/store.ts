import type { Edit } from "@second-story/domain/edit.ts";
import type { Guest, GuestChange } from "@second-story/domain/guest.ts";
import { sql, type Selectable, type SqlBool, type Transaction } from "kysely";
import type { Db } from "../../database/connect.ts";
import type { Database, Guests } from "../../database/schema.generated.ts";
import { readCursor, writeCursor } from "../../http/cursor.ts";

/** A page of guests by name. */
export async function listGuests(
  db: Db,
  query: {
    readonly search?: string | undefined;
    readonly after?: string | undefined;
    readonly limit: number;
  },
): Promise<{ items: Guest[]; next: string | null }> {
  const after = query.after === undefined ? undefined : readCursor(query.after);
  const words = `%${(query.search ?? "").replaceAll(/[%_\\]/gu, String.raw`\$&`)}%`;
  const rows = await db
    .selectFrom("guests")
    .selectAll()
    .select(sql<string>`lower(name)`.as("sort_key"))
    .$if((query.search ?? "") !== "", (q) =>
      q.where((eb) => eb.or([eb("name", "ilike", words), eb("handle", "ilike", words)])),
    )
    .$if(after !== undefined, (q) =>
      q.where(sql<SqlBool>`(lower(name), id::text) > (${after?.key}, ${after?.id})`),
    )
    .orderBy("sort_key")
    .orderBy(sql`id::text`)
    .limit(query.limit + 1)
    .execute();
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map(guestOf),
    next: last ? writeCursor(last.sort_key, last.id) : null,
  };
}

export async function findGuest(db: Db, guestId: string): Promise<Guest | undefined> {
  const row = await db
    .selectFrom("guests")
    .selectAll()
    .where("id", "=", guestId)
    .executeTakeFirst();
  return row && guestOf(row);
}

export async function insertGuest(
  trx: Transaction<Database>,
  id: string,
  change: GuestChange,
): Promise<Guest> {
  const row = await trx
    .insertInto("guests")
    .values({ id, name: change.name, handle: change.handle ?? null })
    .returningAll()
    .executeTakeFirstOrThrow();
  return guestOf(row);
}

/** Saves over `version` alone: undefined when the row has moved on or is gone. */
export async function saveGuest(
  trx: Transaction<Database>,
  guestId: string,
  version: number,
  change: Edit<GuestChange>,
): Promise<Guest | undefined> {
  const row = await trx
    .updateTable("guests")
    .set((eb) => ({
      name: change.name,
      handle: change.handle,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", guestId)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  return row && guestOf(row);
}

/** Removes a guest who takes part nowhere; whether there was such a one. */
export async function deleteGuest(trx: Transaction<Database>, guestId: string): Promise<boolean> {
  const result = await trx
    .deleteFrom("guests as g")
    .where("g.id", "=", guestId)
    .where(sql<SqlBool>`not exists (select 1 from participants p where p.guest_id = g.id)`)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

function guestOf(row: Selectable<Guests>): Guest {
  return { id: row.id, name: row.name, handle: row.handle, version: row.version };
}
