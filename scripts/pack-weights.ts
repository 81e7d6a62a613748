import {
  codeOf,
  plainBits,
  type PackedWeights,
  type Weights,
} from "../language/src/learned/unpack-weights.ts";

/** Packs a table of weights into text that is small and quickly read, as `unpack-weights.ts` tells. */
export function packWeights({ ids, weights }: Weights, columns: number): PackedWeights {
  let pairs = "";
  for (let column = 0; column < columns; column += 2) {
    for (let row = 0; row < ids.length; row += 1) {
      const place = row * columns + column;
      pairs += String.fromCharCode(codeOf(weights[place] ?? 0, weights[place + 1] ?? 0));
    }
  }
  return { packedIds: packIds(ids, plainBits), pairs, rows: ids.length };
}

/** Packs ids in ascending order as `unpackIds` reads them. */
export function packIds(ids: Iterable<number>, bitsAsTheyAre: number): string {
  const bits: string[] = [];
  let before = 0;
  for (const id of ids) {
    const distance = id - before;
    before = id;
    const plain = (distance & ((1 << bitsAsTheyAre) - 1)).toString(2).padStart(bitsAsTheyAre, "0");
    bits.push(`${"1".repeat(distance >> bitsAsTheyAre)}0${plain}`);
  }
  // the reader looks ahead
  return writeBits(`${bits.join("")}${"0".repeat(30)}`);
}

function writeBits(bits: string): string {
  let text = "";
  for (let at = 0; at < bits.length; at += 6) {
    const digit = Number.parseInt(bits.slice(at, at + 6).padEnd(6, "0"), 2);
    text += String.fromCharCode(digit > 56 ? digit + 36 : digit + 35);
  }
  return text;
}
