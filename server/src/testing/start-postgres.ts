import { chmod, mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { isAlive } from "../database/embedded/postmaster.ts";
import { removeCluster, startCluster, stopCluster } from "../database/embedded/start-cluster.ts";
import { migrate } from "../database/migrate.ts";
import { inDatabase, withClient } from "./admin-client.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The cluster that the tests share. */
    readonly postgres: { readonly connectionString: string; readonly template: string };
  }
}

const prefix = "second-story-test-";
const template = "migrated_template";

/**
 * Starts one PostgreSQL for all tests of a run and migrates one database, of which each test file takes a copy. Nothing needs
 * to survive a crash here, so it does not wait for the disk.
 */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers();
  const dataFolder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  await chmod(dataFolder, 0o755);
  const cluster = await startCluster({
    dataFolder,
    settings: {
      fsync: "off",
      synchronous_commit: "off",
      full_page_writes: "off",
      max_connections: "300",
    },
  });
  const connectionString = cluster.connectionString("postgres");
  await withClient(connectionString, (client) => client.query(`create database ${template}`));
  await migrate(inDatabase(connectionString, template));
  project.provide("postgres", { connectionString, template });
  return async () => {
    await cluster.stop();
    await removeCluster(dataFolder);
  };
}

/**
 * A run that was killed leaves its PostgreSQL behind: its folder carries the id of the process that is gone. One that
 * cannot be stopped now, as it is still starting, say, is left to the next run.
 */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.startsWith(prefix) ? name.slice(prefix.length).split("-")[0] : NaN);
    if (!Number.isInteger(pid) || isAlive(pid)) continue;
    const dataFolder = join(tmpdir(), name);
    await stopCluster(dataFolder)
      .then(() => removeCluster(dataFolder))
      .catch(() => undefined);
  }
}
