import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { v7 } from "uuid";
import { createChangeFeed } from "../../audit/feed-changes.ts";
import { connect } from "../../database/connect.ts";
import { createFindCaller } from "../../people/find-caller.ts";
import { acceptProse, type ProseContext } from "../accept-prose.ts";

/**
 * A server process of its own that only takes prose, for tests that kill it: `node serve-prose.ts CONNECTION`, and
 * after how many milliseconds of quiet it settles. Writes its port to standard output.
 */
const connectionString = process.argv[2] ?? "";
const { db, pool } = connect(connectionString);
const now = (): Date => new Date();
const context: ProseContext = {
  db,
  log: pino({ level: "silent" }),
  now,
  newId: v7,
  baseUrl: "http://localhost:3000",
  changes: createChangeFeed(),
  findCaller: createFindCaller(db, now, async () => undefined),
};
const server = createServer();
const [quiet] = process.argv.slice(3);
await acceptProse({
  server,
  context,
  database: { pool, connectionString },
  limits: quiet === undefined ? {} : { settleQuietMs: Number(quiet) },
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${String((server.address() as AddressInfo).port)}\n`);
});
