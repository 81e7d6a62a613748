export interface Weights {
  /** In ascending order. */
  readonly ids: Int32Array;
  /** Row by row, an even number of columns; each from `least` to `most`. */
  readonly weights: Int8Array;
}

export interface PackedWeights {
  /** Six bits a character: how far each id is from the one before. */
  readonly packedIds: string;
  /** A character for the weights of a row in two columns, one pair of columns after the other. They are read as they stand. */
  readonly pairs: string;
  readonly rows: number;
}

export const least = -3;
export const most = 5;
/** So many bits of a distance are written as they are; the rest before them, as that many ones and a zero. */
export const plainBits = 6;
/** At least so many bits lie ready; of them at most so many ones are taken in a turn. */
const held = 24;
const mostOnes = held - plainBits - 1;

export function unpackIds(packedIds: string, rows: number): Int32Array {
  const ids = new Int32Array(rows);
  let at = 0;
  let left = 0;
  let bits = 0;
  let id = 0;
  let ones = 0;
  for (let row = 0; row < rows;) {
    while (left < held) {
      const code = packedIds.charCodeAt(at);
      at += 1;
      // the backslash is left out
      bits = ((bits & ((1 << left) - 1)) << 6) | (code > 92 ? code - 36 : code - 35);
      left += 6;
    }
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
  }
  return ids;
}

/** By the code of a pair's character, the weight in its first column and in its second. */
export interface PairTable {
  readonly first: Int8Array;
  readonly second: Int8Array;
}

export function listPairs(): PairTable {
  const first = new Int8Array(128);
  const second = new Int8Array(128);
  for (let a = least; a <= most; a += 1) {
    for (let b = least; b <= most; b += 1) {
      const code = codeOf(a, b);
      first[code] = a;
      second[code] = b;
    }
  }
  return { first, second };
}

/** Characters that need no escape in a string: the backslash's place is taken by "#". */
export function codeOf(first: number, second: number): number {
  const code = 36 + (first - least) * (most - least + 1) + second - least;
  return code === 92 ? 35 : code;
}
