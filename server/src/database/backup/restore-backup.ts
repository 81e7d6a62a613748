import { createReadStream } from "node:fs";
import { pipeline as join } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { Client, escapeIdentifier } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { z } from "zod";
import { StartError } from "../../start-error.ts";
import { connectionSettings } from "../connect.ts";
import { listApplied, migrate } from "../migrate.ts";
import { listMigrations } from "../migrations.ts";
import {
  endOfRows,
  endSchema,
  headerSchema,
  tableSchema,
  type BackupHeader,
  type RowCounts,
} from "./backup-format.ts";
import { withoutConstraints } from "./without-constraints.ts";
import { copyTarget, listTables, type StoredTable } from "./list-tables.ts";
import { readLines } from "./read-lines.ts";

interface RestoreOptions {
  /** Where the migrations are; the repository's own when not given. */
  readonly folder?: string;
}

/**
 * Fills an empty install from a backup: brings the schema to where the backup was, loads all rows in one transaction, and brings the
 * schema and the rows forward from there. When it fails the install is still empty.
 * @returns the rows of each table.
 * @throws StartError when the file is no whole backup, is newer than this release, or the install is not empty.
 */
export async function restoreBackup(
  connectionString: string,
  file: string,
  options: RestoreOptions = {},
): Promise<RowCounts> {
  // Errors of both streams arrive where the lines are read.
  const chunks = join(createReadStream(file), createGunzip(), () => undefined);
  const lines = readLines(chunks);
  const client = new Client({ ...connectionSettings(connectionString), statement_timeout: 0 });
  await client.connect();
  try {
    const header = await readHeader(lines, file);
    await checkFits(client, header, options);
    await migrate(connectionString, { ...options, upTo: header.migration });
    await checkEmpty(client);
    const counts = await load(client, lines, file);
    await migrate(connectionString, options);
    return counts;
  } finally {
    chunks.destroy();
    await client.end();
  }
}

async function readHeader(lines: AsyncIterator<Buffer>, file: string): Promise<BackupHeader> {
  const first = await lines.next().catch((cause: unknown) => {
    throw new StartError(`${file} cannot be read as a backup: ${String(cause)}`, { cause });
  });
  return parse(headerSchema, first.done === true ? undefined : first.value, file);
}

async function checkFits(
  client: Client,
  header: BackupHeader,
  options: RestoreOptions,
): Promise<void> {
  const newest = (await listMigrations(options.folder)).at(-1)?.number ?? 0;
  if (header.migration > newest) {
    throw new StartError(
      `This backup was made by a newer release (its schema is number ${header.migration}, this release knows ${newest}). Restore it with that release or a later one.`,
    );
  }
  const current = (await listApplied(client)).at(-1)?.number ?? 0;
  if (current > header.migration) {
    throw new StartError(
      "This database was already started by a newer release than the backup is from. Restore into a new one: an empty DATA_DIR, or an empty database in DATABASE_URL, before the server is started on it.",
    );
  }
}

/** A server that was started and not yet set up counts as empty: the only row is its one-time link. */
async function checkEmpty(client: Client): Promise<void> {
  const tables = (await listTables(client)).map(({ table }) => table);
  if (!tables.includes("users")) return;
  const { rows } = await client.query("select from users limit 1");
  if (rows.length > 0) {
    throw new StartError(
      "This install already has people and data in it. A backup is restored into an empty one: set DATA_DIR to a new folder, or DATABASE_URL to an empty database.",
    );
  }
}

async function load(
  client: Client,
  lines: AsyncGenerator<Buffer>,
  file: string,
): Promise<RowCounts> {
  await client.query("begin");
  try {
    const stored = await listTables(client);
    await client.query(`truncate ${stored.map(({ table }) => escapeIdentifier(table)).join(", ")}`);
    const counts = await withoutConstraints(client, () => loadTables(client, lines, stored, file));
    await client.query("commit");
    return counts;
  } catch (cause) {
    await client.query("rollback");
    if (cause instanceof StartError) throw cause;
    throw new StartError(
      `${file} could not be restored, and nothing of it was kept: ${String(cause)}`,
      {
        cause,
      },
    );
  }
}

async function loadTables(
  client: Client,
  lines: AsyncGenerator<Buffer>,
  stored: readonly StoredTable[],
  file: string,
): Promise<RowCounts> {
  const known = new Set(stored.map(({ table }) => table));
  const counts: RowCounts = {};
  for (;;) {
    const next = await lines.next();
    const line = next.done === true ? undefined : next.value;
    if (line?.subarray(0, 8).toString() === '{"rows":') {
      const { rows } = parse(endSchema, line, file);
      if (JSON.stringify(rows) !== JSON.stringify(counts)) throw damaged(file);
      return counts;
    }
    const named = parse(tableSchema, line, file);
    if (!known.has(named.table)) throw damaged(file);
    const copy = client.query(copyFrom(`copy ${copyTarget(named)} from stdin`));
    await pipeline(rowsOf(lines, file), copy);
    counts[named.table] = copy.rowCount;
  }
}

const batchBytes = 64 * 1024;

/** The rows of one table, many at a time. */
async function* rowsOf(lines: AsyncGenerator<Buffer>, file: string): AsyncGenerator<Buffer> {
  const end = Buffer.from(endOfRows);
  const lineEnd = Buffer.from("\n");
  let batch: Buffer[] = [];
  let size = 0;
  for (;;) {
    const next = await lines.next();
    if (next.done === true) throw damaged(file);
    if (next.value.equals(end)) break;
    batch.push(next.value, lineEnd);
    size += next.value.length + 1;
    if (size < batchBytes) continue;
    yield Buffer.concat(batch);
    batch = [];
    size = 0;
  }
  yield Buffer.concat(batch);
}

function parse<T extends z.ZodType>(schema: T, line: Buffer | undefined, file: string): z.infer<T> {
  try {
    return schema.parse(JSON.parse(line?.toString() ?? ""));
  } catch (cause) {
    throw damaged(file, cause);
  }
}

function damaged(file: string, cause?: unknown): StartError {
  return new StartError(
    `${file} is not a whole backup of Second Story: it was cut off, changed, or made by something else.`,
    { cause },
  );
}
