import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/create-test-database.ts";
import { migrate } from "./migrate.ts";

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await createTestDatabase({ empty: true });
  folder = await mkdtemp(join(tmpdir(), "migrations-"));
  await write("0001-create-notes.sql", "create table notes (id integer primary key);");
  await write("0002-name-notes.sql", "alter table notes add column name text;");
});

afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const write = (name: string, sql: string) => writeFile(join(folder, name), sql);
const run = () => migrate(database.connectionString, { folder });
const columns = async () => {
  const { rows } = await database.pool.query<{ column_name: string }>(
    "select column_name from information_schema.columns where table_name = 'notes' order by 1",
  );
  return rows.map((row) => row.column_name);
};

describe("migrate", () => {
  test("runs what is missing, in order, and nothing twice", async () => {
    expect(await run()).toEqual(["0001-create-notes.sql", "0002-name-notes.sql"]);
    expect(await columns()).toEqual(["id", "name"]);
    expect(await run()).toEqual([]);
  });

  test("lets servers that start together wait for one another", async () => {
    const ran = await Promise.all([run(), run(), run()]);
    expect(ran.flat()).toEqual(["0001-create-notes.sql", "0002-name-notes.sql"]);
  });

  test("refuses a migration that was changed after it ran", async () => {
    await run();
    await write("0001-create-notes.sql", "create table notes (id bigint primary key);");
    await expect(run()).rejects.toThrow("0001-create-notes.sql was changed after this database");
  });

  test("does not mind other line ends", async () => {
    await write("0003-more.sql", "alter table notes\nadd column more text;\n");
    await run();
    await write("0003-more.sql", "alter table notes\r\nadd column more text;\r\n");
    expect(await run()).toEqual([]);
  });

  test("refuses a database of a newer release", async () => {
    await run();
    await rm(join(folder, "0002-name-notes.sql"));
    await expect(run()).rejects.toThrow("The database is newer than this release");
  });

  test("refuses two migrations of one number", async () => {
    await write("0002-other.sql", "select 1;");
    await expect(run()).rejects.toThrow("have the same number");
  });

  test("refuses a migration that comes too late for its number", async () => {
    await rm(join(folder, "0001-create-notes.sql"));
    await write("0002-name-notes.sql", "select 1;");
    await run();
    await write("0001-create-notes.sql", "select 1;");
    await expect(run()).rejects.toThrow("Give it the next free number");
  });

  test("undoes a migration that fails, and keeps the ones before it", async () => {
    await write("0003-broken.sql", "alter table notes add column more text; select nothing_here;");
    await expect(run()).rejects.toThrow("0003-broken.sql failed and was undone");
    expect(await columns()).toEqual(["id", "name"]);
    await write("0003-broken.sql", "alter table notes add column more text;");
    expect(await run()).toEqual(["0003-broken.sql"]);
  });
});
