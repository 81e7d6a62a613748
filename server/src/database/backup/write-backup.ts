import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { StartError } from "../../start-error.ts";
import { connectionSettings } from "../connect.ts";
import { listApplied } from "../migrate.ts";
import { endOfRows, type BackupHeader, type RowCounts } from "./backup-format.ts";
import { copyTarget, listTables } from "./list-tables.ts";

/**
 * Writes everything that the database holds at this moment into a file; people may go on working. The file appears when it is
 * whole, readable by its owner alone, since it holds password hashes.
 * @returns the rows of each table.
 * @throws StartError when the database is empty.
 */
export async function writeBackup(
  connectionString: string,
  file: string,
  now: () => Date,
): Promise<RowCounts> {
  const client = new Client({ ...connectionSettings(connectionString), statement_timeout: 0 });
  await client.connect();
  const unfinished = `${file}.unfinished`;
  const counts: RowCounts = {};
  try {
    await client.query("begin isolation level repeatable read read only");
    await pipeline(
      Readable.from(readDatabase(client, now(), counts)),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600 }),
    );
    await client.query("commit");
    await writeThrough(unfinished);
    await rename(unfinished, file);
    return counts;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function* readDatabase(
  client: Client,
  now: Date,
  counts: RowCounts,
): AsyncGenerator<string | Buffer> {
  const last = (await listApplied(client)).at(-1);
  if (!last) throw new StartError("There is nothing to back up: this database was never started.");
  const header: BackupHeader = {
    format: "second-story-backup",
    formatVersion: 1,
    migration: last.number,
    createdAt: now.toISOString(),
  };
  yield line(header);
  for (const stored of await listTables(client)) {
    yield line(stored);
    const rows = client.query(copyTo(`copy ${copyTarget(stored)} to stdout`));
    yield* rows as AsyncIterable<Buffer>;
    yield `${endOfRows}\n`;
    counts[stored.table] = rows.rowCount;
  }
  yield line({ rows: counts });
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Waits until the file is on the disk: a backup that a power cut can empty is none. */
async function writeThrough(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
