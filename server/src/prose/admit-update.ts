import { proseCloseCodes } from "@second-story/api/prose.ts";
import type { Document } from "@hocuspocus/server";
import type { Db } from "../database/connect.ts";
import type { AppendUpdate } from "./append-updates.ts";
import { checkUpdate, hasNews } from "./check-update.ts";
import { decodeUpdate } from "./decode-update.ts";
import type { Session } from "./open-session.ts";
import { Refusal } from "./refusal.ts";
import { claimClients, countClients } from "./store.ts";

/** A document that is open in this process. */
export type LiveProse = {
  readonly documentId: string;
  readonly document: Document;
  /** Whose the Yjs client ids are, as far as they came up. */
  readonly owners: Map<number, string>;
  /** Client id to the connection that speaks for it in presence. */
  readonly speakers: Map<number, Session>;
  /** Bytes in the database, as far as known. */
  bytes: number;
  /** Resolves when everything that was written here is on disk. */
  durable: Promise<unknown>;
  /** Another server has it open too, and brings to the disk what its people write. */
  isShared: boolean;
};

export type Keeper = {
  readonly db: Db;
  readonly append: AppendUpdate;
  /** Resolves when everything that is in the database is on disk, whoever wrote it. */
  readonly flush: () => Promise<void>;
  /** Reads from the database what this process has not seen. */
  readonly catchUp: (live: LiveProse) => Promise<void>;
  /** Compacts the document; the bytes that remain. */
  readonly settle: (live: LiveProse) => Promise<number>;
  /** Closes the document for everyone and forgets it, when it holds what the database may have lost. */
  readonly evict: (live: LiveProse) => void;
};

/** About a thousand pages of text. */
const mostDocumentBytes = 2 * 1024 * 1024;
/** Each page that writes takes one; one that edited offline before a reload brings a few more. */
const mostClientsAtOnce = 16;
const mostClientsOfUser = 1000;

/**
 * Checks an update by a user against the document as it stands and keeps it in the database; resolves once it may be
 * applied and shown to others, to what resolves once it may be acknowledged: when it is on disk.
 * Throws a Refusal for what must not get in, and the database's error when it could not be kept.
 */
export async function admitUpdate(
  keeper: Keeper,
  live: LiveProse,
  userId: string,
  update: Uint8Array,
): Promise<{ readonly durable: Promise<unknown> }> {
  const decoded = decodeUpdate(update);
  if (checkUpdate(live.document, decoded) === "incomplete") {
    // Another server may have taken what this builds on.
    await keeper.catchUp(live);
    if (checkUpdate(live.document, decoded) === "incomplete") {
      throw new Refusal(proseCloseCodes.ahead, "The edit builds on one that is not here.");
    }
  }
  if (!hasNews(live.document, decoded)) {
    // A page that opens the document has nothing to add.
    if (decoded.structs.length === 0 && decoded.deletes.size === 0) return live;
    // Known is not yet kept: it may have come a moment ago by another socket, or to another server.
    return { durable: Promise.all([live.durable, keeper.flush()]) };
  }
  await checkOwners(keeper.db, live, userId, decoded.clientIds);
  if (decoded.structs.length > 0) await checkRoom(keeper, live, update.byteLength);
  const { durable } = await keeper.append({ documentId: live.documentId, update, userId });
  live.bytes += update.byteLength;
  live.durable = Promise.all([live.durable, durable]);
  live.durable.catch(() => keeper.evict(live));
  return { durable };
}

/** Two writers under one client id would leave documents that never agree again. */
async function checkOwners(
  db: Db,
  live: LiveProse,
  userId: string,
  clientIds: ReadonlySet<number>,
): Promise<void> {
  const unknown = [...clientIds].filter((clientId) => !live.owners.has(clientId));
  if (unknown.length > mostClientsAtOnce) {
    throw new Refusal(proseCloseCodes.refused, "The edits come from too many pages at once.");
  }
  if (unknown.length > 0) {
    if ((await countClients(db, live.documentId, userId)) + unknown.length > mostClientsOfUser) {
      throw new Refusal(
        proseCloseCodes.refused,
        "The document was opened too often by one person.",
      );
    }
    for (const [clientId, owner] of await claimClients(db, live.documentId, userId, unknown)) {
      live.owners.set(clientId, owner);
    }
  }
  for (const clientId of clientIds) {
    if (live.owners.get(clientId) !== userId) {
      throw new Refusal(proseCloseCodes.ahead, "The edit is in somebody else's name.");
    }
  }
}

/** Deleting stays possible in a full document. */
async function checkRoom(keeper: Keeper, live: LiveProse, bytes: number): Promise<void> {
  if (live.bytes + bytes <= mostDocumentBytes) return;
  live.bytes = await keeper.settle(live);
  if (live.bytes + bytes <= mostDocumentBytes) return;
  throw new Refusal(
    proseCloseCodes.tooLarge,
    "This section is full. Move a part of it elsewhere, then go on.",
  );
}
