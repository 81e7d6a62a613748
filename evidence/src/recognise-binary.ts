type Known = readonly [start: readonly number[], at: number, sentence: string];

const unpack = (kind: string) => `This is ${kind}. Unpack it, and give the files in it.`;
const picture = "This is a picture. Type what it shows, or give the text that it was taken of.";
const office =
  "This is an office document. Save it as text, Markdown or CSV, or copy what is wanted and paste it.";

const known: readonly Known[] = [
  [[0x50, 0x4b, 0x03, 0x04], 0, unpack("a zip archive")],
  [[0x1f, 0x8b], 0, unpack("a gzip archive")],
  [[0x42, 0x5a, 0x68], 0, unpack("a bzip2 archive")],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], 0, unpack("an xz archive")],
  [[0x28, 0xb5, 0x2f, 0xfd], 0, unpack("a zstd archive")],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 0, unpack("a 7z archive")],
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], 0, unpack("a rar archive")],
  [[0x75, 0x73, 0x74, 0x61, 0x72], 257, unpack("a tar archive")],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 0, "This is a PDF. Copy its text, and paste it."],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 0, office],
  [[0x89, 0x50, 0x4e, 0x47], 0, picture],
  [[0xff, 0xd8, 0xff], 0, picture],
  [[0x47, 0x49, 0x46, 0x38], 0, picture],
];

/** Why bytes that are no text cannot be read, and what to do; undefined for what may be text. */
export function findBinary(bytes: Uint8Array): string | undefined {
  return known.find(([start, at]) => start.every((byte, index) => bytes[at + index] === byte))?.[2];
}

/** Office documents are zip archives with this in them. */
export const isOfficeDocument = (names: readonly string[]): boolean =>
  names.includes("[Content_Types].xml");
export const officeDocument = office;
