/**
 * What one server tells the others about a document, through the database. An update that is too long for a
 * notification comes without its bytes: whoever has the document open reads it from the database.
 */
export type Notice = {
  /** The server that tells; each hears itself as well. */
  readonly from: string;
  /** Empty for what concerns no document. */
  readonly documentId: string;
  readonly kind: (typeof kinds)[number];
  readonly bytes: Uint8Array | undefined;
};

/**
 * `ask`: a server has opened the document and wants to know who is there. `hello`: a server has begun to listen;
 * `here` is the answer.
 */
const kinds = ["update", "presence", "ask", "hello", "here"] as const;

/** PostgreSQL takes less than 8,000 bytes; Base64 makes four of three, and the rest stands before it. */
const mostBytes = 5_800;

export function writeNotice({ from, documentId, kind, bytes }: Notice): string {
  const isCarried = bytes !== undefined && bytes.byteLength <= mostBytes;
  return [from, kind, documentId, isCarried ? Buffer.from(bytes).toString("base64") : ""].join(" ");
}

/** Undefined for what a server of another version tells and this one does not understand. */
export function readNotice(payload: string): Notice | undefined {
  const [from = "", given, documentId = "", bytes = ""] = payload.split(" ");
  const kind = kinds.find((known) => known === given);
  if (!kind) return undefined;
  return { from, documentId, kind, bytes: bytes === "" ? undefined : Buffer.from(bytes, "base64") };
}
