import { even, full, low, pace, type Weights } from "../language/src/learned/unpack-weights.ts";
import { countContexts, walkWeights } from "../language/src/learned/walk-weights.ts";

/** Packs a table of weights into text as small as it gets: `unpackWeights` reads it. */
export function packWeights({ ids, weights }: Weights, columns: number): string {
  const odds = new Uint16Array(countContexts(columns)).fill(even);
  const digits: number[] = [];
  let start = 0;
  let range = full;
  const put = (): void => {
    digits.push(Math.floor(start / low));
    start = (start % low) * 64;
  };
  walkWeights(
    (context, bit) => {
      const zero = odds[context] ?? even;
      const bound = (range >>> 12) * zero;
      if (bit === 0) {
        range = bound;
        odds[context] = zero + ((4096 - zero) >> pace);
      } else {
        start += bound;
        range -= bound;
        odds[context] = zero - (zero >> pace);
      }
      if (start >= full) {
        start -= full;
        carry(digits);
      }
      while (range < low) {
        range *= 64;
        put();
      }
      return bit;
    },
    ids.slice(),
    weights.slice(),
    columns,
  );
  for (let digit = 0; digit < 5; digit += 1) put();
  return digits.map((digit) => String.fromCharCode(digit > 56 ? digit + 36 : digit + 35)).join("");
}

function carry(digits: number[]): void {
  let at = digits.length - 1;
  while (at >= 0 && digits[at] === 63) {
    digits[at] = 0;
    at -= 1;
  }
  digits[at] = (digits[at] ?? 0) + 1;
}
