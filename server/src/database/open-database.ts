import { existsSync } from "node:fs";
import { join } from "node:path";
import { Client, type ClientBase } from "pg";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { StartError } from "../start-error.ts";
import { connect, type Connection, connectionSettings } from "./connect.ts";
import { embeddedAddress, keepPassword } from "./embedded/initialise.ts";
import { readPort } from "./embedded/postmaster.ts";
import { startCluster } from "./embedded/start-cluster.ts";
import { findLockHolder, lockFolder } from "./folder-lock.ts";
import { migrate } from "./migrate.ts";

/** The database of the product, migrated and ready. */
export interface OpenDatabase extends Connection {
  /** For connections beside the pool. Holds the password: never log it. */
  readonly connectionString: string;
}

const embeddedName = "second_story";
const oldestVersion = 15;

/**
 * Opens the database that the configuration names, or starts the embedded one in the data folder, and brings it forward.
 * `close` ends the connections and stops what was started.
 * @throws StartError with a sentence on what to do.
 */
export async function openDatabase(
  config: Pick<Config, "databaseUrl" | "dataFolder">,
  log: Logger,
): Promise<OpenDatabase> {
  const source = await findDatabase(config, log);
  try {
    const ran = await migrate(source.connectionString);
    if (ran.length > 0) log.info({ migrations: ran }, "the database was brought forward");
    const connection = connect(source.connectionString, { log });
    return {
      ...connection,
      connectionString: source.connectionString,
      close: async () => {
        await connection.close();
        await source.stop();
      },
    };
  } catch (error) {
    await source.stop();
    throw error;
  }
}

/** A database that answers, and how to stop what was started for it. */
export interface DatabaseSource {
  readonly connectionString: string;
  readonly stop: () => Promise<void>;
}

/** Finds or starts the database without bringing it forward. */
export async function findDatabase(
  config: Pick<Config, "databaseUrl" | "dataFolder">,
  log: Logger,
): Promise<DatabaseSource> {
  if (config.databaseUrl !== undefined) {
    await checkServer(config.databaseUrl);
    return { connectionString: config.databaseUrl, stop: async () => undefined };
  }
  return startEmbedded(config.dataFolder, log);
}

/**
 * Like `findDatabase`, but for a database that is there already, and beside a server that runs on the data folder, whose
 * PostgreSQL it uses then.
 */
export async function attachDatabase(
  config: Pick<Config, "databaseUrl" | "dataFolder">,
  log: Logger,
): Promise<DatabaseSource> {
  if (config.databaseUrl !== undefined) return findDatabase(config, log);
  if (!existsSync(join(config.dataFolder, "postgres"))) {
    throw new StartError(
      `There is no database in ${config.dataFolder}. Is DATA_DIR the one that the server uses?`,
    );
  }
  return (await findRunning(config.dataFolder)) ?? startEmbedded(config.dataFolder, log);
}

async function findRunning(dataFolder: string): Promise<DatabaseSource | undefined> {
  const holder = await findLockHolder(dataFolder);
  if (holder?.isAlive !== true) return undefined;
  const port = await readPort(join(dataFolder, "postgres"));
  if (port === undefined) return undefined;
  const password = await keepPassword(dataFolder);
  return {
    connectionString: embeddedAddress(password, port, embeddedName),
    stop: async () => undefined,
  };
}

async function startEmbedded(dataFolder: string, log: Logger): Promise<DatabaseSource> {
  const lock = await lockFolder(dataFolder);
  try {
    const cluster = await startCluster({
      dataFolder,
      onLine: (line) => log.debug({ postgres: line }, "postgres"),
    });
    const stop = async (): Promise<void> => {
      await cluster.stop();
      await lock.release();
    };
    try {
      await createDatabase(cluster.connectionString("postgres"), embeddedName);
    } catch (error) {
      await cluster.stop();
      throw error;
    }
    return { connectionString: cluster.connectionString(embeddedName), stop };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function createDatabase(connectionString: string, name: string): Promise<void> {
  const client = new Client(connectionSettings(connectionString));
  await client.connect();
  try {
    const found = await client.query("select from pg_database where datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
}

/** @throws StartError when the server that DATABASE_URL names does not answer or is too old. */
async function checkServer(connectionString: string): Promise<void> {
  const client = new Client(connectionSettings(connectionString));
  try {
    await client.connect();
    checkVersion(await readVersion(client));
  } catch (cause) {
    if (cause instanceof StartError) throw cause;
    throw new StartError(
      `The database that DATABASE_URL names (${withoutPassword(connectionString)}) does not open: ${describe(cause)}. ` +
        "Check that the server runs, and that the name, password and database in the address are right.",
      { cause },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The version of the server at the other end, such as `18.4`. */
export async function readVersion(client: ClientBase): Promise<string> {
  const setting = "select current_setting('server_version') as version";
  const { rows } = await client.query<{ version: string }>(setting);
  return rows[0]?.version ?? "";
}

/** @throws StartError when a server of this version lacks what the schema uses. */
export function checkVersion(version: string): void {
  if (Number.parseInt(version, 10) >= oldestVersion) return;
  throw new StartError(
    `The database that DATABASE_URL names is PostgreSQL ${version}. PostgreSQL ${oldestVersion} or newer is needed.`,
  );
}

/** The address as it may be shown and logged. */
export function withoutPassword(connectionString: string): string {
  if (!URL.canParse(connectionString)) return "an address that cannot be read";
  const address = new URL(connectionString);
  const port = address.port === "" ? "" : `:${address.port}`;
  return `${address.username}@${address.hostname}${port}${address.pathname}`;
}

function describe(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describe).join(", ");
  return error instanceof Error ? error.message : String(error);
}
