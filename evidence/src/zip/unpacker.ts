import { inflateSync } from "fflate";
import { crc32 } from "./crc32.ts";

/** The arithmetic of unpacking. What the platform brings does it faster than anything portable, and can be given in its place. */
export interface Unpacker {
  /** Unpacks raw deflate data that should give `size` bytes with the checksum `crc`; may stop or throw where it gives others. */
  inflate(packed: Uint8Array, size: number, crc: number): Uint8Array | Promise<Uint8Array>;
  /** Absent where `inflate` has checked the sum itself. */
  readonly crc32?: (bytes: Uint8Array) => number;
}

export const portableUnpacker: Unpacker & Required<Pick<Unpacker, "crc32">> = {
  // Into a buffer of the promised size, so that a lying header costs no memory; one byte more shows when there is more.
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size + 1) }),
  crc32,
};
