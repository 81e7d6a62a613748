/* oxlint-disable no-bitwise -- a checksum is arithmetic on bits */

const polynomial = 0xedb8_8320;
const tables = createTables();

/** The CRC-32 of bytes, eight at a time. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
  let crc = ~0;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    crc ^=
      byte(bytes, at) |
      (byte(bytes, at + 1) << 8) |
      (byte(bytes, at + 2) << 16) |
      (byte(bytes, at + 3) << 24);
    crc =
      entry(t7, crc) ^
      entry(t6, crc >>> 8) ^
      entry(t5, crc >>> 16) ^
      entry(t4, crc >>> 24) ^
      entry(t3, byte(bytes, at + 4)) ^
      entry(t2, byte(bytes, at + 5)) ^
      entry(t1, byte(bytes, at + 6)) ^
      entry(t0, byte(bytes, at + 7));
  }
  for (; at < bytes.length; at += 1) crc = entry(t0, crc ^ byte(bytes, at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

function entry(table: Table, value: number): number {
  return table[value & 255] as number;
}

type Table = Uint32Array;
type Tables = readonly [Table, Table, Table, Table, Table, Table, Table, Table];

function createTables(): Tables {
  const all = Array.from({ length: 8 }, () => new Uint32Array(256));
  const [first] = all as [Table];
  for (let value = 0; value < 256; value += 1) {
    let crc = value;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1;
    first[value] = crc >>> 0;
  }
  for (let value = 0; value < 256; value += 1) {
    for (let step = 1; step < 8; step += 1) {
      const before = entry(all[step - 1] as Table, value);
      (all[step] as Table)[value] = (before >>> 8) ^ entry(first, before);
    }
  }
  return all as unknown as Tables;
}
