import {
  furthest,
  longestCode,
  plainBits,
  type PackedWeights,
  type Weights,
} from "../language/src/learned/unpack-weights.ts";

/** Packs a table of weights into text that is small and quickly read: `unpackWeights` reads it. */
export function packWeights({ ids, weights }: Weights): PackedWeights {
  const lengths = measureCodes(weights);
  const codes = listCodes(lengths);
  const bits: string[] = [];
  let before = 0;
  for (const id of ids) {
    const distance = id - before;
    before = id;
    const plain = (distance & ((1 << plainBits) - 1)).toString(2).padStart(plainBits, "0");
    bits.push(`${"1".repeat(distance >> plainBits)}0${plain}`);
  }
  for (const weight of weights) bits.push(codes[weight + furthest] ?? "");
  // the reader looks ahead by one code
  const whole = bits.join("") + "0".repeat(longestCode);
  return {
    packed: writeBits(whole.padEnd(Math.ceil(whole.length / 6) * 6, "0")),
    lengths: String.fromCharCode(...lengths.map((length) => length + 96)),
    rows: ids.length,
  };
}

function writeBits(bits: string): string {
  let text = "";
  for (let at = 0; at < bits.length; at += 6) {
    const digit = Number.parseInt(bits.slice(at, at + 6), 2);
    text += String.fromCharCode(digit > 56 ? digit + 36 : digit + 35);
  }
  return text;
}

/** By weight from `-furthest` on, the bits of its code: Huffman's, none longer than `longestCode`; 0 where it does not occur. */
function measureCodes(weights: Int8Array): readonly number[] {
  const counts = Array.from({ length: 2 * furthest + 1 }, () => 0);
  for (const weight of weights) counts[weight + furthest] = (counts[weight + furthest] ?? 0) + 1;
  for (let least = 1; ; least *= 2) {
    const lengths = measureTree(counts.map((count) => (count === 0 ? 0 : Math.max(count, least))));
    if (Math.max(...lengths) <= longestCode) return lengths;
  }
}

function measureTree(counts: readonly number[]): readonly number[] {
  const lengths = counts.map(() => 0);
  let trees = counts.flatMap((count, weight) => (count === 0 ? [] : [{ count, leaves: [weight] }]));
  const only = trees.length === 1 ? trees[0]?.leaves[0] : undefined;
  if (only !== undefined) lengths[only] = 1;
  while (trees.length > 1) {
    const [first, second, ...rest] = trees.toSorted((a, b) => a.count - b.count);
    if (first === undefined || second === undefined) break;
    const leaves = [...first.leaves, ...second.leaves];
    for (const leaf of leaves) lengths[leaf] = (lengths[leaf] ?? 0) + 1;
    trees = [...rest, { count: first.count + second.count, leaves }];
  }
  return lengths;
}

/** The codes in the order in which the reader gives them out: the shorter first, then the lesser weight. */
function listCodes(lengths: readonly number[]): readonly string[] {
  const codes = lengths.map(() => "");
  let next = 0;
  for (let length = 1; length <= longestCode; length += 1) {
    next *= 2;
    for (const [weight, own] of lengths.entries()) {
      if (own !== length) continue;
      codes[weight] = next.toString(2).padStart(length, "0");
      next += 1;
    }
  }
  return codes;
}
