import type { Pool } from "pg";
import type { Logger } from "pino";
import type { LiveProse } from "../admit-update.ts";
import type { OpenDocuments } from "../open-documents.ts";
import { notifyServers, writeUpdates, type AppendedUpdate } from "../store.ts";
import { hearServers } from "./hear-servers.ts";
import { meetServers } from "./meet-servers.ts";
import { writeNotice, type Notice } from "./notice.ts";
import { sharePresence } from "./share-presence.ts";

/** This server among those that share its database. */
export type Servers = {
  /** To be called with each document that was opened. */
  readonly onOpen: (live: LiveProse) => void;
  /** Keeps updates, and tells the others of them when there are any. */
  readonly write: (updates: readonly AppendedUpdate[]) => Promise<void>;
  /** Resolves when nothing that others tell is missed any more: then pages may be let in. */
  readonly hear: (documents: OpenDocuments) => Promise<void>;
  readonly close: () => Promise<void>;
};

export function joinServers(settings: {
  readonly pool: Pool;
  readonly connectionString: string;
  readonly serverId: string;
  readonly log: Logger;
  /** Cursors are told so often. Milliseconds. */
  readonly sharePresenceMs: number;
}): Servers {
  const { pool, connectionString, serverId, log } = settings;
  const state: { documents?: OpenDocuments; listener?: { readonly close: () => Promise<void> } } =
    {};

  const notice = (kind: Notice["kind"], documentId: string, bytes?: Uint8Array): string =>
    writeNotice({ from: serverId, kind, documentId, bytes });
  const tell = (notices: readonly string[]): void => {
    notifyServers(pool, notices).catch((error: unknown) => {
      log.warn({ err: error }, "other servers could not be told");
    });
  };
  const others = meetServers(() => {
    const open = state.documents?.list() ?? [];
    return notifyServers(
      pool,
      open.flatMap(({ documentId }) => [notice("update", documentId), notice("ask", documentId)]),
    );
  });
  const presence = sharePresence(
    (told) =>
      notifyServers(
        pool,
        told.map(({ documentId, states }) => notice("presence", documentId, states)),
      ),
    settings.sharePresenceMs,
  );

  return {
    onOpen: (live) => {
      presence.follow(live);
      if (others.areThere()) tell([notice("ask", live.documentId)]);
    },
    write: (updates) => {
      if (!others.areThere()) return others.leaveUntold(writeUpdates(pool, updates, []));
      return writeUpdates(
        pool,
        updates,
        updates.map(({ documentId, update }) => notice("update", documentId, update)),
      );
    },
    hear: async (documents) => {
      state.documents = documents;
      state.listener = await hearServers(connectionString, {
        serverId,
        documents,
        presence,
        others,
        tell: (kind) => {
          tell([notice(kind, "")]);
        },
        log,
      });
    },
    close: async () => {
      // Who has left is told once more; when the database is away, the others notice by themselves.
      await presence.close().catch(() => undefined);
      await state.listener?.close();
    },
  };
}
