import type { Duplex } from "node:stream";
import { proseCloseCodes } from "@second-story/api/prose.ts";
import type { Connection, Hocuspocus } from "@hocuspocus/server";
import type { Caller } from "@second-story/domain/permission.ts";
import type { Logger } from "pino";
import type { WebSocket } from "ws";
import type { Keeper, LiveProse } from "./admit-update.ts";
import type { ProseAccess } from "./decide-access.ts";
import { handleFrames, takeTogether, type Handling, type Incoming } from "./handle-frames.ts";
import { holdAcknowledgements } from "./hold-acknowledgements.ts";
import { readDenial, readFrame } from "./read-frame.ts";
import { Refusal } from "./refusal.ts";
import type { Identity } from "./stamp-awareness.ts";

/** A document that is open on a socket. */
export type Joined = {
  readonly connection: Connection;
  readonly live: LiveProse;
  readonly access: ProseAccess;
};

/** One socket: who it is, what it has open, and the end of it. */
export type Session = {
  readonly caller: Caller;
  readonly headers: Headers;
  readonly identity: Identity;
  /** The version of the editor's schema that the page was built with. */
  readonly schemaVersion: number;
  readonly documents: ReadonlyMap<string, Joined>;
  readonly join: (name: string, joined: Joined) => void;
  readonly leave: (name: string) => void;
  /** As `leave`, for a document that is not open to the caller. */
  readonly deny: (name: string) => void;
  readonly close: (code: number, reason: string) => void;
};

export type SessionSettings = {
  readonly hocuspocus: Hocuspocus;
  readonly keeper: Keeper;
  readonly log: Logger;
  /** A socket that has nothing open for so long is closed. Milliseconds. */
  readonly joinWithinMs: number;
  /** What a reader who does not keep up may leave unread. Bytes. */
  readonly mostUnread: number;
};

/** Sections of a retrospective, with room for a second one. */
const mostDocuments = 8;
/** Beyond this the socket is not read from until what came is worked off. */
const mostWaitingBytes = 2 * 1024 * 1024;

/** What comes for one document, worked off in its order. */
type Channel = {
  readonly waiting: Incoming[];
  isWorking: boolean;
  readonly joined: PromiseWithResolvers<Joined | undefined>;
};

/**
 * Stands between a socket and Hocuspocus: reads every frame first, keeps edits before they are applied, stamps
 * presence, and closes the socket on what it refuses, so that Hocuspocus only sees what is in order.
 */
