import { proseRoot } from "@second-story/domain/prose-schema.ts";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

/** Who somebody is to the others in a document: set by the server, whatever the page says. */
export type Identity = { readonly id: string; readonly name: string; readonly color: string };

/** Calm colours that carry white text and show on light and dark alike. */
const colors = [
  "#3b6ea5",
  "#4c7a5a",
  "#8a5a83",
  "#a0623a",
  "#4b7d8c",
  "#7a6a3a",
  "#6a5fa8",
  "#9a4f5f",
];

/** The same person has the same colour everywhere. */
export function colorOf(userId: string): string {
  return colors[Number.parseInt(userId.slice(-4), 16) % colors.length] ?? "#3b6ea5";
}

type Entry = { readonly clientId: number; readonly clock: number; readonly state: unknown };

const awarenessType = 1;

/**
 * Reads what a page says about where it is and gives back the frame to pass on: its own state alone, under its own
 * client id, with the identity of the session and a cursor that is one. `owns` tells whether a client id is this
 * connection's to speak for. Undefined when nothing is left; throws when it cannot be read.
 */
export function stampAwareness(
  name: string,
  payload: Uint8Array,
  identity: Identity,
  owns: (clientId: number) => boolean,
): Uint8Array | undefined {
  // Pages also report others as gone when they hear nothing of them; that is the server's to know.
  const own = readEntries(payload).find(({ clientId, state }) => state !== null && owns(clientId));
  if (!own) return undefined;
  const state = { user: identity, cursor: cursorOf(own.state) };
  const inner = encoding.createEncoder();
  encoding.writeVarUint(inner, 1);
  encoding.writeVarUint(inner, own.clientId);
  encoding.writeVarUint(inner, own.clock);
  encoding.writeVarString(inner, JSON.stringify(state));
  const frame = encoding.createEncoder();
  encoding.writeVarString(frame, name);
  encoding.writeVarUint(frame, awarenessType);
  encoding.writeVarUint8Array(frame, encoding.toUint8Array(inner));
  return encoding.toUint8Array(frame);
}

function readEntries(payload: Uint8Array): Entry[] {
  const decoder = decoding.createDecoder(payload);
  const count = decoding.readVarUint(decoder);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    const clientId = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    entries.push({
      clientId,
      clock,
      state: JSON.parse(decoding.readVarString(decoder)) as unknown,
    });
  }
  return entries;
}

/** Two relative positions, rebuilt field by field, so that nothing else travels along and no page stumbles. */
function cursorOf(state: unknown): unknown {
  const cursor = own(state, "cursor");
  const anchor = positionOf(own(cursor, "anchor"));
  const head = positionOf(own(cursor, "head"));
  return anchor && head ? { anchor, head } : null;
}

function positionOf(given: unknown): unknown {
  const type = idOf(own(given, "type"));
  const item = idOf(own(given, "item"));
  const tname = own(given, "tname") === proseRoot ? proseRoot : undefined;
  if (!type && !item && tname === undefined) return undefined;
  const assoc = own(given, "assoc");
  return { type, item, tname, assoc: Number.isInteger(assoc) ? Math.sign(Number(assoc)) : 0 };
}

function idOf(given: unknown): unknown {
  const client = own(given, "client");
  const clock = own(given, "clock");
  const isId = Number.isSafeInteger(client) && Number.isSafeInteger(clock);
  return isId ? { client, clock } : undefined;
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
