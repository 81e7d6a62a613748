import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { environmentWith } from "../../config.ts";
import { StartError } from "../../start-error.ts";
import { type Account, canReach, findAccount } from "./account.ts";
import { copyBinaries, findBinaries, type PostgresBinaries } from "./binaries.ts";
import { embeddedAddress, initialiseCluster, keepPassword } from "./initialise.ts";
import { placeCluster } from "./location.ts";
import { findPostmaster, stopPostmaster } from "./postmaster.ts";

/** A running PostgreSQL of our own. */
export interface Cluster {
  /** Names a database of the cluster: `connectionString("second_story")`. Holds the password: never log it. */
  readonly connectionString: (database: string) => string;
  /** Ends open connections, writes everything out and stops. */
  readonly stop: () => Promise<void>;
}

export interface ClusterOptions {
  readonly dataFolder: string;
  /** Settings of PostgreSQL, such as `{ fsync: "off" }` for tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Every line that PostgreSQL writes, and what the supervision does. */
  readonly onLine?: (line: string) => void;
}

const readyLine = "database system is ready to accept connections";
const startSeconds = 60;

/**
 * Starts PostgreSQL in the data folder and keeps it running until `stop`: one that an earlier, killed server left
 * behind is stopped first, and one that ends by itself is started again.
 * @throws StartError with what to do when it cannot start.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { dataFolder, settings = {}, onLine = () => undefined } = options;
  const account = await findAccount();
  const folder = await placeCluster(dataFolder, account);
  const binaries = await reachableBinaries(account, folder);
  const password = await keepPassword(dataFolder);
  await initialiseCluster(binaries, account, folder, password);
  if (await findPostmaster(folder)) {
    onLine("an earlier start left PostgreSQL running: stopping it to start afresh");
    await stopPostmaster(binaries, account, folder);
  }
  const port = await findFreePort();
  const start = () =>
    startPostmaster(binaries, account, folder, { ...settings, port: String(port) }, onLine);

  const supervision = { isOver: false, startingAgain: Promise.resolve() };
  const superviseFrom = (running: ChildProcess): void => {
    running.once("exit", () => {
      supervision.startingAgain = startAgain();
    });
  };
  const startAgain = async (): Promise<void> => {
    for (let pause = 100; !supervision.isOver; pause = Math.min(pause * 2, 10_000)) {
      onLine("PostgreSQL ended by itself: starting it again");
      try {
        superviseFrom(await start());
        return;
      } catch (error) {
        onLine(`PostgreSQL did not start: ${String(error)}`);
        await delay(pause);
      }
    }
  };
  superviseFrom(await start());

  return {
    connectionString: (database) => embeddedAddress(password, port, database),
    stop: async () => {
      supervision.isOver = true;
      // One that is being started again at this moment can only be stopped once it runs.
      await supervision.startingAgain;
      await stopPostmaster(binaries, account, folder);
    },
  };
}

async function reachableBinaries(
  account: Account | undefined,
  folder: string,
): Promise<PostgresBinaries> {
  const binaries = await findBinaries();
  if (await canReach(account, join(binaries.folder, "bin", "postgres"))) return binaries;
  return copyBinaries(binaries, dirname(folder));
}

/** Tries for a while, because the children of a killed PostgreSQL hold its memory for a moment. */
async function startPostmaster(
  binaries: PostgresBinaries,
  account: Account | undefined,
  folder: string,
  settings: Readonly<Record<string, string>>,
  onLine: (line: string) => void,
): Promise<ChildProcess> {
  const last: string[] = [];
  for (let attempt = 0; attempt < 20; attempt++) {
    if (attempt > 0) await delay(250);
    const child = launch(binaries, account, folder, settings);
    const note = (line: string) => {
      last.push(line);
      onLine(line);
    };
    if (await becomesReady(child, note)) return child;
    const output = last.splice(0).join("\n");
    const passing = /still in use|lock file .* already exists|could not bind/.test(output);
    if (!passing || attempt === 19) {
      throw new StartError(`PostgreSQL does not start in ${folder}. It says:\n${output}`);
    }
  }
  throw new StartError(`PostgreSQL does not start in ${folder}.`);
}

function launch(
  binaries: PostgresBinaries,
  account: Account | undefined,
  folder: string,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  const all = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    jit: "off",
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return spawn(join(binaries.folder, "bin", "postgres"), ["-D", folder, ...flags], {
    ...account,
    cwd: folder,
    // A group of its own: Ctrl-C in a terminal reaches the server alone, which stops PostgreSQL when its requests are done.
    detached: process.platform !== "win32",
    stdio: ["ignore", "ignore", "pipe"],
    env: environmentWith({ LC_ALL: "C" }),
  });
}

async function becomesReady(child: ChildProcess, onLine: (line: string) => void): Promise<boolean> {
  const ready = Promise.withResolvers<boolean>();
  if (child.stderr) {
    createInterface({ input: child.stderr }).on("line", (line) => {
      onLine(line);
      if (line.includes(readyLine)) ready.resolve(true);
    });
  }
  child.once("error", (error) => {
    onLine(String(error));
    ready.resolve(false);
  });
  // "close" comes after the last line has been read, "exit" may come before it.
  child.once("close", () => ready.resolve(false));
  const timer = setTimeout(() => ready.resolve(false), startSeconds * 1000);
  const isReady = await ready.promise;
  clearTimeout(timer);
  if (!isReady && child.pid !== undefined && child.exitCode === null) child.kill("SIGQUIT");
  return isReady;
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  const port = typeof address === "object" && address ? address.port : 0;
  probe.close();
  await once(probe, "close");
  return port;
}

/** Stops a PostgreSQL that runs in the data folder, whoever started it. */
export async function stopCluster(dataFolder: string): Promise<void> {
  const account = await findAccount();
  const folder = await placeCluster(dataFolder, account);
  await stopPostmaster(await reachableBinaries(account, folder), account, folder);
}

/** Removes a cluster's files wherever they are kept. The cluster must be stopped. */
export async function removeCluster(dataFolder: string): Promise<void> {
  const account = await findAccount();
  await rm(await placeCluster(dataFolder, account), { recursive: true, force: true });
  await rm(dataFolder, { recursive: true, force: true });
}
