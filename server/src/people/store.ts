import { roleSchema, type Caller, type Role } from "@second-story/domain/permission.ts";
import {
  preferencesSchema,
  type Me,
  type MeChange,
  type Person,
} from "@second-story/domain/person.ts";
import type { Edit } from "@second-story/domain/edit.ts";
import { sql, type Selectable, type SqlBool, type Transaction } from "kysely";
import type { Db } from "../database/connect.ts";
import type { Database, Users } from "../database/schema.generated.ts";
import { readCursor, writeCursor } from "../http/cursor.ts";

/** A user who may act; undefined when unknown or disabled. */
export async function findUserCaller(db: Db, userId: string): Promise<Caller | undefined> {
  const row = await db
    .selectFrom("users")
    .select(["id", "role"])
    .where("id", "=", userId)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  return row && { userId: row.id, role: roleSchema.parse(row.role) };
}

export async function findMe(db: Db, userId: string): Promise<Me | undefined> {
  const row = await db.selectFrom("users").selectAll().where("id", "=", userId).executeTakeFirst();
  return row && meOf(row);
}

/** Saves over `version` alone; preferences that are not named stay. */
export async function saveMe(
  trx: Transaction<Database>,
  userId: string,
  version: number,
  change: Edit<MeChange>,
): Promise<Me | undefined> {
  const { preferences } = change;
  const row = await trx
    .updateTable("users")
    .set((eb) => ({
      name: change.name,
      handle: change.handle,
      time_zone: change.timeZone,
      ...(preferences && {
        preferences: sql`preferences || ${JSON.stringify(preferences)}::jsonb`,
      }),
      version: eb("version", "+", 1),
      updated_at: sql`now()`,
    }))
    .where("id", "=", userId)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  return row && meOf(row);
}

/** A page of people by name. `withEmail` is for administrators: it shows addresses and finds by them. */
export async function listUsers(
  db: Db,
  query: {
    readonly search?: string | undefined;
    readonly disabled: boolean;
    readonly after?: string | undefined;
    readonly limit: number;
  },
  withEmail: boolean,
): Promise<{ items: Person[]; next: string | null }> {
  const after = query.after === undefined ? undefined : readCursor(query.after);
  const words = `%${(query.search ?? "").replaceAll(/[%_\\]/gu, String.raw`\$&`)}%`;
  const rows = await db
    .selectFrom("users")
    .selectAll()
    .select(sql<string>`lower(name)`.as("sort_key"))
    .where("disabled_at", query.disabled ? "is not" : "is", null)
    .$if((query.search ?? "") !== "", (q) =>
      q.where((eb) =>
        eb.or([
          eb("name", "ilike", words),
          eb("handle", "ilike", words),
          ...(withEmail ? [eb("email", "ilike", words)] : []),
        ]),
      ),
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
    items: page.map((row) => personOf(row, withEmail)),
    next: last ? writeCursor(last.sort_key, last.id) : null,
  };
}

/** As administrators see them. */
export async function findUser(db: Db, userId: string): Promise<Person | undefined> {
  const row = await db.selectFrom("users").selectAll().where("id", "=", userId).executeTakeFirst();
  return row && personOf(row, true);
}

export async function findUserByEmail(db: Db, email: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom("users")
    .selectAll()
    .where(sql`lower(email)`, "=", email.toLowerCase())
    .executeTakeFirst();
  return row && personOf(row, true);
}

/**
 * The administrators who can act, locked until the transaction ends: two who take each other's role at once
 * come one after the other.
 */
export async function lockAdministrators(trx: Transaction<Database>): Promise<string[]> {
  const rows = await trx
    .selectFrom("users")
    .select("id")
    .where("role", "=", "administrator")
    .where("disabled_at", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

/** Saves over `version` alone: undefined when the row has moved on or is gone. */
export async function saveUser(
  trx: Transaction<Database>,
  userId: string,
  version: number,
  change: { readonly role?: Role | undefined; readonly disabledAt?: string | null | undefined },
): Promise<Person | undefined> {
  const row = await trx
    .updateTable("users")
    .set((eb) => ({
      role: change.role,
      disabled_at: change.disabledAt,
      version: eb("version", "+", 1),
      updated_at: sql`now()`,
    }))
    .where("id", "=", userId)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  return row && personOf(row, true);
}

export async function insertUser(
  trx: Transaction<Database>,
  user: { readonly id: string; readonly name: string; readonly email: string; readonly role: Role },
): Promise<Me> {
  const row = await trx.insertInto("users").values(user).returningAll().executeTakeFirstOrThrow();
  return meOf(row);
}

function meOf(row: Selectable<Users>): Me {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    handle: row.handle,
    role: roleSchema.parse(row.role),
    timeZone: row.time_zone,
    preferences: preferencesSchema.parse(row.preferences),
    version: row.version,
  };
}

function personOf(row: Selectable<Users>, withEmail: boolean): Person {
  return {
    id: row.id,
    name: row.name,
    handle: row.handle,
    role: roleSchema.parse(row.role),
    disabled: row.disabled_at !== null,
    ...(withEmail ? { email: row.email } : {}),
    version: row.version,
  };
}
