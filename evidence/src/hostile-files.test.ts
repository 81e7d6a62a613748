import { gzipSync, strToU8, zipSync, type Zippable } from "fflate";
import { describe, expect, it } from "vitest";
import { sourceOf } from "./byte-source.ts";
import { read } from "./read.ts";
import { ArchiveError } from "./zip/archive-error.ts";
import { archiveLimits, openZip } from "./zip/open-zip.ts";

const line = "2026-03-07T10:00:00Z paged\n";
const zip = (files: Zippable) => zipSync(files);
const readZip = async (files: Zippable) => read(zip(files));
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset);
const directoryOf = (bytes: Uint8Array) => viewOf(bytes).getUint32(bytes.length - 6, true);

/** A source that counts what is read of it. */
function counted(bytes: Uint8Array) {
  const source = sourceOf(bytes);
  const counts = { bytes: 0 };
  return {
    counts,
    source: {
      size: source.size,
      read: (from: number, to: number) => {
        counts.bytes += to - from;
        return source.read(from, to);
      },
    },
  };
}

/** A table of contents alone, of so many entries of which nothing is there. */
function emptyEntries(count: number, says = count): Uint8Array {
  const each = 47;
  const bytes = new Uint8Array(count * each + 22);
  const view = viewOf(bytes);
  for (let index = 0; index < count; index += 1) {
    view.setUint32(index * each, 0x0201_4b50, true);
    view.setUint16(index * each + 28, 1, true);
    bytes[index * each + 46] = 97 + (index % 26);
    view.setUint32(index * each + 42, index * 31, true);
  }
  const end = count * each;
  view.setUint32(end, 0x0605_4b50, true);
  view.setUint16(end + 8, Math.min(says, 0xffff), true);
  view.setUint16(end + 10, Math.min(says, 0xffff), true);
  view.setUint32(end + 12, count * each, true);
  bytes.set(strToU8("PK\u0003\u0004"), 0);
  view.setUint32(0, 0x0201_4b50, true);
  return bytes;
}

