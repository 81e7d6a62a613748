import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { embeddedAddress } from "../database/embedded/initialise.ts";
import { readPort } from "../database/embedded/postmaster.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

/** The server as its own process, as `npm start` runs it. */
export interface ServerProcess {
  readonly address: string;
  /** Sends a signal and waits for the end; answers the exit code, null after a kill. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/**
 * Starts the server on a data folder and a free port, and waits until it serves.
 * @throws Error with what it printed when it ends instead.
 */
export async function startProcess(
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const port = await findFreePort();
  const child = spawn(process.execPath, [main], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      DATABASE_URL: "",
      // Vitest sets one of its own, "/".
      BASE_URL: "",
      PORT: String(port),
      DATA_DIR: dataFolder,
      ...environment,
    },
  });
  await serving(child);
  return {
    address: `http://127.0.0.1:${port}`,
    end: async (signal) => {
      const ended = once(child, "exit");
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

function serving(child: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on("line", (line) => {
      printed.push(line);
      if (line.startsWith("Second Story is at")) resolve();
    });
  }
  child.once("close", () => reject(new Error(printed.join("\n"))));
  return promise;
}

/** Where the data folder's PostgreSQL listens, read from its own files. */
export async function findEmbeddedAddress(dataFolder: string): Promise<string> {
  const port = await readPort(join(dataFolder, "postgres"));
  const password = await readFile(join(dataFolder, "postgres-password"), "utf8");
  return embeddedAddress(password, port ?? 0, "second_story");
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
