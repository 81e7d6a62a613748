import { once } from "node:events";
import * as encoding from "lib0/encoding";
import type { WebSocket } from "ws";

/** The code with which the socket ends. */
export async function codeOf(socket: WebSocket): Promise<number> {
  const [code] = (await once(socket, "close")) as [number];
  return code;
}

/** The HTTP status with which an upgrade is refused. */
export async function statusOf(socket: WebSocket): Promise<number> {
  socket.on("error", () => undefined);
  const [, response] = (await once(socket, "unexpected-response")) as [
    unknown,
    { statusCode: number },
  ];
  return response.statusCode;
}

/** A frame of Hocuspocus' protocol: the document's name, then numbers, texts and bytes. */
export function frame(
  name: string,
  ...parts: readonly (number | string | Uint8Array)[]
): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, name);
  for (const part of parts) {
    if (typeof part === "number") encoding.writeVarUint(encoder, part);
    else if (typeof part === "string") encoding.writeVarString(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  }
  return encoding.toUint8Array(encoder);
}

export const frames = {
  auth: (name: string) => frame(name, 2, 0, "session"),
  update: (name: string, update: Uint8Array) => frame(name, 0, 2, update),
  stateVector: (name: string, bytes: Uint8Array) => frame(name, 0, 0, bytes),
  awareness: (name: string, states: readonly (readonly [clientId: number, state: unknown])[]) => {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, states.length);
    for (const [clientId, state] of states) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, JSON.stringify(state));
    }
    return frame(name, 1, encoding.toUint8Array(encoder));
  },
};
