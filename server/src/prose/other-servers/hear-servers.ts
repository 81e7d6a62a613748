import type { Logger } from "pino";
import { listenForChanges } from "../../database/listen.ts";
import type { OpenDocuments } from "../open-documents.ts";
import { proseChannel } from "../store.ts";
import type { OtherServers } from "./meet-servers.ts";
import { readNotice, type Notice } from "./notice.ts";
import type { SharedPresence } from "./share-presence.ts";

export type Hearing = {
  readonly serverId: string;
  readonly documents: Pick<OpenDocuments, "find" | "takeUpdate" | "readAgain" | "evictShared">;
  readonly presence: SharedPresence;
  readonly others: OtherServers;
  /** Greets the other servers, or answers them. */
  readonly tell: (kind: "hello" | "here") => void;
  readonly log: Logger;
};

/**
 * Hears what other servers on the same database have written and who is there, and passes it on to the pages that
 * have the document open here.
 */
export async function hearServers(
  connectionString: string,
  { serverId, documents, presence, others, tell, log }: Hearing,
): Promise<{ readonly close: () => Promise<void> }> {
  const take = ({ kind, documentId, bytes }: Notice): void => {
    if (kind === "update") documents.takeUpdate(documentId, bytes);
    const live = documents.find(documentId);
    if (!live) return;
    if (kind === "ask" || !live.isShared) presence.tellAll(live);
    live.isShared = true;
    if (kind === "presence" && bytes) presence.take(live, bytes);
  };
  const listener = await listenForChanges(connectionString, {
    channel: proseChannel,
    log,
    onNotification: (payload) => {
      const notice = readNotice(payload);
      if (!notice || notice.from === serverId) return;
      if (notice.kind === "hello") tell("here");
      others.meet();
      if (notice.documentId !== "") take(notice);
    },
    // The database may have crashed, and what it had not brought to the disk is gone. The server whose people wrote it
    // knows; this one does not.
    onLost: documents.evictShared,
    onReconnect: () => {
      tell("hello");
      documents.readAgain();
    },
  });
  tell("hello");
  return listener;
}
