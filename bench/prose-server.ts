import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Hocuspocus } from "@hocuspocus/server";
import { pino } from "pino";
import { v7 } from "uuid";
import { WebSocketServer } from "ws";
import { createChangeFeed } from "../server/src/audit/feed-changes.ts";
import { connect } from "../server/src/database/connect.ts";
import { createFindCaller } from "../server/src/people/find-caller.ts";
import { acceptProse } from "../server/src/prose/accept-prose.ts";

/**
 * A server process for the bench: `ours CONNECTION`, or `bare`, which is Hocuspocus as it comes and keeps nothing.
 * Tells its port, and its memory when asked, over the channel to the parent.
 */
const [kind, connectionString = ""] = process.argv.slice(2);
const server = createServer();
if (kind === "ours") await serveOurs();
else serveBare();
server.listen(0, "127.0.0.1", () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
process.on("message", () => {
  gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ held: heapUsed + external, rss, cpu: (user + system) / 1000 });
});

async function serveOurs(): Promise<void> {
  const { db, pool } = connect(connectionString);
  const now = (): Date => new Date();
  await acceptProse({
    server,
    database: { pool, connectionString },
    context: {
      db,
      now,
      log: pino({ level: "warn" }),
      newId: v7,
      baseUrl: "http://localhost:3000",
      changes: createChangeFeed(),
      findCaller: createFindCaller(db, now, async () => undefined),
    },
    // Everyone in the bench is one person.
    limits: { mostSocketsOfUser: 2_000 },
  });
}

function serveBare(): void {
  const hocuspocus = new Hocuspocus({ quiet: true });
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  sockets.on("connection", (socket, request) => {
    const headers = new Headers({ host: request.headers.host ?? "" });
    const client = hocuspocus.handleConnection(
      socket,
      new Request("http://localhost/", { headers }),
    );
    socket.on("message", (data: Buffer) => client.handleMessage(data));
    socket.on("close", (code, reason) => client.handleClose({ code, reason: reason.toString() }));
  });
}
