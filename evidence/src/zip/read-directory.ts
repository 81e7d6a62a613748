import type { ByteSource } from "../byte-source.ts";
import { decodeText } from "../decode-text.ts";
import { ArchiveError } from "./archive-error.ts";

/** What an archive's table of contents says of one entry. */
export interface DirectoryEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry begins in the archive. */
  readonly offset: number;
  /** The file's Unix type and permissions; 0 where none are given. */
  readonly mode: number;
}

const endMark = 0x0605_4b50;
const wideEndMark = 0x0606_4b50;
const wideLocatorMark = 0x0706_4b50;
const entryMark = 0x0201_4b50;
const endLength = 22;
const longestComment = 65_535;
const widened = 0xffff_ffff;
const largestDirectory = 64 * 1024 * 1024;

const cutOff = () =>
  new ArchiveError("The archive has no table of contents: it is cut off, or it is no zip archive.");

/** The entries of a zip archive, from its table of contents (with ZIP64). At most `most`; beyond, it throws. */
export async function readDirectory(source: ByteSource, most: number): Promise<DirectoryEntry[]> {
  const { count, length, offset } = await findDirectory(source);
  if (count > most) throw new ArchiveError(`The archive holds more than ${most} files.`);
  if (length > largestDirectory)
    throw new ArchiveError("The archive's table of contents is too large.");
  if (offset + length > source.size) throw cutOff();
  const bytes = await source.read(offset, offset + length);
  const view = viewOf(bytes);
  const entries: DirectoryEntry[] = [];
  let at = 0;
  while (at + 46 <= bytes.length && view.getUint32(at, true) === entryMark) {
    if (entries.length >= most)
      throw new ArchiveError(`The archive holds more than ${most} files.`);
    const { entry, next } = readEntry(view, bytes, at);
    entries.push(entry);
    at = next;
  }
  if (entries.length !== count)
    throw new ArchiveError("The archive's table of contents is damaged.");
  return entries;
}

interface Directory {
  readonly count: number;
  readonly length: number;
  readonly offset: number;
}

async function findDirectory(source: ByteSource): Promise<Directory> {
  const from = Math.max(0, source.size - endLength - longestComment - 20);
  const tail = await source.read(from, source.size);
  const view = viewOf(tail);
  for (let at = tail.length - endLength; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue;
    if (at + endLength + view.getUint16(at + 20, true) > tail.length) continue;
    if (view.getUint16(at + 4, true) !== view.getUint16(at + 6, true)) {
      throw new ArchiveError("The archive is one part of several. Put the parts together first.");
    }
    const plain = {
      count: view.getUint16(at + 10, true),
      length: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    const isWide = plain.count === 0xffff || plain.length === widened || plain.offset === widened;
    if (!isWide || at < 20 || view.getUint32(at - 20, true) !== wideLocatorMark) return plain;
    return findWideDirectory(source, wideNumber(view, at - 20 + 8));
  }
  throw cutOff();
}

async function findWideDirectory(source: ByteSource, at: number): Promise<Directory> {
  if (at + 56 > source.size) throw cutOff();
  const view = viewOf(await source.read(at, at + 56));
  if (view.getUint32(0, true) !== wideEndMark) throw cutOff();
  return {
    count: wideNumber(view, 32),
    length: wideNumber(view, 40),
    offset: wideNumber(view, 48),
  };
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
): { entry: DirectoryEntry; next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) throw new ArchiveError("The archive's table of contents is damaged.");
  const extra = at + 46 + nameLength;
  const [size, compressedSize, offset] = widen(view, extra, extra + extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const entry = {
    name: decodeText(bytes.subarray(at + 46, extra)).text.replaceAll("\\", "/"),
    encrypted: view.getUint16(at + 8, true) % 2 === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    mode: view.getUint16(at + 40, true),
    size,
    compressedSize,
    offset,
  };
  return { entry, next };
}

/** ZIP64 puts the sizes that do not fit into 32 bits into an extra field, in this order. */
function widen(
  view: DataView,
  from: number,
  to: number,
  sizes: [number, number, number],
): [number, number, number] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    let field = at + 4;
    return sizes.map((size) => {
      if (size !== widened || field + 8 > end) return size;
      field += 8;
      return wideNumber(view, field - 8);
    }) as [number, number, number];
  }
  return sizes;
}

function wideNumber(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER))
    throw new ArchiveError("The archive's table of contents is damaged.");
  return Number(value);
}

export const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
