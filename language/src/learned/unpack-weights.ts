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
/** As `unpackIds` has it. */
export const plainBits = 6;

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
