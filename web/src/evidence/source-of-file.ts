import type { ByteSource } from "@second-story/evidence/byte-source.ts";

/** Bytes that are fetched at once: an archive's thousands of small files lie one behind the other. */
const window = 4 * 1024 * 1024;

/**
 * A file that is read by pieces, so that it never lies in memory as a whole. What is larger than a piece is told as it
 * comes in, as the share of the file.
 */
export function sourceOfFile(file: Blob, onRead: (share: number) => void): ByteSource {
  let held = { from: 0, bytes: new Uint8Array(0) };
  const fetch = async (from: number, to: number) =>
    new Uint8Array(await file.slice(from, to).arrayBuffer());
  return {
    size: file.size,
    async read(from, wanted) {
      const to = Math.min(wanted, file.size);
      if (to - from > window) return readLarge(from, to);
      if (from < held.from || to > held.from + held.bytes.length) {
        held = { from, bytes: await fetch(from, Math.min(from + window, file.size)) };
      }
      return held.bytes.subarray(from - held.from, to - held.from);
    },
  };

  async function readLarge(from: number, to: number): Promise<Uint8Array> {
    const whole = new Uint8Array(to - from);
    for (let at = from; at < to; at += window) {
      whole.set(await fetch(at, Math.min(at + window, to)), at - from);
      onRead(Math.min(at + window, to) / file.size);
    }
    return whole;
  }
}
