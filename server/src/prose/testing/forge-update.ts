import * as encoding from "lib0/encoding";
import * as Y from "yjs";

type Id = { readonly client: number; readonly clock: number };

/** One struct of a forged update: content under a root, under a parent, or behind an origin. */
export type Forged = {
  readonly root?: string;
  readonly parent?: Id;
  readonly origin?: Id;
  readonly sub?: string;
} & (
  | { readonly text: string }
  | { readonly element: string }
  | { readonly xmlText: true }
  | { readonly any: unknown }
  | { readonly format: readonly [string, string] }
);

/** Writes an update in Yjs' format (V1), byte for byte, as no editor would: sections of client, clock and structs. */
export function forgeUpdate(
  sections: readonly {
    readonly client: number;
    readonly clock?: number;
    readonly structs: readonly Forged[];
  }[],
): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, sections.length);
  for (const { client, clock = 0, structs } of sections) {
    encoding.writeVarUint(encoder, structs.length);
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    for (const struct of structs) writeStruct(encoder, struct);
  }
  encoding.writeVarUint(encoder, 0);
  return encoding.toUint8Array(encoder);
}

const refs = { any: 8, text: 4, type: 7, format: 6 };

function writeStruct(encoder: encoding.Encoder, struct: Forged): void {
  const kind =
    "text" in struct
      ? refs.text
      : "any" in struct
        ? refs.any
        : "format" in struct
          ? refs.format
          : refs.type;
  encoding.writeUint8(
    encoder,
    kind | (struct.origin ? 0x80 : 0) | (struct.sub === undefined ? 0 : 0x20),
  );
  if (struct.origin) writeId(encoder, struct.origin);
  else {
    encoding.writeVarUint(encoder, struct.root === undefined ? 0 : 1);
    if (struct.root !== undefined) encoding.writeVarString(encoder, struct.root);
    else writeId(encoder, struct.parent ?? { client: 0, clock: 0 });
    if (struct.sub !== undefined) encoding.writeVarString(encoder, struct.sub);
  }
  if ("text" in struct) encoding.writeVarString(encoder, struct.text);
  else if ("any" in struct) {
    encoding.writeVarUint(encoder, 1);
    encoding.writeAny(encoder, struct.any as never);
  } else if ("format" in struct) {
    encoding.writeVarString(encoder, struct.format[0]);
    encoding.writeVarString(encoder, struct.format[1]);
  } else if ("element" in struct) {
    encoding.writeVarUint(encoder, 3);
    encoding.writeVarString(encoder, struct.element);
  } else encoding.writeVarUint(encoder, 6);
}

function writeId(encoder: encoding.Encoder, id: Id): void {
  encoding.writeVarUint(encoder, id.client);
  encoding.writeVarUint(encoder, id.clock);
}

/** What an editor sends for a change of a document. */
export function updateOf(document: Y.Doc, change: (root: Y.XmlFragment) => void): Uint8Array {
  const before = Y.encodeStateVector(document);
  document.transact(() => {
    change(document.getXmlFragment("prose"));
  });
  return Y.encodeStateAsUpdate(document, before);
}
