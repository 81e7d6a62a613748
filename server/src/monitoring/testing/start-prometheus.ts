import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Why tests on a real Prometheus are left out here; undefined when it is installed. */
export const noPrometheus = ["prometheus", "promtool"].every(
  (program) => spawnSync(program, ["--version"]).status === 0,
)
  ? undefined
  : "Prometheus is not installed (Debian: apt-get install prometheus)";

/** A real Prometheus that holds these samples, OpenMetrics lines with times, and scrapes what is served at a port of this machine. */
export async function startPrometheus(samples: readonly string[], scrapedPort?: number) {
  const folder = await mkdtemp(join(tmpdir(), "second-story-prometheus-"));
  const file = (name: string) => join(folder, name);
  await writeFile(file("samples.txt"), `${samples.join("\n")}\n# EOF\n`);
  await writeFile(file("prometheus.yml"), scrapedPort === undefined ? "" : scrape(scrapedPort));
  await run("promtool", [
    "tsdb",
    "create-blocks-from",
    "openmetrics",
    file("samples.txt"),
    file("data"),
  ]);
  const port = await findFreePort();
  const child = spawn(
    "prometheus",
    [
      `--config.file=${file("prometheus.yml")}`,
      `--storage.tsdb.path=${file("data")}`,
      "--storage.tsdb.retention.time=100y",
      `--web.listen-address=127.0.0.1:${String(port)}`,
      "--query.max-samples=20000",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  for await (const line of createInterface(child.stderr)) {
    if (line.includes("Server is ready")) break;
  }
  child.stderr.resume();
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "close");
      await rm(folder, { recursive: true });
    },
  };
}

function scrape(port: number): string {
  const target = { targets: [`127.0.0.1:${String(port)}`] };
  // JSON is YAML.
  return JSON.stringify({
    global: { scrape_interval: "100ms", scrape_timeout: "100ms" },
    scrape_configs: [{ job_name: "test", static_configs: [target] }],
  });
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
