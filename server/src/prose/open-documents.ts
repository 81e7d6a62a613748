import { proseCloseCodes } from "@second-story/api/prose.ts";
import { proseSchemaVersion } from "@second-story/domain/prose-schema.ts";
import { parseProseDocumentName } from "@second-story/domain/prose.ts";
import { Hocuspocus, type Document } from "@hocuspocus/server";
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
  readonly settle: (live: LiveProse) => Promise<number>;
  readonly evict: (live: LiveProse) => void;
  readonly findByDocumentId: (documentId: string) => LiveProse | undefined;
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
): OpenDocuments {
  const { db, newId, log } = context;
  const live = new Map<Document, LiveProse>();
  let settling: Promise<unknown> = Promise.resolve();

  const apply = (document: Document, stored: StoredProse): void => {
    document.transact(() => mergeStored(stored, document), {
      source: "local",
      skipStoreHooks: true,
    });
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
        session.leave(documentName);
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
      const stored = await getStored(db, documentId);
      apply(document, stored);
      live.set(document, {
        documentId,
        document,
        owners: new Map(),
        speakers: new Map(),
        durable: Promise.resolve(),
        bytes: [stored.snapshot, ...stored.updates.map(({ update }) => update)].reduce(
          (sum, part) => sum + (part?.byteLength ?? 0),
          0,
        ),
      });
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

  return {
    hocuspocus,
    settle,
    evict: ({ document }) => {
      if (hocuspocus.documents.get(document.name) !== document) return;
      hocuspocus.documents.delete(document.name);
      live.delete(document);
      for (const { context } of document.getConnections()) {
        (context as SocketContext).session.close(
          proseCloseCodes.notKept,
          "The edits could not be kept just now.",
        );
      }
    },
    catchUp: async (one) => {
      apply(one.document, await getStored(db, one.documentId));
    },
    findByDocumentId: (documentId) =>
      [...live.values()].find((one) => one.documentId === documentId),
    settled: async () => {
      await settling;
    },
  };
}
