import type { ByteSource } from "../byte-source.ts";
import { ArchiveError } from "./archive-error.ts";
import { portableUnpacker, type Unpacker } from "./unpacker.ts";
import { readDirectory, viewOf, type DirectoryEntry } from "./read-directory.ts";

/** A file in an archive whose name and declared sizes have been checked. */
export interface ArchivedFile {
  /** With `/` between folders, never leading out of the archive. */
  readonly name: string;
  readonly compressedSize: number;
  /** Unpacks the file; throws `ArchiveError` when it is damaged or not what the table of contents says. */
  read(): Promise<Uint8Array>;
}

export interface Archive {
  readonly files: readonly ArchivedFile[];
  /** What was left out, and why. */
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
}

/** Bounds of an archive. What goes past them is refused before anything is unpacked. */
export interface ArchiveLimits {
  readonly files: number;
  readonly bytesEach: number;
  readonly bytesInAll: number;
  /** Unpacked to packed; beyond it a file over `ratioFrom` bytes counts as a bomb. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const archiveLimits: ArchiveLimits = {
  files: 200_000,
  bytesEach: 256 * 1024 * 1024,
  bytesInAll: 16 * 1024 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 4 * 1024 * 1024,
};

/** Lists an archive's files, refusing names that lead elsewhere, links, encrypted files and bombs. */
export async function openZip(
  source: ByteSource,
  limits: ArchiveLimits = archiveLimits,
  unpacker: Unpacker = portableUnpacker,
): Promise<Archive> {
  const entries = await readDirectory(source, limits.files);
  refuseOverlaps(entries);
  const files: ArchivedFile[] = [];
  const refused: { name: string; reason: string }[] = [];
  const names = new Set<string>();
  let bytes = 0;
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue;
    const reason = names.has(entry.name)
      ? "Its name stands in the archive twice."
      : findFault(entry, limits);
    names.add(entry.name);
    if (reason !== undefined) {
      refused.push({ name: entry.name.slice(0, 300), reason });
      continue;
    }
    bytes += entry.size;
    if (bytes > limits.bytesInAll) {
      throw new ArchiveError(`The archive unpacks to more than ${inMegabytes(limits.bytesInAll)}.`);
    }
    files.push({
      name: entry.name,
      compressedSize: entry.compressedSize,
      read: () => unpack(source, entry, unpacker),
    });
  }
  return { files, refused };
}

const leadsOut = /^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/;
const typeBits = 0xf000;
const symbolicLink = 0xa000;
const stored = 0;
const deflated = 8;

function findFault(entry: DirectoryEntry, limits: ArchiveLimits): string | undefined {
  const { name, size, compressedSize } = entry;
  if (leadsOut.test(name) || name.includes("\0")) return "Its name leads out of the archive.";
  if (entry.encrypted) return "It is encrypted. Export it without a password.";
  // oxlint-disable-next-line no-bitwise -- a Unix mode is a field of bits
  if ((entry.mode & typeBits) === symbolicLink) return "It is a link to another file.";
  if (entry.method !== stored && entry.method !== deflated)
    return "It is packed in a way that cannot be read.";
  if (size > limits.bytesEach) return `It unpacks to more than ${inMegabytes(limits.bytesEach)}.`;
  if (size > limits.ratioFrom && size > compressedSize * limits.ratio) {
    return `It unpacks to more than ${limits.ratio} times its size.`;
  }
  return undefined;
}

/** Entries that share bytes are how a small archive unpacks to petabytes. */
function refuseOverlaps(entries: readonly DirectoryEntry[]): void {
  let past = 0;
  for (const { offset, compressedSize } of entries.toSorted(
    (left, right) => left.offset - right.offset,
  )) {
    if (offset < past) {
      throw new ArchiveError(
        "Files in the archive overlap: it is made to unpack to far more than its size.",
      );
    }
    past = offset + localHeader + compressedSize;
  }
}

const localHeader = 30;
const localMark = 0x0403_4b50;

async function unpack(
  source: ByteSource,
  entry: DirectoryEntry,
  unpacker: Unpacker,
): Promise<Uint8Array> {
  const head = await source.read(entry.offset, entry.offset + localHeader);
  if (head.length < localHeader || viewOf(head).getUint32(0, true) !== localMark) {
    throw new ArchiveError("It does not stand where the table of contents says.");
  }
  const names = viewOf(head).getUint16(26, true) + viewOf(head).getUint16(28, true);
  const from = entry.offset + localHeader + names;
  const packed = await source.read(from, from + entry.compressedSize);
  if (packed.length < entry.compressedSize) throw new ArchiveError("It is cut off.");
  const bytes = entry.method === stored ? packed : await inflate(packed, entry, unpacker);
  if (bytes.length !== entry.size)
    throw new ArchiveError("It does not unpack to the size that its header says.");
  const checksum = entry.method === stored ? portableUnpacker.crc32 : unpacker.crc32;
  if (checksum !== undefined && checksum(bytes) !== entry.crc)
    throw new ArchiveError("It is damaged: its checksum is wrong.");
  return bytes;
}

async function inflate(
  packed: Uint8Array,
  { size, crc }: DirectoryEntry,
  unpacker: Unpacker,
): Promise<Uint8Array> {
  try {
    return await unpacker.inflate(packed, size, crc);
  } catch (error) {
    throw new ArchiveError(
      "It is damaged and cannot be unpacked to the size that its header says.",
      { cause: error },
    );
  }
}

const inMegabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
