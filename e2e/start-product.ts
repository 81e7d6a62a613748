import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { buildWeb } from "../scripts/build-web.ts";
import { createDataFolder } from "../server/src/testing/create-data-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The product as a person starts it: the built web, its own PostgreSQL, set up by nobody yet. */
    readonly product: { readonly address: string; readonly setupLink: string };
  }
}

const main = fileURLToPath(new URL("../server/src/main.ts", import.meta.url));

/** Starts the product once for all journeys, as `npm start` does, on an empty data folder and a free port. */
export default async function startProduct(project: TestProject): Promise<() => Promise<void>> {
  await buildWeb();
  const folder = await createDataFolder();
  const port = await findFreePort();
  const address = `http://localhost:${String(port)}`;
  const child = spawn(process.execPath, [main], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder.path,
      DATABASE_URL: "",
      BASE_URL: "",
      LOG_LEVEL: "warn",
      // A journey brings a monitoring system of its own, on this machine.
      OUTGOING_ALLOW: "127.0.0.1",
    },
  });
  const setupLink = await readSetupLink(child);
  project.provide("product", { address, setupLink });
  return async () => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
    await folder.remove();
  };
}

async function readSetupLink(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("the server's output is not read");
  const printed: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(line);
    const link = /^http\S+\/setup\/\S+$/u.exec(line)?.[0];
    if (link === undefined) continue;
    child.stdout.resume();
    return link;
  }
  throw new Error(`The server ended before it printed its set-up link:\n${printed.join("\n")}`);
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