describe("an archive made to hurt", () => {
  it("of archives in archives is opened once: what lies within is named and left", async () => {
    let nested: Uint8Array = new Uint8Array(20_000_000);
    for (let depth = 0; depth < 10; depth += 1) nested = zip({ [`${String(depth)}.zip`]: nested });
    const files = Object.fromEntries(
      Array.from({ length: 16 }, (_, index) => [`lib ${String(index)}.zip`, nested]),
    );
    const { records, report } = await readZip({ ...files, "a.log": strToU8(line) });
    expect(records).toHaveLength(1);
    expect(report.skipped).toHaveLength(16);
    expect(report.skipped[0]?.reason).toContain("archive within the archive");
  });

  it("that holds itself is opened once, whatever its name says", async () => {
    const inner = zip({ "quine.txt": strToU8(line) });
    const { records, report } = await readZip({ "quine.txt": inner, "b.txt": strToU8(line) });
    expect(records).toHaveLength(1);
    expect(report.skipped).toMatchObject([
      { where: "quine.txt", reason: expect.stringContaining("zip archive") },
    ]);
  });

  it("that unpacks to 10 GB from 10 MB is refused before anything is unpacked", async () => {
    const bytes = zip({ "a.log": [new Uint8Array(10_000_000), { level: 0 }] });
    const view = viewOf(bytes);
    view.setUint16(directoryOf(bytes) + 10, 8, true);
    view.setUint32(directoryOf(bytes) + 24, 4_000_000_000, true);
    const { source, counts } = counted(bytes);
    const { records, report } = await read(source);
    expect(records).toEqual([]);
    expect(report.skipped[0]?.reason).toContain("unpacks to more than 256 MB");
    expect(counts.bytes).toBeLessThan(1_000_000);
  });

  it.each([
    ["says how many", 1_000_000],
    ["says few", 3],
    ["says none", 0],
  ])("of a million entries that %s is refused after a bounded number", async (_, says) => {
    const bytes = emptyEntries(1_000_000, says);
    await expect(openZip(sourceOf(bytes), archiveLimits)).rejects.toThrow(
      new ArchiveError("The archive holds more than 200000 files."),
    );
  });

  it("whose entries overlap in their thousands is refused, and named for what it is", async () => {
    const bytes = emptyEntries(60_000);
    const view = viewOf(bytes);
    for (let index = 0; index < 60_000; index += 1) {
      view.setUint32(index * 47 + 20, 50, true);
      view.setUint32(index * 47 + 42, 0, true);
    }
    await expect(openZip(sourceOf(bytes))).rejects.toThrow("overlap");
  });

  it("with names that lead out, or that other systems take for devices, writes nothing and reads the rest", async () => {
    const { records, report } = await readZip({
      "../up.log": strToU8(line),
      "/etc/root.log": strToU8(line),
      "C:\\drive.log": strToU8(line),
      "a/../../up.log": strToU8(line),
      "..\\other.log": strToU8(line),
      "\\\\host\\share.log": strToU8(line),
      "CON.log": strToU8(line),
      "aux.txt": strToU8(line),
      "__proto__.log": strToU8(line),
      "constructor/prototype.log": strToU8(line),
      "trailing. .log": strToU8(line),
    });
    expect(records.map(({ where }) => where.split(",")[0])).toEqual([
      "CON.log",
      "aux.txt",
      "__proto__.log",
      "constructor/prototype.log",
      "trailing. .log",
    ]);
    expect(report.skipped.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 6 }, () => "Its name leads out of the archive."),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("with a name that is no UTF-8 is read under what can be made of it", async () => {
    const bytes = zip({ "xx.log": strToU8(line) });
    const at = directoryOf(bytes) + 46;
    bytes.set([0xe9, 0xff], at);
    const { records } = await read(bytes);
    expect(records[0]?.where).toBe("éÿ.log, line 1");
  });

  it("of a chat with folders named after an object's own properties is read as a chat", async () => {
    const day = strToU8(
      JSON.stringify([
        { type: "message", user: "constructor", text: "hi", ts: "1772892000.000100" },
      ]),
    );
    const { records } = await readZip({
      "channels.json": strToU8("[]"),
      "__proto__/2026-03-07.json": day,
      "toString/2026-03-07.json": day,
    });
    expect(records.map(({ channel, authorLabel }) => [channel, authorLabel])).toEqual([
      ["__proto__", "constructor"],
      ["toString", "constructor"],
    ]);
  });
});

describe("a file that is no text", () => {
  const gzip = gzipSync(strToU8(line.repeat(100_000)));
  const at = (start: readonly number[], from = 0) => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 37) % 256);
    bytes.set(start, from);
    return bytes;
  };
  it.each([
    ["gzip", gzip, "gzip"],
    ["gzip without an end", gzip.slice(0, 300), "gzip"],
    ["gzip of endless members", Uint8Array.from([...gzip, ...gzip, ...gzip]), "gzip"],
    [
      "7z with an absurd header",
      at([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
      "7z",
    ],
    ["tar", at([0x75, 0x73, 0x74, 0x61, 0x72], 257), "tar"],
    [
      "a picture of 60,000 by 60,000",
      at([
        0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0xea,
        0x60, 0, 0, 0xea, 0x60,
      ]),
      "picture",
    ],
    ["a PDF", strToU8("%PDF-1.7\n2026-03-07 10:00Z paged\n"), "PDF"],
    [
      "a spreadsheet",
      zip({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<x/>") }),
      "office document",
    ],
    ["nothing", new Uint8Array(), "empty"],
  ])("%s is not unpacked, and the report says what to do", async (_, bytes, word) => {
    const { records, report, refused } = await read(bytes);
    expect(records).toEqual([]);
    expect(refused).toContain(word);
    expect(report).toMatchObject({ complete: false, warnings: [expect.stringContaining(word)] });
  });
});
