import { chmod, mkdtemp } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { Kysely, PostgresDialect, type CompiledQuery } from "kysely";
import { Pool } from "pg";
import { pino } from "pino";
import { v7 } from "uuid";
import { createApp } from "../server/src/app.ts";
import { createChangeFeed } from "../server/src/audit/feed-changes.ts";
import { connectionSettings } from "../server/src/database/connect.ts";
import { removeCluster, startCluster } from "../server/src/database/embedded/start-cluster.ts";
import { migrate } from "../server/src/database/migrate.ts";
import type { Database } from "../server/src/database/schema.generated.ts";
import { hashToken, makeToken } from "../server/src/people/api-token.ts";
import { createAuth } from "../server/src/people/auth.ts";
import { createOutgoing } from "../server/src/outgoing/create-outgoing.ts";
import { createFindCaller } from "../server/src/people/find-caller.ts";
import { createSeal } from "../server/src/seal/create-seal.ts";
import { holdTo, reportGoals } from "./goals.ts";

/**
 * What the API costs above its SQL: each route beside a bare `node:http` handler that runs the very same queries
 * (recorded from the route) over the same kind of pool and writes their rows as JSON. The two take turns.
 */
const rounds = 12;
const requestsARound = 60;
const warmUps = 200;

const folder = await mkdtemp(join(tmpdir(), "second-story-bench-"));
// As root, PostgreSQL runs under an account of its own, which must be able to look in.
await chmod(folder, 0o755);
const cluster = await startCluster({ dataFolder: folder });
const connectionString = cluster.connectionString("postgres");
await migrate(connectionString);

const recorded: CompiledQuery[] = [];
const recording = { on: false };
const pool = new Pool({ ...connectionSettings(connectionString), max: 4 });
const db = new Kysely<Database>({
  dialect: new PostgresDialect({ pool }),
  log: ({ query }) => {
    if (recording.on) recorded.push(query);
  },
});
const { token, retrospectiveId } = await fill();
const address = await startProduct();

console.log("| read | product, ms | same SQL, ms | ratio |\n| --- | --- | --- | --- |");
await compare(
  "retrospective with 200 entries",
  `/retrospectives/${retrospectiveId}/timeline?limit=200`,
);
await compare("list of 50 incidents", "/incidents?limit=50");
await compare("list of 50 action items", "/action-items?limit=50");

await db.destroy();
await cluster.stop();
await removeCluster(folder);
reportGoals();
process.exit();

async function compare(name: string, path: string): Promise<void> {
  const product = `${address}/api/v1${path}`;
  recorded.length = 0;
  recording.on = true;
  const size = (await read(product)).length;
  recording.on = false;
  const { server, url } = await startBare([...recorded]);
  await time(product, warmUps);
  await time(url, warmUps);
  const ratios: number[] = [];
  const times: [number, number][] = [];
  for (let round = 0; round < rounds; round++) {
    const ours = await time(product, requestsARound);
    const bare = await time(url, requestsARound);
    times.push([ours, bare]);
    ratios.push(ours / bare);
  }
  server.close();
  const ours = median(times.map(([first]) => first));
  const bare = median(times.map(([, second]) => second));
  console.log(
    `| ${name} (${String(Math.round(size / 1024))} kB) | ${ours.toFixed(2)} | ${bare.toFixed(2)} | ${median(ratios).toFixed(2)} |`,
  );
  holdTo(`${name}: at most twice the same SQL`, median(ratios) <= 2);
}

async function time(url: string, count: number): Promise<number> {
  const started = performance.now();
  for (let request = 0; request < count; request++) await read(url);
  return (performance.now() - started) / count;
}

async function read(url: string): Promise<string> {
  const answer = await fetch(url, {
    headers: { authorization: `Bearer ${token}`, "accept-encoding": "identity" },
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${String(answer.status)} ${text}`);
  return text;
}

async function startProduct(): Promise<string> {
  const now = (): Date => new Date();
  const log = pino({ level: "silent" });
  const baseUrl = "http://localhost:3000";
  const auth = await createAuth({ db, log, now, baseUrl });
  const app = createApp({
    db,
    log,
    now,
    newId: v7,
    baseUrl,
    trustedProxies: 0,
    changes: createChangeFeed(),
    outgoing: createOutgoing({ allowed: [] }),
    seal: createSeal(Buffer.alloc(32)),
    auth,
    findCaller: createFindCaller(db, now, auth.findSessionUser),
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }) as Server;
  return addressOf(server);
}

async function startBare(queries: readonly CompiledQuery[]) {
  const barePool = new Pool({ ...connectionSettings(connectionString), max: 4 });
  const server = createServer((_, response) => {
    void (async () => {
      let rows: unknown[] = [];
      for (const { sql, parameters } of queries) {
        const result = await barePool.query<object>(sql, [...parameters]);
        if (result.rows.length >= rows.length) ({ rows } = result);
      }
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ items: rows }));
    })();
  }).listen(0, "127.0.0.1");
  server.once("close", () => void barePool.end());
  return { server, url: await addressOf(server) };
}

async function addressOf(server: Server): Promise<string> {
  if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** One retrospective with 200 entries; 300 incidents and action items to list from. */
async function fill() {
  const userId = v7();
  const secret = makeToken();
  await db
    .insertInto("users")
    .values({ id: userId, name: "Bench", email: "bench@example.org", role: "administrator" })
    .execute();
  await db
    .insertInto("api_tokens")
    .values({
      id: v7(),
      user_id: userId,
      name: "bench",
      token_hash: hashToken(secret),
      scopes: ["read"],
      expires_at: "2999-01-01T00:00:00Z",
    })
    .execute();
  const retrospective = { id: v7(), title: "Checkout errors", created_by: userId };
  await db.insertInto("retrospectives").values(retrospective).execute();
  const severity = await db.selectFrom("severities").select("id").executeTakeFirstOrThrow();
  const numbers = Array.from({ length: 300 }, (_, number) => number);
  const words = "the pool of connections was exhausted and requests waited for a free one";
  await db
    .insertInto("timeline_entries")
    .values(
      numbers.slice(0, 200).map((number) => ({
        id: v7(),
        retrospective_id: retrospective.id,
        happened_at: new Date(1_770_000_000_000 + number * 60_000).toISOString(),
        text: `Entry ${String(number)}: ${words}`,
      })),
    )
    .execute();
  await db
    .insertInto("incidents")
    .values(
      numbers.map((number) => ({
        id: v7(),
        title: `Incident ${String(number)}: ${words}`,
        severity_id: severity.id,
      })),
    )
    .execute();
  await db
    .insertInto("action_items")
    .values(
      numbers.map((number) => ({
        id: v7(),
        retrospective_id: retrospective.id,
        title: `Action ${String(number)}: ${words}`.slice(0, 200),
        owner_id: userId,
        due_on: "2026-04-01",
      })),
    )
    .execute();
  return { token: secret, retrospectiveId: retrospective.id };
}
