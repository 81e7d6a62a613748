import { nameCount, namePlainBits, packedNames } from "./given-names.generated.ts";
import { hashText, unpackIds } from "./unpack-ids.ts";

/** So many bits of a name's hash are kept: one in 900 other words is taken for a name, where it is neither in the lexicon nor in `words`. */
const nameBits = 21;
let names: ReadonlySet<number> | undefined;

/** Those of them that documentation of other programs uses often. */
const words = new Set(["custom"]);

/** Whether `lower` is a given name and, as far as is known, no word besides. Of the names their hashes alone are kept, which is a third of their size. */
export function isGivenName(lower: string): boolean {
  names ??= new Set(unpackIds(packedNames, nameCount, namePlainBits));
  return names.has(shortenName(lower)) && !words.has(lower);
}

export function shortenName(lower: string): number {
  const value = hashText(lower);
  return (value ^ (value >>> nameBits)) & ((1 << nameBits) - 1);
}
