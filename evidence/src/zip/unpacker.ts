import { inflateSync } from "fflate";
import { crc32 } from "./crc32.ts";

/** The arithmetic of unpacking. Node's zlib does it faster than anything that also runs in a browser, and can be given in its place. */
export interface Unpacker {
  /** Unpacks raw deflate data that should give `size` bytes; may stop or throw past that. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

export const portableUnpacker: Unpacker = {
  // Into a buffer of the promised size, so that a lying header costs no memory; one byte more shows when there is more.
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size + 1) }),
  crc32,
};
