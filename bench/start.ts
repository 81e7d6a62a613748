import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { removeCluster } from "../server/src/database/embedded/start-cluster.ts";
import { holdTo, reportGoals } from "./goals.ts";

/**
 * The server as its own process on a data folder that exists: how long until the first page is answered, and what
 * memory it holds with 50 people connected to the event stream who each open the lists. Needs a built web (`npm start` builds it).
 */
const people = 50;
const main = fileURLToPath(new URL("../server/src/main.ts", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "second-story-bench-"));
// As root, PostgreSQL runs under an account of its own, which must be able to look in.
await chmod(folder, 0o755);

const first = await start();
const cookie = await setUp(first);
await call(first, "/example", cookie, {});
await stop(first.child);

const again: number[] = [];
for (let round = 0; round < 5; round++) {
  const server = await start();
  again.push(server.firstPageMs);
  if (round < 4) await stop(server.child);
  else await measureMemory(server);
}
console.log("| figure | value |\n| --- | --- |");
console.log(
  `| first start, first page (initdb, migrations) | ${first.firstPageMs.toFixed(0)} ms |`,
);
console.log(
  `| started again, first page, worst of ${String(again.length)} | ${Math.max(...again).toFixed(0)} ms |`,
);
await removeCluster(folder);
holdTo("started again in under 3 s", Math.max(...again) < 3000);
reportGoals();

type Started = {
  readonly child: ChildProcess;
  readonly address: string;
  readonly setupToken: string | undefined;
  readonly firstPageMs: number;
};

async function start(): Promise<Started> {
  const port = await findFreePort();
  const began = performance.now();
  const child = spawn(process.execPath, [main], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, DATABASE_URL: "", BASE_URL: "" },
  });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const address = `http://127.0.0.1:${String(port)}`;
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) break;
    if (child.exitCode !== null) throw new Error(lines.join("\n"));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const firstPageMs = performance.now() - began;
  while (!lines.some((line) => line.startsWith("Second Story is at"))) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  const setupToken = /\/setup\/(\S+)/u.exec(lines.join("\n"))?.[1];
  return { child, address, setupToken, firstPageMs };
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

async function call(server: Started, path: string, withCookie: string, body?: object) {
  const answer = await fetch(`${server.address}/api/v1${path}`, {
    method: body ? "POST" : "GET",
    headers: { cookie: withCookie, "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
  await answer.text();
  return answer;
}

async function setUp(server: Started): Promise<string> {
  const answer = await call(server, "/setup", "", {
    token: server.setupToken,
    organisation: { name: "Bench", timeZone: "UTC" },
    administrator: { name: "Bench", email: "bench@example.org", password: "a long enough phrase" },
  });
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
}

async function measureMemory(server: Started): Promise<void> {
  const closing = new AbortController();
  await Promise.all(
    Array.from({ length: people }, async () => {
      const stream = await fetch(`${server.address}/api/v1/events`, {
        headers: { cookie },
        signal: closing.signal,
      });
      await stream.body?.getReader().read();
      for (const path of ["/me", "/incidents", "/retrospectives", "/action-items", "/library"]) {
        await call(server, path, cookie);
      }
    }),
  );
  const status = await readFile(`/proc/${String(server.child.pid)}/status`, "utf8");
  const kilobytes = Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1]);
  console.log(
    `\nserver process with ${String(people)} people connected: ${(kilobytes / 1024).toFixed(0)} MB\n`,
  );
  holdTo("under 250 MB with 50 people connected", kilobytes < 250 * 1024);
  closing.abort();
  await stop(server.child);
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
