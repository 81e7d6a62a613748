import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { proseCloseCodes, proseSocketPath } from "@second-story/api/prose.ts";
import type { Caller } from "@second-story/domain/permission.ts";
import type { Pool } from "pg";
import { WebSocketServer } from "ws";
import type { Context } from "../context.ts";
import { isForeign } from "../http/check-origin.ts";
import { createAppend } from "./append-updates.ts";
import { createFlush } from "./flush-writes.ts";
import { openDocuments } from "./open-documents.ts";
import { openSession, type Session } from "./open-session.ts";
import { joinServers } from "./other-servers/join-servers.ts";
import { settleDocument } from "./settle.ts";
import { colorOf } from "./stamp-awareness.ts";
import { findUserName, listUnsettled, openFlushConnection } from "./store.ts";
import { watchAccess } from "./watch-access.ts";

export type ProseContext = Pick<
  Context,
  "db" | "log" | "now" | "newId" | "baseUrl" | "changes" | "findCaller"
>;

export type ProseSettings = {
  readonly server: Server;
  readonly context: ProseContext;
  /** The database of the context, for what goes beside its queries. */
  readonly database: { readonly pool: Pool; readonly connectionString: string };
  /** Times in milliseconds and sizes in bytes; tests set them. */
  readonly limits?: Partial<typeof defaults>;
};

export type ProseServer = {
  /** Sends everyone away to connect again elsewhere, and settles what is open. */
  readonly close: () => Promise<void>;
  /** Sockets that are open now. */
  readonly countSockets: () => number;
};

const defaults = {
  joinWithinMs: 10_000,
  recheckMs: 30_000,
  settleQuietMs: 3_000,
  settleMostMs: 30_000,
  /** Edits go to the disk together; each is acknowledged so much later, and the disk is asked less often. */
  gatherForDiskMs: 10,
  /** Cursors are told to other servers so often. */
  sharePresenceMs: 100,
  /** The connection that waits for the disk goes back to the pool when nobody has written for so long. */
  releaseAfterMs: 5_000,
  mostFrameBytes: 1024 * 1024,
  mostUnreadBytes: 4 * 1024 * 1024,
  mostSocketsOfUser: 50,
};

/**
 * Takes the WebSockets on which prose is written together, on the product's own port. Who connects is decided by the
 * session or token of the upgrade, what they may open when they open it.
 */
export async function acceptProse({
  server,
  context,
  database,
  limits = {},
}: ProseSettings): Promise<ProseServer> {
  const { db, log, changes } = context;
  const limit = { ...defaults, ...limits };
  const sessions = new Set<Session>();
  const servers = joinServers({
    ...database,
    log,
    serverId: context.newId(),
    sharePresenceMs: limit.sharePresenceMs,
  });
  const documents = openDocuments(
    context,
    { quietMs: limit.settleQuietMs, mostMs: limit.settleMostMs },
    servers.onOpen,
  );
  const flush = createFlush(() => openFlushConnection(db), {
    gatherMs: limit.gatherForDiskMs,
    releaseAfterMs: limit.releaseAfterMs,
  });
  const keeper = {
    db,
    append: createAppend(servers.write, flush),
    flush: async () => {
      await flush.ready();
      await flush.flushed();
    },
    catchUp: documents.catchUp,
    settle: documents.settle,
    evict: documents.evict,
  };
  // Compressing each keystroke for each reader costs more than it saves, and lets small frames grow large.
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limit.mostFrameBytes,
    maxFragments: 1_024,
    perMessageDeflate: false,
  });

  const upgrade = async (request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (url.pathname !== proseSocketPath) return refuse(stream, "404 Not Found");
    const headers = headersOf(request);
    // A browser always says where the page is from; only a program with a token may leave it out.
    const isUnplaced = !headers.has("origin") && !headers.has("authorization");
    if (isUnplaced || isForeign(headers, context.baseUrl)) return refuse(stream, "403 Forbidden");
    const caller = await context.findCaller(headers);
    if (!caller) return refuse(stream, "401 Unauthorized");
    const own = [...sessions].filter((session) => session.caller.userId === caller.userId);
    if (own.length >= limit.mostSocketsOfUser) return refuse(stream, "429 Too Many Requests");
    const name = (await findUserName(db, caller.userId)) ?? "";
    if (stream.destroyed) return undefined;
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const session = openSession(
        socket,
        stream,
        new Request(url, { headers }),
        who(caller, name, url.searchParams.get("schema")),
        {
          hocuspocus: documents.hocuspocus,
          keeper,
          log,
          joinWithinMs: limit.joinWithinMs,
          mostUnread: limit.mostUnreadBytes,
        },
      );
      sessions.add(session);
      socket.once("close", () => sessions.delete(session));
    });
    return undefined;
  };

  const onUpgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    stream.on("error", () => stream.destroy());
    upgrade(request, stream, head).catch((error: unknown) => {
      log.warn({ err: error }, "a writing socket could not be opened");
      refuse(stream, "503 Service Unavailable");
    });
  };
  await servers.hear(documents);
  server.on("upgrade", onUpgrade);
  const watch = watchAccess(context, sessions, limit.recheckMs);
  // A version that is brought back, or an import, is written by a route; the open document takes it from there.
  const unsubscribe = changes.subscribe((change) => {
    if (change.topic !== "prose" || change.subjectId === null) return;
    documents.takeUpdate(change.subjectId);
  });
  const leftovers = settleLeftovers(context).catch((error: unknown) => {
    log.warn({ err: error }, "prose of an earlier run could not be settled");
  });

  return {
    countSockets: () => sessions.size,
    close: async () => {
      server.off("upgrade", onUpgrade);
      watch.stop();
      unsubscribe();
      const closed = [...sockets.clients].map(
        (socket) => new Promise<void>((resolve) => socket.once("close", () => resolve())),
      );
      for (const session of sessions) session.close(proseCloseCodes.restarting, "Restarting.");
      await Promise.all([leftovers, ...closed]);
      documents.hocuspocus.flushPendingStores();
      await documents.settled();
      await servers.close();
      flush.close();
    },
  };
}

function who(
  caller: Caller,
  name: string,
  schema: string | null,
): Pick<Session, "caller" | "identity" | "schemaVersion"> {
  return {
    caller,
    identity: { id: caller.userId, name, color: colorOf(caller.userId) },
    schemaVersion: Number(schema ?? 0),
  };
}

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  // A peer that does not hang up is not waited for.
  setTimeout(() => stream.destroy(), 1_000).unref();
}

/** After a server was killed, what it had appended is merged and projected. */
async function settleLeftovers(context: Pick<Context, "db" | "newId" | "now">): Promise<void> {
  for (const documentId of await listUnsettled(context.db)) {
    await settleDocument(context, documentId);
  }
}
