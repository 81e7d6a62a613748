import { strToU8, zipSync } from "fflate";

/** A zip of text files; the same bytes each time. */
export function buildZip(files: Readonly<Record<string, string>>): Uint8Array {
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(packed));
}
