import { strToU8, zipSync } from "fflate";

/** A zip of text files; the same bytes each time. With `stored` they are not packed: quick, and as large as they are. */
export function buildZip(
  files: Readonly<Record<string, string>>,
  how: { readonly stored?: boolean } = {},
): Uint8Array {
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(packed), how.stored === true ? { level: 0 } : {});
}
