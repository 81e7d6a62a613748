import { once } from "node:events";
import { encodeAwarenessUpdate, Awareness } from "y-protocols/awareness";
import { WebSocket } from "ws";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";

/** Somebody in a document: as light as can be, so that the server is what is measured. */
export type Writer = {
  readonly isTyping: boolean;
  /** One letter, and the cursor behind it. */
  readonly type: () => void;
  readonly leave: () => void;
};

/** When each letter was typed, by client id and clock. One process types and times, so one clock tells. */
const typedAt = new Map<string, number>();

export async function joinDocument(
  url: string,
  token: string,
  name: string,
  role: {
    readonly isTyping: boolean;
    /** Told how long a letter took to arrive here, in milliseconds. */
    readonly onArrival: ((wait: number) => unknown) | undefined;
  },
): Promise<Writer> {
  const socket = new WebSocket(url, {
    headers: { authorization: `Bearer ${token}` },
    perMessageDeflate: false,
  });
  socket.binaryType = "arraybuffer";
  await once(socket, "open");
  const document = new Y.Doc();
  const awareness = new Awareness(document);
  const text = new Y.XmlText();
  const send = (write: (encoder: encoding.Encoder) => void): void => {
    const encoder = encoding.createEncoder();
    encoding.writeVarString(encoder, name);
    write(encoder);
    socket.send(encoding.toUint8Array(encoder));
  };
  const sendUpdate = (update: Uint8Array): void =>
    send((encoder) => {
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarUint(encoder, 2);
      encoding.writeVarUint8Array(encoder, update);
    });
  send((encoder) => {
    encoding.writeVarUint(encoder, 2);
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, token);
  });
  await once(socket, "message");
  if (role.onArrival)
    socket.on("message", (data: ArrayBuffer) => tell(data, role.onArrival, document.clientID));
  if (role.isTyping) {
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [text]);
    document.getXmlFragment("prose").insert(0, [paragraph]);
    sendUpdate(Y.encodeStateAsUpdate(document));
    document.on("update", sendUpdate);
  }
  return {
    isTyping: role.isTyping,
    type: () => {
      const { clientID } = document;
      typedAt.set(
        `${String(clientID)}/${String(Y.getState(document.store, clientID))}`,
        performance.now(),
      );
      text.insert(text.length, "x");
      const anchor = Y.relativePositionToJSON(
        Y.createRelativePositionFromTypeIndex(text, text.length),
      ) as unknown;
      awareness.setLocalState({
        user: { name: "Bench", color: "#123456" },
        cursor: { anchor, head: anchor },
      });
      send((encoder) => {
        encoding.writeVarUint(encoder, 1);
        encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [clientID]));
      });
    },
    leave: () => {
      awareness.destroy();
      socket.terminate();
    },
  };
}

/** Looks up when the letters in an update were typed; several that arrived together are told each. */
function tell(
  data: ArrayBuffer,
  onArrival: ((wait: number) => unknown) | undefined,
  self: number,
): void {
  const now = performance.now();
  const decoder = decoding.createDecoder(new Uint8Array(data));
  decoding.readVarString(decoder);
  if (decoding.readVarUint(decoder) !== 0 || decoding.readVarUint(decoder) !== 2) return;
  for (const { id, length } of Y.decodeUpdate(decoding.readVarUint8Array(decoder)).structs) {
    if (id.client === self) continue;
    for (let clock = id.clock; clock < id.clock + length; clock++) {
      const typed = typedAt.get(`${String(id.client)}/${String(clock)}`);
      if (typed !== undefined) onArrival?.(now - typed);
    }
  }
}
