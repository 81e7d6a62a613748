/** Codes a bit in a context and returns it; a reader ignores `bit` and returns what was written. */
export type BitCoder = (context: number, bit: number) => number;

const lengthContexts = 32;
const digitContexts = 32 * 4;
const signs = 3;
const most = 40;

/** Contexts that `walkWeights` uses with so many columns. */
export function countContexts(columns: number): number {
  return lengthContexts + digitContexts + columns * (5 + 1 + signs + most + 1);
}

/**
 * Goes through a table of weights in the one order in which it is written and read, bit by bit: of each row the
 * distance of its id from the one before, then its weights, mostly zero. A writer gives full tables, a reader empty ones,
 * which are filled.
 */
export function walkWeights(
  code: BitCoder,
  ids: Int32Array,
  weights: Int8Array,
  columns: number,
): void {
  const base = lengthContexts + digitContexts;
  let id = 0;
  for (let row = 0; row < ids.length; row += 1) {
    id += walkNumber(code, (ids[row] ?? 0) - id);
    ids[row] = id;
    let filled = 0;
    let lean = 0;
    for (let column = 0; column < columns; column += 1) {
      const place = row * columns + column;
      const weight = weights[place] ?? 0;
      const own = base + column * (5 + 1 + signs + most + 1);
      if (code(own + Math.min(filled, 5), weight === 0 ? 0 : 1) === 0) {
        weights[place] = 0;
        continue;
      }
      filled += 1;
      const negative = code(own + 6 + Math.sign(lean) + 1, weight < 0 ? 1 : 0);
      let size = 1;
      while (size < most && code(own + 6 + signs + size, Math.abs(weight) > size ? 1 : 0) === 1)
        size += 1;
      weights[place] = negative === 1 ? -size : size;
      lean += weights[place] ?? 0;
    }
  }
}

/** A number above zero: how many binary digits it has, then those after the first. */
function walkNumber(code: BitCoder, value: number): number {
  const digits = 31 - Math.clz32(value);
  let length = 1;
  for (let bit = 4; bit >= 0; bit -= 1) length = length * 2 + code(length, (digits >> bit) & 1);
  length -= 32;
  let read = 1;
  for (let bit = length - 1; bit >= 0; bit -= 1)
    read =
      read * 2 +
      code(lengthContexts + length * 4 + Math.min(length - 1 - bit, 3), (value >> bit) & 1);
  return read;
}
