import { countContexts, walkWeights } from "./walk-weights.ts";

/** How likely a zero is, of 4096, before a context has met anything. */
export const even = 2048;
/** How fast that follows what is met. */
export const pace = 6;
/** The state of the coder has 30 bits; six of them are a character. */
export const full = 2 ** 30;
export const low = 2 ** 24;

export interface Weights {
  /** In ascending order. */
  readonly ids: Int32Array;
  /** Row by row. */
  readonly weights: Int8Array;
}

/** What `scripts/pack-weights.ts` packed: a range coder's output with six bits a character. */
export function unpackWeights(packed: string, rows: number, columns: number): Weights {
  const odds = new Uint16Array(countContexts(columns)).fill(even);
  let at = 0;
  let range = full;
  let value = 0;
  const next = (): number => {
    const code = packed.charCodeAt(at);
    at += 1;
    // the backslash is left out
    return at > packed.length ? 0 : code > 92 ? code - 36 : code - 35;
  };
  for (let digit = 0; digit < 5; digit += 1) value = value * 64 + next();
  const ids = new Int32Array(rows);
  const weights = new Int8Array(rows * columns);
  walkWeights(
    (context) => {
      const zero = odds[context] ?? even;
      const bound = (range >>> 12) * zero;
      const bit = value < bound ? 0 : 1;
      if (bit === 0) {
        range = bound;
        odds[context] = zero + ((4096 - zero) >> pace);
      } else {
        value -= bound;
        range -= bound;
        odds[context] = zero - (zero >> pace);
      }
      while (range < low) {
        range *= 64;
        value = value * 64 + next();
      }
      return bit;
    },
    ids,
    weights,
    columns,
  );
  return { ids, weights };
}
