import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import type { Config } from "../../config.ts";
import { connectionSettings } from "../../database/connect.ts";
import { findPending, listApplied } from "../../database/migrate.ts";
import { listMigrations } from "../../database/migrations.ts";
import { attachDatabase, readVersion, withoutPassword } from "../../database/open-database.ts";
import { StartError } from "../../start-error.ts";
import { createLog } from "../create-log.ts";
import type { Finding } from "./finding.ts";

/** The database: whether it answers, may be used, and is where this release wants it. */
export async function examineDatabase(
  config: Pick<Config, "databaseUrl" | "dataFolder">,
): Promise<Finding[]> {
  const subject = "Database";
  const isNew =
    config.databaseUrl === undefined &&
    !(await stat(join(config.dataFolder, "postgres")).catch(() => undefined));
  if (isNew) return [{ subject, state: "fine", seen: "is made at the first start" }];
  try {
    const database = await attachDatabase(config, createLog("silent"));
    const client = new Client(connectionSettings(database.connectionString));
    try {
      await client.connect();
      return [
        await examineAnswer(client, config.databaseUrl),
        await examineRights(client),
        await examineMigrations(client),
      ];
    } finally {
      await client.end();
      await database.stop();
    }
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error);
    const mend = error instanceof StartError ? {} : { mend: "Start the server and read its log." };
    return [{ subject, state: "wrong", seen, ...mend }];
  }
}

async function examineAnswer(client: Client, databaseUrl: string | undefined): Promise<Finding> {
  const where = databaseUrl === undefined ? "in the data folder" : withoutPassword(databaseUrl);
  return {
    subject: "Database",
    state: "fine",
    seen: `PostgreSQL ${await readVersion(client)} ${where}`,
  };
}

async function examineRights(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ create: boolean; extend: boolean; user: string }>(`
    select has_schema_privilege('public', 'create') as create, current_user as user,
      has_database_privilege(current_database(), 'create') as extend`);
  const { create, extend, user } = rows[0] ?? { create: false, extend: false, user: "?" };
  const subject = "Rights in the database";
  if (create && extend) return { subject, state: "fine", seen: `${user} may make tables` };
  return {
    subject,
    state: "wrong",
    seen: `${user} may not make tables and extensions`,
    mend: `Make it the owner: ALTER DATABASE … OWNER TO ${user}; and GRANT ALL ON SCHEMA public TO ${user};`,
  };
}

async function examineMigrations(client: Client): Promise<Finding> {
  const subject = "Schema";
  try {
    const pending = findPending(await listMigrations(), await listApplied(client));
    if (pending.length === 0) return { subject, state: "fine", seen: "is the one of this release" };
    return {
      subject,
      state: "worth knowing",
      seen: `${pending.length} migrations have not run, from ${pending[0]?.name}`,
      mend: "The next start runs them. Take a backup before.",
    };
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return { subject, state: "wrong", seen: error.message };
  }
}
