import { proseCloseCodes } from "@second-story/api/prose.ts";
import { proseSchemaVersion } from "@second-story/domain/prose-schema.ts";
import { parseProseDocumentName } from "@second-story/domain/prose.ts";
import { Hocuspocus, type Document } from "@hocuspocus/server";
import * as Y from "yjs";
import type { Context } from "../context.ts";
import type { LiveProse } from "./admit-update.ts";
import { decideAccess, type ProseAccess } from "./decide-access.ts";
import { mergeStored } from "./merge-stored.ts";
import type { Session } from "./open-session.ts";
import { settleDocument } from "./settle.ts";
import { getStored, openDocument, type StoredProse } from "./store.ts";

type SocketContext = { readonly session: Session; readonly access?: ProseAccess };

export type OpenDocuments = {
  readonly hocuspocus: Hocuspocus<SocketContext>;
  /** Reads from the database what another server or a route has written. */
  readonly catchUp: (live: LiveProse) => Promise<void>;
  /** Takes what was written elsewhere into a document that is open or about to be; without bytes it is read. */
  readonly takeUpdate: (documentId: string, update?: Uint8Array) => void;
  /** Reads every open document again, after notices may have been missed. */
  readonly readAgain: () => void;
  readonly settle: (live: LiveProse) => Promise<number>;
  readonly evict: (live: LiveProse) => void;
  /** Closes the documents that other servers have open too, when the database may have lost what those wrote. */
  readonly evictShared: () => void;
  readonly find: (documentId: string) => LiveProse | undefined;
  readonly list: () => readonly LiveProse[];
  /** Resolves when what was being settled is. */
  readonly settled: () => Promise<void>;
};

/** Hocuspocus tells the page the reason and stays quiet in the log when the message is empty. */
class Denied extends Error {
  readonly reason = "permission-denied";
  constructor() {
    super("");
    this.name = "Denied";
  }
}

export type SettleTimes = {
  /** Quiet for so long, a document is settled; while people go on typing, every `mostMs`. Milliseconds. */
  readonly quietMs: number;
  readonly mostMs: number;
};

/** The documents that are open in this process: loaded from the database, settled back into it. */
export function openDocuments(
  context: Pick<Context, "db" | "newId" | "now" | "log">,
  times: SettleTimes,
  onOpen: (live: LiveProse) => void,
): OpenDocuments {
  const { db, newId, log } = context;
  const live = new Map<Document, LiveProse>();
  /** What is being read, and whether something was written to it meanwhile. */
  const loading = new Map<Document, { readonly documentId: string; isBehind: boolean }>();
  let settling: Promise<unknown> = Promise.resolve();

  const apply = (document: Document, stored: StoredProse): void => {
    applyFromElsewhere(document, () => mergeStored(stored, document));
  };
  const catchUp = async (one: LiveProse): Promise<void> => {
    apply(one.document, await getStored(db, one.documentId));
  };
  const evict = ({ document }: LiveProse): void => {
    if (hocuspocus.documents.get(document.name) !== document) return;
    hocuspocus.documents.delete(document.name);
    live.delete(document);
    for (const { context: socket } of document.getConnections()) {
      (socket as SocketContext).session.close(
        proseCloseCodes.notKept,
        "The edits could not be kept just now.",
      );
    }
  };
  /** A document that fell behind and cannot be read is closed; its pages open it again as soon as they can. */
  const catchUpOrEvict = async (one: LiveProse): Promise<void> => {
    try {
      await catchUp(one);
    } catch (error) {
      log.warn({ err: error }, "prose not read again");
      if (live.get(one.document) === one) evict(one);
    }
  };

  // One after the other: two hundred documents that fall due together must not take the connections that edits need.
  const settle = async (one: LiveProse): Promise<number> => {
    const work = settling.then(() => settleDocument(context, one.documentId));
    settling = work.catch(() => undefined);
    const bytes = await work;
    if (bytes !== undefined) one.bytes = bytes;
    return one.bytes;
  };

  const hocuspocus = new Hocuspocus<SocketContext>({
    quiet: true,
    debounce: times.quietMs,
    maxDebounce: times.mostMs,
    async onAuthenticate({ context: { session }, documentName, connectionConfig }) {
      const { retrospectiveId } = parseProseDocumentName(documentName) ?? { retrospectiveId: "" };
      const access = await decideAccess(db, session.caller, retrospectiveId);
      if (access === "none") {
        session.deny(documentName);
        throw new Denied();
      }
      // A page of an older version would drop what it does not know.
      connectionConfig.readOnly = access !== "write" || session.schemaVersion < proseSchemaVersion;
      return { access };
    },
    async onLoadDocument({ document, documentName }) {
      const place = parseProseDocumentName(documentName);
      if (!place) throw new Denied();
      const documentId = await openDocument(db, newId(), place.retrospectiveId, place.section);
      const load = { documentId, isBehind: false };
      loading.set(document, load);
      try {
        const stored = await getStored(db, documentId);
        apply(document, stored);
        const one: LiveProse = {
          documentId,
          document,
          owners: new Map(),
          speakers: new Map(),
          durable: Promise.resolve(),
          bytes: bytesOf(stored),
          isShared: false,
        };
        live.set(document, one);
        onOpen(one);
        if (load.isBehind) await catchUp(one);
      } finally {
        loading.delete(document);
      }
    },
    async connected({ context: { session, access }, connection, documentName }) {
      const one = live.get(connection.document);
      if (one) session.join(documentName, { connection, live: one, access: access ?? "none" });
    },
    async onDisconnect({ context: { session }, document, documentName }) {
      session.leave(documentName);
      const speakers = live.get(document)?.speakers;
      for (const [clientId, speaker] of speakers ?? []) {
        if (speaker === session) speakers?.delete(clientId);
      }
    },
    async onStoreDocument({ document }) {
      const one = live.get(document);
      // What could not be settled now is kept all the same; the next time takes it along.
      if (one) {
        await settle(one).catch((error: unknown) => log.warn({ err: error }, "prose not settled"));
      }
    },
    async beforeUnloadDocument({ document, documentName }) {
      live.delete(document);
      // One that was evicted must not take along the one that was opened in its place.
      if (hocuspocus.documents.get(documentName) !== document) throw new Denied();
    },
  });

  const find = (documentId: string): LiveProse | undefined =>
    [...live.values()].find((one) => one.documentId === documentId);

  return {
    hocuspocus,
    settle,
    evict,
    catchUp,
    find,
    list: () => [...live.values()],
    evictShared: () => {
      for (const one of live.values()) if (one.isShared) evict(one);
    },
    takeUpdate: (documentId, update) => {
      for (const load of loading.values()) if (load.documentId === documentId) load.isBehind = true;
      const one = find(documentId);
      if (!one) return;
      if (update) {
        applyFromElsewhere(one.document, () => Y.applyUpdate(one.document, update));
        one.bytes += update.byteLength;
      }
      // What it builds on came by another way: read, with everything else.
      const { pendingStructs, pendingDs } = one.document.store;
      if (!update || pendingStructs || pendingDs) void catchUpOrEvict(one);
    },
    readAgain: () => {
      // One after the other, so that edits still find a connection.
      void (async () => {
        for (const one of live.values()) await catchUpOrEvict(one);
      })();
    },
    settled: async () => {
      await settling;
    },
  };
}

function applyFromElsewhere(document: Document, work: () => unknown): void {
  document.transact(work, { source: "local", skipStoreHooks: true });
}

function bytesOf({ snapshot, updates }: StoredProse): number {
  return updates.reduce((sum, { update }) => sum + update.byteLength, snapshot?.byteLength ?? 0);
}