export function openSession(
  socket: WebSocket,
  stream: Pick<Duplex, "cork" | "uncork">,
  request: Request,
  who: Pick<Session, "caller" | "identity" | "schemaVersion">,
  settings: SessionSettings,
): Session {
  const { hocuspocus, keeper, log } = settings;
  const channels = new Map<string, Channel>();
  const documents = new Map<string, Joined>();
  const denied = new Set<string>();
  const flow = { isClosed: false, isCorked: false, waitingBytes: 0 };
  let joinTimer: NodeJS.Timeout | undefined;

  const close = (code: number, reason: string): void => {
    if (flow.isClosed) return;
    flow.isClosed = true;
    socket.close(code, reason);
    // A peer that does not answer the closing handshake is not waited for long.
    setTimeout(() => socket.terminate(), 2_000).unref();
  };
  const awaitJoin = (): void => {
    clearTimeout(joinTimer);
    joinTimer = setTimeout(() => {
      close(proseCloseCodes.idle, "Nothing was opened.");
    }, settings.joinWithinMs);
  };
  const session: Session = {
    ...who,
    headers: request.headers,
    documents,
    join(name, joined) {
      clearTimeout(joinTimer);
      documents.set(name, joined);
      channels.get(name)?.joined.resolve(joined);
    },
    leave(name) {
      documents.delete(name);
      channels.get(name)?.joined.resolve(undefined);
      channels.delete(name);
      if (documents.size === 0 && !flow.isClosed) awaitJoin();
    },
    deny(name) {
      denied.add(name);
      session.leave(name);
    },
    close,
  };

  // A reader who does not read is let go, so that nothing piles up for it.
  const send = (data: Uint8Array): void => {
    if (socket.bufferedAmount > settings.mostUnread) {
      close(proseCloseCodes.tooMany, "Read too slowly.");
      socket.terminate();
    } else if (socket.readyState === socket.OPEN) {
      if (!flow.isCorked) {
        // An edit and the cursor behind it leave together: the way to the network is what sending costs.
        flow.isCorked = true;
        stream.cork();
        queueMicrotask(() => {
          flow.isCorked = false;
          stream.uncork();
        });
      }
      socket.send(data);
    }
  };
  const acknowledgements = holdAcknowledgements(send);
  const client = hocuspocus.handleConnection(
    {
      get readyState() {
        return socket.readyState;
      },
      send: (data: Uint8Array) => {
        const refused = readDenial(data);
        if (refused !== undefined && !denied.has(refused)) {
          // It could not be opened just now. A page that hears it may not would drop what it kept.
          close(proseCloseCodes.notKept, "The document could not be opened just now.");
        } else if (!acknowledgements.take(data)) send(data);
      },
      close,
    },
    request,
    { session },
  );

  const channelOf = (name: string): Channel => {
    const known = channels.get(name);
    if (known) return known;
    if (channels.size >= mostDocuments) {
      throw new Refusal(proseCloseCodes.tooMany, "Too many documents are open on one socket.");
    }
    const channel: Channel = { waiting: [], isWorking: false, joined: Promise.withResolvers() };
    channels.set(name, channel);
    return channel;
  };

  const handling: Handling = {
    session,
    keeper,
    pass: client.handleMessage,
    acknowledgements,
    isClosed: () => flow.isClosed,
  };
  const workOff = async (channel: Channel): Promise<void> => {
    channel.isWorking = true;
    while (channel.waiting.length > 0 && !flow.isClosed) {
      const taken = takeTogether(channel.waiting);
      const [first] = taken;
      if (first?.frame.kind === "auth") {
        // Hocuspocus would take a second one for a new token; the session is all that counts.
        if (!documents.has(first.frame.name)) client.handleMessage(first.data);
      } else {
        const joined = await channel.joined.promise;
        if (joined && !flow.isClosed) await handleFrames(handling, joined, taken);
      }
      for (const { data } of taken) flow.waitingBytes -= data.byteLength;
      if (socket.isPaused && flow.waitingBytes <= mostWaitingBytes) socket.resume();
    }
    channel.isWorking = false;
  };

  const fail = (error: unknown): void => {
    if (flow.isClosed) return;
    if (error instanceof Refusal) {
      log.info({ userId: who.caller.userId, code: error.code, cause: error.cause }, error.message);
      close(error.code, error.message);
    } else {
      log.error({ err: error, userId: who.caller.userId }, "an edit could not be kept");
      close(proseCloseCodes.notKept, "The edit could not be kept just now.");
    }
  };

  socket.on("message", (data: Buffer, isBinary: boolean) => {
    if (flow.isClosed) return;
    try {
      if (!isBinary) throw new Refusal(proseCloseCodes.refused, "Text is not taken here.");
      const frame = readFrame(data);
      const channel = channelOf(frame.name);
      flow.waitingBytes += data.byteLength;
      if (flow.waitingBytes > mostWaitingBytes) socket.pause();
      channel.waiting.push({ frame, data });
      if (!channel.isWorking) workOff(channel).catch(fail);
    } catch (error) {
      fail(error);
    }
  });
  socket.on("error", (error) => log.info({ err: error }, "a writing socket failed"));
  socket.on("close", (code, reason) => {
    flow.isClosed = true;
    clearTimeout(joinTimer);
    for (const { joined } of channels.values()) joined.resolve(undefined);
    client.handleClose({ code, reason: reason.toString() });
  });
  awaitJoin();
  return session;
}
