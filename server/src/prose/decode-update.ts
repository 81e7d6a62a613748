import { proseCloseCodes } from "@second-story/api/prose.ts";
import * as Y from "yjs";
import { Refusal } from "./refusal.ts";

export type Struct = Y.Item | Y.GC | Y.Skip;

export type DecodedUpdate = {
  readonly structs: readonly Struct[];
  readonly clientIds: ReadonlySet<number>;
  /** Client id to the ranges of clocks that it deletes. */
  readonly deletes: ReadonlyMap<
    number,
    readonly { readonly clock: number; readonly len: number }[]
  >;
};

/** A page of text is some thousand structs; beyond this the work to order them is the attack. */
const mostStructs = 20_000;
/** Yjs draws client ids of 32 bits; clocks count characters. */
const mostClientId = 2 ** 32 - 1;
const mostClock = 2 ** 31;

/**
 * Notes each client's section. Yjs itself overwrites a section with a later one of the same client, so an update
 * that says a client twice would not be what it was checked as.
 */
class SectionDecoder extends Y.UpdateDecoderV1 {
  /** Yjs makes the decoder itself; as decoding does not pause, the one made last is that of this update. */
  static last: SectionDecoder | undefined;
  readonly sections = new Set<number>();
  constructor(decoder: ConstructorParameters<typeof Y.UpdateDecoderV1>[0]) {
    super(decoder);
    SectionDecoder.last = this;
  }
  override readClient(): number {
    const client = super.readClient();
    if (this.sections.has(client) || client > mostClientId) throw new Error("client listed twice");
    this.sections.add(client);
    return client;
  }
}

/** Reads a Yjs update (V1) in full without applying it. Throws a Refusal when it is not one. */
export function decodeUpdate(update: Uint8Array): DecodedUpdate {
  const decoded = decode(update);
  const clientIds = new Set<number>();
  for (const struct of decoded.structs) {
    clientIds.add(struct.id.client);
    if (struct.length <= 0 || struct.id.clock + struct.length > mostClock) {
      throw new Refusal(proseCloseCodes.refused, "An edit has an impossible length.");
    }
  }
  if (decoded.structs.length > mostStructs) {
    throw new Refusal(proseCloseCodes.tooLarge, "Too many edits at once. Paste in smaller parts.");
  }
  return { structs: decoded.structs, clientIds, deletes: decoded.ds.clients };
}

function decode(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> {
  try {
    const decoded = Y.decodeUpdateV2(update, SectionDecoder);
    // What follows an update would be stored and never read: an update of the other format ends up here.
    if (SectionDecoder.last?.restDecoder.pos !== update.byteLength) throw new Error("bytes behind");
    return decoded;
  } catch (cause) {
    throw new Refusal(proseCloseCodes.refused, "The update could not be read.", { cause });
  }
}
