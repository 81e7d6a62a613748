/** Bytes that can be read from any place, so that a large file need not lie in memory: a browser's `File`, a file on disk. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `from` up to, not with, `to`. */
  read(from: number, to: number): Promise<Uint8Array>;
}

export function sourceOf(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (from, to) => Promise.resolve(bytes.subarray(from, to)) };
}
