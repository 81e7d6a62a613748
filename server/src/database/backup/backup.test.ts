import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/create-test-database.ts";
import { migrate } from "../migrate.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

let source: TestDatabase;
let target: TestDatabase;
let folder: string;
let file: string;

beforeEach(async () => {
  [source, target] = [await createTestDatabase(), await createTestDatabase({ empty: true })];
  folder = await mkdtemp(join(tmpdir(), "backup-"));
  file = join(folder, "today.backup");
});
afterEach(async () => {
  await Promise.all([source.drop(), target.drop()]);
  await rm(folder, { recursive: true });
});

const backUp = () =>
  writeBackup(source.connectionString, file, () => new Date("2026-11-22T10:00:00Z"));
const restore = () => restoreBackup(target.connectionString, file);

/** Every row of every table as text. */
async function readEverything({ pool }: TestDatabase): Promise<Record<string, string[]>> {
  const tables = await pool.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'schema_migrations' order by 1",
  );
  const everything: Record<string, string[]> = {};
  for (const { name } of tables.rows) {
    const { rows } = await pool.query<{ row: string }>(
      `select t::text as row from ${name} t order by 1`,
    );
    everything[name] = rows.map(({ row }) => row);
  }
  return everything;
}

const hostile = "tab\t, line\r\nend, \\N, \\., quote ' \" and \u{1F9ED} é\n\\.\n";

async function fill({ pool }: TestDatabase): Promise<void> {
  await pool.query(
    "insert into users (id, name, email, preferences) select gen_random_uuid(), $1, 'p' || n || '@example.org', jsonb_build_object('text', $1::text, 'n', n) from generate_series(1, 300) n",
    [hostile],
  );
  await pool.query("insert into teams (id, name) values (gen_random_uuid(), $1)", [hostile]);
  await pool.query("insert into team_members select t.id, u.id from teams t, users u");
  await pool.query(
    "insert into api_tokens (id, user_id, name, token_hash, scopes, expires_at) select gen_random_uuid(), id, '', $1 || decode(replace(id::text, '-', ''), 'hex'), array['read', $2], now() from users limit 5",
    [randomBytes(32), hostile],
  );
  await pool.query(
    "insert into audit_events (topic, action, detail) select 'teams', 'created', to_jsonb(repeat($1, 1000)) from generate_series(1, 50)",
    [hostile],
  );
}

describe("backup and restore", () => {
  test("give back everything, down to the last character", async () => {
    await fill(source);
    const counts = await backUp();
    expect(counts).toMatchObject({ users: 300, teams: 1, team_members: 300, audit_events: 50 });
    expect(await restore()).toEqual(counts);
    expect(await readEverything(target)).toEqual(await readEverything(source));
  });

  test("let numbers go on where they were", async () => {
    await fill(source);
    await backUp();
    await restore();
    const insert = "insert into audit_events (topic, action) values ('x', 'y') returning id";
    const { rows } = await target.pool.query<{ id: number }>(insert);
    expect(rows).toEqual([{ id: 51 }]);
  });

  test("keep the rules of the schema: foreign keys hold again after a restore", async () => {
    await backUp();
    await restore();
    await expect(
      target.pool.query("insert into team_members values (gen_random_uuid(), gen_random_uuid())"),
    ).rejects.toThrow("violates foreign key constraint");
    const { rows } = await target.pool.query(
      "select from pg_constraint where condeferrable and connamespace = 'public'::regnamespace",
    );
    expect(rows).toHaveLength(0);
  });

  test("make a file that its owner alone may read, and leave nothing else", async () => {
    await backUp();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["today.backup"]);
  });

  test("refuse to write over people's data", async () => {
    await fill(source);
    await backUp();
    await restore();
    const before = await readEverything(target);
    await expect(restore()).rejects.toThrow("This install already has people and data in it.");
    expect(await readEverything(target)).toEqual(before);
  });

  test("refuse a backup of a newer release", async () => {
    await backUp();
    const text = gunzipSync(await readFile(file)).toString();
    await writeFile(file, gzipSync(text.replace(/"migration":\d+/, '"migration":9999')));
    await expect(restore()).rejects.toThrow("This backup was made by a newer release");
  });

  test.each([
    ["cut off", async () => truncate(file, Math.floor((await stat(file)).size * 0.7))],
    [
      "cut off at the end of a table",
      async () => {
        const text = gunzipSync(await readFile(file)).toString();
        await writeFile(file, gzipSync(text.slice(0, text.lastIndexOf("\\.\n") + 3)));
      },
    ],
    ["something else", () => writeFile(file, gzipSync("hello\n"))],
    ["not compressed", () => writeFile(file, "hello\n")],
    ["missing", () => rm(file)],
    [
      "short of a row",
      async () => {
        const lines = gunzipSync(await readFile(file))
          .toString()
          .split("\n");
        const rows = lines.findIndex((line) => line.startsWith('{"table":"audit_events"')) + 1;
        await writeFile(file, gzipSync(lines.toSpliced(rows, 1).join("\n")));
      },
    ],
  ])("keep nothing of a file that is %s", async (_, damage) => {
    await fill(source);
    await backUp();
    await damage();
    await expect(restore()).rejects.toThrow(
      /today\.backup (is not a whole backup|could not be restored|cannot be read)/,
    );
    const { users = [], teams = [], audit_events = [] } = await readEverything(target);
    expect([...users, ...teams, ...audit_events]).toEqual([]);
  });

  test("bring an older backup forward, its rows too", async () => {
    const migrations = await mkdtemp(join(tmpdir(), "migrations-"));
    const old = await createTestDatabase({ empty: true });
    await writeFile(
      join(migrations, "0001-notes.sql"),
      "create table notes (id integer primary key, title text);",
    );
    await migrate(old.connectionString, { folder: migrations });
    await old.pool.query("insert into notes values (1, 'kept')");
    await writeBackup(old.connectionString, file, () => new Date(0));
    await writeFile(
      join(migrations, "0002-loud.sql"),
      "alter table notes add column loud text; update notes set loud = upper(title); alter table notes alter column loud set not null;",
    );
    await restoreBackup(target.connectionString, file, { folder: migrations });
    expect(await readEverything(target)).toEqual({ notes: ["(1,kept,KEPT)"] });
    await old.drop();
    await rm(migrations, { recursive: true });
  });
});
