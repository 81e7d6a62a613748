/** At least so many bits lie ready. */
const held = 24;

/**
 * Reads ids in ascending order, six bits a character: how far each is from the one before. `plainBits` bits of a
 * distance are written as they are, what lies above them before these as that many ones and a zero.
 */
export function unpackIds(packedIds: string, rows: number, plainBits: number): Int32Array {
  const ids = new Int32Array(rows);
  const mostOnes = held - plainBits - 1;
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

/** FNV-1a over the text's UTF-16 units. */
export function hashText(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}
