import { Kysely, PostgresDialect, type Transaction } from "kysely";
import { type ClientConfig, Pool } from "pg";
import type { Logger } from "pino";
import type { Database } from "./schema.generated.ts";
import { databaseFault } from "./database-error.ts";
import { valueParsers } from "./value-parsers.ts";

/** What a query needs: the database, or a transaction on it. */
export type Db = Kysely<Database>;

export interface Connection {
  readonly db: Db;
  readonly pool: Pool;
  readonly close: () => Promise<void>;
}

export interface ConnectOptions {
  /** Connections at the most; requests beyond them wait. */
  readonly size?: number;
  readonly log?: Pick<Logger, "warn">;
}

/**
 * Opens a pool of connections. It connects on demand, so a database that goes away fails the queries of that moment and
 * is used again as soon as it is back.
 */
export function connect(connectionString: string, options: ConnectOptions = {}): Connection {
  const pool = new Pool({ ...connectionSettings(connectionString), max: options.size ?? 10 });
  pool.on("error", (error) => {
    options.log?.warn({ err: error }, "a database connection was lost");
  });
  // The pool listens to connections that wait in it. One that breaks between two queries of a transaction would otherwise
  // end the process; its next query fails and is answered.
  pool.on("connect", (client) => {
    client.on("error", (error) => {
      options.log?.warn({ err: error }, "a database connection in use was lost");
    });
  });
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, close: () => db.destroy() };
}

/** Whether the error means that the database is away, full or overloaded for now: answered with 503, and worth trying again. */
export function isDatabaseAway(error: unknown): boolean {
  return databaseFault(error) !== undefined;
}

/** What every connection of the server has in common. */
export function connectionSettings(connectionString: string): ClientConfig {
  return {
    connectionString,
    application_name: "second-story",
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    options: "-c TimeZone=UTC",
    types: valueParsers,
  };
}

const attempts = 4;

/**
 * Runs the work in one transaction; it rolls back when the work throws. When PostgreSQL chose this transaction to end a
 * deadlock the work runs again, so it must do nothing outside the database.
 */
export async function transaction<T>(
  db: Db,
  work: (transaction: Transaction<Database>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === attempts || databaseFault(error) !== "conflict") throw error;
    }
  }
}
