import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 } from "uuid";
import { connect } from "../server/src/database/connect.ts";
import { removeCluster, startCluster } from "../server/src/database/embedded/start-cluster.ts";
import { migrate } from "../server/src/database/migrate.ts";
import { hashToken, makeToken } from "../server/src/people/api-token.ts";
import { holdTo, reportGoals } from "./goals.ts";
import { joinDocument, type Writer } from "./prose-client.ts";

/**
 * What it costs to keep each edit before it is acknowledged: the same people writing on our server and on a bare
 * Hocuspocus, in turns. Fan-out is the time from a keystroke to its arrival at others.
 */
type Scene = {
  readonly name: string;
  readonly documents: number;
  readonly people: number;
  readonly typists: number;
  readonly keysASecond: number;
  /** Of how many people in a document the arrivals are timed; timing all would measure this process. */
  readonly timed: number;
};
const scenes: readonly Scene[] = [
  {
    name: "200 people on one document, 20 typing",
    documents: 1,
    people: 200,
    typists: 20,
    keysASecond: 5,
    timed: 10,
  },
  {
    name: "200 documents, 5 people each, 1 typing",
    documents: 200,
    people: 5,
    typists: 1,
    keysASecond: 1,
    timed: 2,
  },
];
const rounds = 3;
/** Not timed: a server that has just started is still finding its feet. */
const secondsOfWarmUp = 6;
const secondsARound = 8;

const folder = await mkdtemp(join(tmpdir(), "second-story-bench-"));
// As root, PostgreSQL runs under an account of its own, which must be able to look in.
await chmod(folder, 0o755);
const cluster = await startCluster({ dataFolder: folder });
try {
  await bench(cluster.connectionString("postgres"));
} finally {
  await cluster.stop();
  await removeCluster(folder);
}
reportGoals();

async function bench(connectionString: string): Promise<void> {
  await migrate(connectionString);
  const { db, close } = connect(connectionString);
  const userId = v7();
  const token = makeToken();
  await db
    .insertInto("users")
    .values({ id: userId, name: "Bench", email: "bench@example.org" })
    .execute();
  await db
    .insertInto("api_tokens")
    .values({
      id: v7(),
      user_id: userId,
      name: "bench",
      token_hash: hashToken(token),
      scopes: ["read", "write"],
      expires_at: "2999-01-01T00:00:00Z",
    })
    .execute();
  for (const scene of scenes) {
    console.log(`\n${scene.name}`);
    const results = { bare: emptyResult(), ours: emptyResult() };
    for (let round = 0; round < rounds; round++) {
      for (const kind of round % 2 ? (["ours", "bare"] as const) : (["bare", "ours"] as const)) {
        const names = Array.from({ length: scene.documents }, () => v7());
        await db
          .insertInto("retrospectives")
          .values(names.map((id) => ({ id, title: "Bench", created_by: userId })))
          .execute();
        await play(scene, kind, connectionString, token, names, results[kind]);
      }
    }
    print(scene.name, results.bare, results.ours);
  }
  await close();
}

type Result = {
  /** A list a round. */
  readonly waits: number[][];
  readonly held: number[];
  readonly rss: number[];
  readonly cpu: number[];
};

function emptyResult(): Result {
  return { waits: [], held: [], rss: [], cpu: [] };
}

async function play(
  scene: Scene,
  kind: "bare" | "ours",
  connectionString: string,
  token: string,
  ids: readonly string[],
  result: Result,
): Promise<void> {
  const child = fork(new URL("prose-server.ts", import.meta.url), [kind, connectionString], {
    execArgv: ["--expose-gc"],
  });
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  const url = `ws://127.0.0.1:${String(port)}/api/v1/prose?schema=1`;
  const writers: Writer[] = [];
  const waits: number[] = [];
  result.waits.push(waits);
  // One of each first, so that what is loaded once is not counted to the connections.
  const early = await joinDocument(url, token, `${ids[0] ?? ""}/notes`, {
    isTyping: true,
    onArrival: undefined,
  });
  const before = await look(child);
  for (const id of ids) {
    await Promise.all(
      Array.from({ length: scene.people }, async (_, person) => {
        const isTimed = person % Math.ceil(scene.people / scene.timed) === 0;
        writers.push(
          await joinDocument(url, token, `${id}/notes`, {
            isTyping: person < scene.typists,
            onArrival: isTimed ? (wait) => waits.push(wait) : undefined,
          }),
        );
      }),
    );
  }
  const after = await look(child);
  const connections = scene.documents * scene.people;
  result.held.push((after.held - before.held) / connections);
  result.rss.push((after.rss - before.rss) / connections);
  const typists = writers.filter(({ isTyping }) => isTyping);
  await type(scene, typists, secondsOfWarmUp);
  waits.length = 0;
  const warm = await look(child);
  await type(scene, typists, secondsARound);
  result.cpu.push((await look(child)).cpu - warm.cpu);
  for (const writer of [...writers, early]) writer.leave();
  child.kill("SIGKILL");
  await once(child, "close");
}

/** Everyone types at their own moments, evenly spread. */
async function type(scene: Scene, typists: readonly Writer[], seconds: number): Promise<void> {
  const every = 1000 / scene.keysASecond;
  await Promise.all(
    typists.map(async (typist, index) => {
      await pause((every * index) / typists.length);
      for (let key = 0; key < seconds * scene.keysASecond; key++) {
        typist.type();
        await pause(every);
      }
    }),
  );
  await pause(500);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

type Look = { readonly held: number; readonly rss: number; readonly cpu: number };

async function look(child: ChildProcess): Promise<Look> {
  child.send("look");
  const [answer] = (await once(child, "message")) as [Look];
  return answer;
}

function print(scene: string, bare: Result, ours: Result): void {
  const line = (
    name: string,
    of: (result: Result) => number,
    digits = 1,
  ): readonly [number, number] => {
    const [one, other] = [of(bare), of(ours)];
    console.log(
      `  ${name.padEnd(28)} bare ${one.toFixed(digits)}, ours ${other.toFixed(digits)}: ${(other / one).toFixed(2)} times`,
    );
    return [one, other];
  };
  const twice = (name: string, of: (result: Result) => number): void => {
    const [one, other] = line(name, of);
    holdTo(`${scene}: ${name} at most twice bare`, other <= 2 * one);
  };
  twice("fan-out p50, ms", ({ waits }) => median(waits.map((round) => quantile(round, 0.5))));
  twice("fan-out p99, ms", ({ waits }) => median(waits.map((round) => quantile(round, 0.99))));
  twice("memory a connection, kB", ({ held }) => median(held) / 1000);
  const [, resident] = line("resident a connection, kB", ({ rss }) => median(rss) / 1000);
  holdTo(`${scene}: at most 80 kB resident a connection`, resident <= 80);
  line("processor while typing, ms", ({ cpu }) => median(cpu), 0);
  console.log(
    `  arrivals timed: bare ${String(bare.waits.flat().length)}, ours ${String(ours.waits.flat().length)}`,
  );
}

/** Of the rounds, so that one in which the machine was busy elsewhere does not decide. */
function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
