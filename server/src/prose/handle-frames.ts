import { proseCloseCodes } from "@second-story/api/prose.ts";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { admitUpdate, type Keeper } from "./admit-update.ts";
import { decodeUpdate } from "./decode-update.ts";
import type { holdAcknowledgements } from "./hold-acknowledgements.ts";
import type { Joined, Session } from "./open-session.ts";
import type { Frame } from "./read-frame.ts";
import { Refusal } from "./refusal.ts";
import { stampAwareness } from "./stamp-awareness.ts";

/** A frame that waits for its turn, read and as it came. */
export type Incoming = { readonly frame: Frame; readonly data: Uint8Array };

export type Handling = {
  readonly session: Session;
  readonly keeper: Keeper;
  /** Hands a frame that is in order to Hocuspocus. */
  readonly pass: (data: Uint8Array) => void;
  readonly acknowledgements: ReturnType<typeof holdAcknowledgements>;
  readonly isClosed: () => boolean;
};

const mostTogether = 512 * 1024;

/**
 * Takes from the front what can be handled at once: the edits that gathered, and the last word on where the cursor
 * is. The cursor may stand on what an edit brings, so it comes after.
 */
export function takeTogether(waiting: Incoming[]): Incoming[] {
  let bytes = 0;
  const end = waiting.findIndex(({ frame, data }) => {
    bytes += data.byteLength;
    return (frame.kind !== "update" && frame.kind !== "awareness") || bytes > mostTogether;
  });
  return waiting.splice(0, end === -1 ? waiting.length : Math.max(end, 1));
}

/** Handles what `takeTogether` took, on a document that is open. Throws a Refusal for what must not get in. */
export async function handleFrames(
  handling: Handling,
  joined: Joined,
  taken: readonly Incoming[],
): Promise<void> {
  const { session, pass, isClosed } = handling;
  const updates = taken.filter(({ frame }) => frame.kind === "update");
  const cursor = taken.findLast(({ frame }) => frame.kind === "awareness")?.frame;
  if (updates.length > 0) await handleUpdates(handling, joined, updates);
  if (isClosed()) return;
  if (cursor?.kind === "awareness") {
    const stamped = stamp(session, joined, cursor.payload);
    if (stamped) pass(stamped);
  }
  for (const { frame, data } of taken) {
    if (frame.kind === "update" || frame.kind === "awareness") continue;
    if (frame.kind === "state-vector") checkStateVector(frame.payload);
    pass(data);
    await joined.connection.waitForPendingMessages();
  }
}

async function handleUpdates(
  { session, keeper, pass, acknowledgements, isClosed }: Handling,
  joined: Joined,
  incoming: readonly Incoming[],
): Promise<void> {
  const name = joined.live.document.name;
  const updates = incoming.flatMap(({ frame }) => (frame.kind === "update" ? [frame.payload] : []));
  if (joined.connection.readOnly) {
    // Hocuspocus answers that they are not taken.
    for (const update of updates) decodeUpdate(update);
    for (const { data } of incoming) pass(data);
    await joined.connection.waitForPendingMessages();
    return;
  }
  const update = merge(updates);
  const { durable } = await admitUpdate(keeper, joined.live, session.caller.userId, update);
  if (isClosed()) return;
  acknowledgements.hold(name);
  pass(updateFrame(name, update));
  await joined.connection.waitForPendingMessages();
  acknowledgements.sendAfter(name, durable, updates.length);
}

/** Merging reads what it merges, so each is known to be readable before. */
function merge(updates: readonly Uint8Array[]): Uint8Array {
  const [only] = updates;
  if (updates.length === 1 && only) return only;
  for (const update of updates) decodeUpdate(update);
  return Y.mergeUpdates([...updates]);
}

/** As the page would have sent it: a message of kind sync, step update. */
function updateFrame(name: string, update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, name);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, 2);
  encoding.writeVarUint8Array(encoder, update);
  return encoding.toUint8Array(encoder);
}

function stamp(session: Session, { live }: Joined, payload: Uint8Array): Uint8Array | undefined {
  const owns = (clientId: number): boolean => {
    const owner = live.owners.get(clientId);
    if (owner !== undefined && owner !== session.caller.userId) return false;
    const speaker = live.speakers.get(clientId);
    if (speaker && speaker.caller.userId !== session.caller.userId) return false;
    // A page on another server speaks under it; its state carries whose it is, set by that server.
    const there = live.document.awareness.getStates().get(clientId)?.["user"] as
      | { readonly id?: unknown }
      | undefined;
    if (there && there.id !== session.caller.userId) return false;
    if (speaker !== session) {
      // One state a socket: having spoken under one id, it does not take another.
      if ([...live.speakers.values()].includes(session)) return false;
      live.speakers.set(clientId, session);
    }
    return true;
  };
  try {
    return stampAwareness(live.document.name, payload, session.identity, owns);
  } catch (cause) {
    throw new Refusal(proseCloseCodes.refused, "The presence could not be read.", { cause });
  }
}

function checkStateVector(payload: Uint8Array): void {
  try {
    Y.decodeStateVector(payload);
  } catch (cause) {
    throw new Refusal(proseCloseCodes.refused, "The state could not be read.", { cause });
  }
}
