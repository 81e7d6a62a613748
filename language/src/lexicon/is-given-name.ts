import { nameCount, namePlainBits, packedNames } from "./given-names.generated.ts";
import { hashText, unpackIds } from "./unpack-ids.ts";

/** So many bits of a name's hash are kept: one in 900 other words is taken for a name, where it is no word of the lexicon. */
const nameBits = 21;
let names: ReadonlySet<number> | undefined;

/** Whether `lower` is a given name and no word besides. Of the names their hashes alone are kept, which is a third of their size. */
export function isGivenName(lower: string): boolean {
  names ??= new Set(unpackIds(packedNames, nameCount, namePlainBits));
  return names.has(shortenName(lower));
}

export function shortenName(lower: string): number {
  const value = hashText(lower);
  return (value ^ (value >>> nameBits)) & ((1 << nameBits) - 1);
}
