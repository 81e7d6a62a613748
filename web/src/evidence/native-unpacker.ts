import { portableUnpacker, type Unpacker } from "@second-story/evidence/zip/unpacker.ts";

/**
 * The browser's own unpacking, about three times as fast as JavaScript, for files large enough to be worth a stream
 * of their own; undefined where the browser has none.
 */
export const nativeUnpacker: Unpacker | undefined =
  typeof DecompressionStream === "undefined" ? undefined : { inflate };

/** Bytes of a file, unpacked, from which a stream is faster. */
const worthAStream = 128 * 1024;

function inflate(packed: Uint8Array, size: number, crc: number): Uint8Array | Promise<Uint8Array> {
  if (size >= worthAStream) return inflateAsGzip(packed, size, crc);
  const bytes = portableUnpacker.inflate(packed, size, crc) as Uint8Array;
  if (portableUnpacker.crc32(bytes) !== crc) throw new RangeError("The checksum is wrong.");
  return bytes;
}

const header = Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/** Between a head and a tail of gzip, so that the browser checks sum and size as it goes. Stops as soon as there is more than promised. */
async function inflateAsGzip(packed: Uint8Array, size: number, crc: number): Promise<Uint8Array> {
  const tail = new DataView(new ArrayBuffer(8));
  tail.setUint32(0, crc, true);
  tail.setUint32(4, size, true);
  const gzip = new DecompressionStream("gzip");
  const reader = gzip.readable.getReader();
  const writing = writeAll(gzip.writable.getWriter(), [
    header,
    packed,
    new Uint8Array(tail.buffer),
  ]);
  const bytes = new Uint8Array(size);
  let filled = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (filled + part.value.length > size)
        throw new RangeError("There is more than the header says.");
      bytes.set(part.value, filled);
      filled += part.value.length;
    }
  } catch (error) {
    await reader.cancel(error).catch(() => undefined);
    throw error;
  } finally {
    await writing;
  }
  return bytes.subarray(0, filled);
}

/** A broken stream fails the reading, which says so; here there is nothing to add. */
async function writeAll(
  writer: WritableStreamDefaultWriter<BufferSource>,
  parts: readonly Uint8Array[],
): Promise<void> {
  try {
    for (const part of parts) await writer.write(part as Uint8Array<ArrayBuffer>);
    await writer.close();
  } catch {
    await writer.abort().catch(() => undefined);
  }
}
