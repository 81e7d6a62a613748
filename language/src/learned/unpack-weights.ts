export interface Weights {
  /** In ascending order. */
  readonly ids: Int32Array;
  /** Row by row; no weight is further from zero than `furthest`. */
  readonly weights: Int8Array;
}

export interface PackedWeights {
  /** Six bits a character: how far each id is from the one before, then the weights in a prefix code. */
  readonly packed: string;
  /** How many bits the code of each weight has, from `-furthest` on: "a" for one, "`" where there is none. */
  readonly lengths: string;
  readonly rows: number;
}

export const furthest = 30;
export const longestCode = 10;
/** So many bits of a distance are written as they are; the rest before them, as that many ones and a zero. */
export const plainBits = 9;
/** At least so many bits lie ready; of them at most so many ones are taken in a turn. */
const held = 24;
const mostOnes = held - plainBits - 1;

/** What `scripts/pack-weights.ts` packed. People wait for it once: hence few turns, over variables of their own. */
export function unpackWeights({ packed, lengths, rows }: PackedWeights, columns: number): Weights {
  const codes = readCodes(lengths);
  const ids = new Int32Array(rows);
  const weights = new Int8Array(rows * columns);
  let at = 0;
  let left = 0;
  let bits = 0;
  let id = 0;
  let ones = 0;
  for (let row = 0, place = 0; place < weights.length;) {
    while (left < held) {
      const code = packed.charCodeAt(at);
      at += 1;
      // the backslash is left out
      bits = ((bits & ((1 << left) - 1)) << 6) | (code > 92 ? code - 36 : code - 35);
      left += 6;
    }
    if (row < rows) {
      const run = Math.clz32(~(bits << (32 - left)));
      if (run > mostOnes) {
        ones += mostOnes;
        left -= mostOnes;
        continue;
      }
      left -= run + 1 + plainBits;
      id += ((ones + run) << plainBits) | ((bits >>> left) & ((1 << plainBits) - 1));
      ids[row] = id;
      row += 1;
      ones = 0;
    } else {
      const code = codes[(bits >>> (left - longestCode)) & ((1 << longestCode) - 1)] ?? 0;
      left -= code & 15;
      weights[place] = ((code >> 6) & 63) - furthest;
      weights[place + 1] = ((code >> 12) & 63) - furthest;
      weights[place + 2] = ((code >> 18) & 63) - furthest;
      place += (code >> 4) & 3;
    }
  }
  return { ids, weights };
}

/** For whatever comes next: up to three weights that it begins with, how many, and how long their codes are. */
function readCodes(lengths: string): Int32Array {
  const single = new Uint16Array(1 << longestCode);
  let from = 0;
  for (let length = 1; length <= longestCode; length += 1) {
    for (let weight = 0; weight < lengths.length; weight += 1) {
      if (lengths.charCodeAt(weight) - 96 !== length) continue;
      const to = from + (1 << (longestCode - length));
      single.fill((weight << 4) | length, from, to);
      from = to;
    }
  }
  const codes = new Int32Array(1 << longestCode);
  for (let next = 0; next < codes.length; next += 1) {
    let used = 0;
    let packed = 0;
    let count = 0;
    while (count < 3) {
      const code = single[(next << used) & ((1 << longestCode) - 1)] ?? 0;
      if (used + (code & 15) > longestCode) break;
      used += code & 15;
      packed |= (code >> 4) << (6 + 6 * count);
      count += 1;
    }
    codes[next] = packed | (count << 4) | used;
  }
  return codes;
}
