import { proseCloseCodes } from "@second-story/api/prose.ts";
import { parseProseDocumentName } from "@second-story/domain/prose.ts";
import * as decoding from "lib0/decoding";
import { Refusal } from "./refusal.ts";

/** What a page sends, told apart before anything is done with it. */
export type Frame =
  | { readonly kind: "auth" | "close" | "query-awareness"; readonly name: string }
  | {
      readonly kind: "state-vector" | "update" | "awareness";
      readonly name: string;
      readonly payload: Uint8Array;
    };

/** A token is not used, the session is; the field stays short. */
const mostAuthBytes = 1024;
/** Some four thousand writers; more is not a document of ours. */
const mostStateVectorBytes = 64 * 1024;
/** A name, a colour and a cursor fit ten times. */
const mostAwarenessBytes = 4 * 1024;

// Hocuspocus' message types. Those that only servers send to one another are not among them.
const sync = 0;
const awareness = 1;
const auth = 2;
const queryAwareness = 3;
const syncReply = 4;
const close = 7;

/** Reads a frame by Hocuspocus' protocol, as far as our editor speaks it. Throws a Refusal for anything else. */
export function readFrame(data: Uint8Array): Frame {
  try {
    return parse(data);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(proseCloseCodes.refused, "The message could not be read.", { cause: error });
  }
}

/** Of which document Hocuspocus is about to say that it is not open to the caller; undefined for other frames. */
export function readDenial(data: Uint8Array): string | undefined {
  // A document's name is shorter than 128 bytes, so its length is the first byte.
  const end = 1 + (data[0] ?? 0);
  const permissionDenied = 1;
  if (data[end] !== auth || data[end + 1] !== permissionDenied) return undefined;
  return new TextDecoder().decode(data.subarray(1, end));
}

function parse(data: Uint8Array): Frame {
  const decoder = decoding.createDecoder(data);
  // A name is read only if it can be one: 36 characters of id, a stroke and the section.
  const nameLength = decoding.peekVarUint(decoder);
  if (nameLength > 60) throw new Refusal(proseCloseCodes.refused, "There is no such document.");
  const name = decoding.readVarString(decoder);
  if (!parseProseDocumentName(name)) {
    throw new Refusal(proseCloseCodes.refused, "There is no such document.");
  }
  const type = decoding.readVarUint(decoder);
  switch (type) {
    case sync:
    case syncReply:
      return parseSync(name, decoder);
    case awareness:
      return { kind: "awareness", name, payload: limited(decoder, mostAwarenessBytes) };
    case auth:
      if (data.byteLength > mostAuthBytes) throw tooLarge();
      return { kind: "auth", name };
    case queryAwareness:
      return { kind: "query-awareness", name };
    case close:
      return { kind: "close", name };
    default:
      throw new Refusal(proseCloseCodes.refused, "The message is of a kind that is not taken.");
  }
}

function parseSync(name: string, decoder: decoding.Decoder): Frame {
  const step = decoding.readVarUint(decoder);
  if (step === 0) {
    return { kind: "state-vector", name, payload: limited(decoder, mostStateVectorBytes) };
  }
  if (step > 2)
    throw new Refusal(proseCloseCodes.refused, "The message is of a kind that is not taken.");
  return { kind: "update", name, payload: decoding.readVarUint8Array(decoder) };
}

function limited(decoder: decoding.Decoder, most: number): Uint8Array {
  const payload = decoding.readVarUint8Array(decoder);
  if (payload.byteLength > most) throw tooLarge();
  return payload;
}

function tooLarge(): Refusal {
  return new Refusal(proseCloseCodes.tooLarge, "The message is too large.");
}
