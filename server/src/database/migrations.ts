import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { StartError } from "../start-error.ts";

/** One step of the schema: `0007-create-action-items.sql` is number 7. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

export const migrationsFolder = fileURLToPath(
  new URL("../../../database/migrations/", import.meta.url),
);

/** Reads the migrations in order. @throws StartError when two share a number or a name has another form. */
export async function listMigrations(folder: string = migrationsFolder): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  const migrations: Migration[] = [];
  for (const name of names) {
    const number = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]);
    if (!number) {
      throw new StartError(`The migration ${name} must be named like 0001-create-people.sql.`);
    }
    const previous = migrations.at(-1);
    if (previous?.number === number) {
      throw new StartError(
        `The migrations ${previous.name} and ${name} have the same number. Give the newer one the next free number.`,
      );
    }
    const sql = (await readFile(join(folder, name), "utf8")).replaceAll("\r\n", "\n");
    migrations.push({ number, name, sql, checksum: checksumOf(sql) });
  }
  return migrations;
}

function checksumOf(sql: string): string {
  return createHash("sha256").update(sql).digest("hex");
}
