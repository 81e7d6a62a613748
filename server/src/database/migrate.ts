import { Client, type ClientBase, type Pool } from "pg";
import { StartError } from "../start-error.ts";
import { connectionSettings } from "./connect.ts";
import { listMigrations, type Migration } from "./migrations.ts";

/** Any number that nothing else locks: the first bytes of "second story". */
const lockKey = 0x7365636f;

export interface MigrateOptions {
  /** Where the migrations are; the repository's own when not given. */
  readonly folder?: string;
  /** Stop after this number. */
  readonly upTo?: number;
}

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

/**
 * Brings the database forward, one transaction a migration. Servers that start together wait for one another.
 * @returns the names of the migrations that it ran.
 * @throws StartError when an applied migration was changed since or belongs to a newer release.
 */
export async function migrate(
  connectionString: string,
  options: MigrateOptions = {},
): Promise<string[]> {
  const migrations = await listMigrations(options.folder);
  const client = new Client({ ...connectionSettings(connectionString), statement_timeout: 0 });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    const pending = findPending(migrations, await listApplied(client)).filter(
      ({ number }) => number <= (options.upTo ?? Infinity),
    );
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    // Ending the session releases the lock.
    await client.end();
  }
}

/** The migrations that a database lacks. @throws StartError like `migrate`. */
export function findPending(
  migrations: readonly Migration[],
  applied: readonly Applied[],
): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.number, migration]));
  for (const { number, name, checksum } of applied) {
    const migration = known.get(number);
    if (!migration) {
      throw new StartError(
        `The database is newer than this release: it has the migration ${name}, which this release does not know. Start the newer release, or restore a backup that was taken before it.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new StartError(
        `The migration ${migration.name} was changed after this database ran it. Put the file back as it was, and make the change in a new migration.`,
      );
    }
  }
  const last = applied.at(-1)?.number ?? 0;
  const pending = migrations.filter(({ number }) => !applied.some((row) => row.number === number));
  const late = pending.find(({ number }) => number < last);
  if (late) {
    throw new StartError(
      `The migration ${late.name} comes before one that this database has run already. Give it the next free number.`,
    );
  }
  return pending;
}

/** What a database has run, in order; nothing when it is empty. */
export async function listApplied(client: ClientBase | Pool): Promise<Applied[]> {
  const found = await client.query("select to_regclass('public.schema_migrations') as found");
  if (found.rows[0]?.found === null) return [];
  const result = await client.query<Applied>(
    "select number, name, checksum from schema_migrations order by number",
  );
  return result.rows;
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(`
      create table if not exists schema_migrations (
        number integer primary key,
        name text not null,
        checksum text not null,
        applied_at timestamptz not null default now()
      )`);
    await client.query(migration.sql);
    await client.query(
      "insert into schema_migrations (number, name, checksum) values ($1, $2, $3)",
      [migration.number, migration.name, migration.checksum],
    );
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback").catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(
      `The migration ${migration.name} failed and was undone; the database is as it was before it. PostgreSQL says: ${reason}`,
      { cause },
    );
  }
}
