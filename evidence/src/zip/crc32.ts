/* oxlint-disable no-bitwise -- a checksum is arithmetic on bits */

const polynomial = 0xedb8_8320;
const tables = createTables();

/** Whether the first byte of a word in memory is its lowest, as nearly everywhere. */
const isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** The CRC-32 of bytes, sixteen at a time where they lie in words. */
export function crc32(bytes: Uint8Array): number {
  const inWords =
    isLittleEndian && bytes.byteOffset % 4 === 0 ? bytes.length - (bytes.length % 16) : 0;
  let crc =
    inWords === 0 ? ~0 : ofWords(new Uint32Array(bytes.buffer, bytes.byteOffset, inWords / 4));
  const [first] = tables;
  for (let at = inWords; at < bytes.length; at += 1)
    crc = entry(first, crc ^ byte(bytes, at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function ofWords(words: Uint32Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15] = tables;
  let crc = ~0;
  for (let at = 0; at < words.length; at += 4) {
    const a = (words[at] as number) ^ crc;
    const b = words[at + 1] as number;
    const c = words[at + 2] as number;
    const d = words[at + 3] as number;
    crc =
      entry(t15, a) ^
      entry(t14, a >>> 8) ^
      entry(t13, a >>> 16) ^
      entry(t12, a >>> 24) ^
      entry(t11, b) ^
      entry(t10, b >>> 8) ^
      entry(t9, b >>> 16) ^
      entry(t8, b >>> 24) ^
      entry(t7, c) ^
      entry(t6, c >>> 8) ^
      entry(t5, c >>> 16) ^
      entry(t4, c >>> 24) ^
      entry(t3, d) ^
      entry(t2, d >>> 8) ^
      entry(t1, d >>> 16) ^
      entry(t0, d >>> 24);
  }
  return crc;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

function entry(table: Table, value: number): number {
  return table[value & 255] as number;
}

type Table = Uint32Array;
type Four = readonly [Table, Table, Table, Table];
type Tables = readonly [...Four, ...Four, ...Four, ...Four];

function createTables(): Tables {
  const all = Array.from({ length: 16 }, () => new Uint32Array(256));
  const [first] = all as [Table];
  for (let value = 0; value < 256; value += 1) {
    let crc = value;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1;
    first[value] = crc >>> 0;
  }
  for (let value = 0; value < 256; value += 1) {
    for (let step = 1; step < 16; step += 1) {
      const before = entry(all[step - 1] as Table, value);
      (all[step] as Table)[value] = (before >>> 8) ^ entry(first, before);
    }
  }
  return all as unknown as Tables;
}
