import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sourceOf } from "../byte-source.ts";
import { ArchiveError } from "./archive-error.ts";
import { crc32 } from "./crc32.ts";
import { archiveLimits, openZip } from "./open-zip.ts";

const open = (bytes: Uint8Array, limits = {}) =>
  openZip(sourceOf(bytes), { ...archiveLimits, ...limits });
const message = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ArchiveError);
  return (error as Error).message;
};
const patched = (bytes: Uint8Array, patch: (view: DataView, directory: number) => void) => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  patch(view, view.getUint32(copy.length - 6, true));
  return copy;
};

describe("an archive", () => {
  it("hands out its files, packed or not", async () => {
    const { files, refused } = await open(
      zipSync({
        "a/one.json": strToU8("[1]".repeat(500)),
        "b.txt": [strToU8("plain"), { level: 0 }],
        "empty/": new Uint8Array(),
      }),
    );
    expect(refused).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual(["a/one.json", "b.txt"]);
    expect(new TextDecoder().decode(await files[1]?.read())).toBe("plain");
    expect((await files[0]?.read())?.length).toBe(1500);
  });

  it.each([
    "../evil.json",
    "/etc/passwd",
    String.raw`C:\evil.json`,
    String.raw`a\..\..\evil.json`,
    "a/../../evil.json",
  ])("refuses the name %s", async (name) => {
    const { files, refused } = await open(
      zipSync({ [name]: strToU8("x"), "fine.json": strToU8("[]") }),
    );
    expect(files.map((file) => file.name)).toEqual(["fine.json"]);
    expect(refused[0]?.reason).toBe("Its name leads out of the archive.");
  });

  it("refuses links", async () => {
    const { refused } = await open(
      zipSync({ link: [strToU8("/etc/passwd"), { os: 3, attrs: 0o120_777 << 16 }] }),
    );
    expect(refused).toEqual([{ name: "link", reason: "It is a link to another file." }]);
  });

  it("refuses encrypted files", async () => {
    const bytes = patched(zipSync({ a: strToU8("x") }), (view, at) =>
      view.setUint16(at + 8, 1, true),
    );
    expect((await open(bytes)).refused[0]?.reason).toContain("encrypted");
  });

  it("refuses what unpacks to many times its size", async () => {
    const { files, refused } = await open(
      zipSync({ bomb: [new Uint8Array(50_000_000), { level: 9 }] }),
    );
    expect(files).toEqual([]);
    expect(refused[0]?.reason).toBe("It unpacks to more than 200 times its size.");
  });

  it("refuses too many files, and too many bytes in all", async () => {
    const many = zipSync(
      Object.fromEntries(
        Array.from({ length: 30 }, (_, index) => [`f${index}`, strToU8("xxxxxxxxxx")]),
      ),
    );
    expect(await message(open(many, { files: 20 }))).toBe("The archive holds more than 20 files.");
    expect(await message(open(many, { bytesInAll: 100 }))).toContain("unpacks to more than");
    expect((await open(many, { bytesEach: 5 })).refused).toHaveLength(30);
  });

  it("with a header that lies about a size gives nothing half-read and no memory away", async () => {
    const bytes = patched(zipSync({ liar: strToU8("y".repeat(3_000_000)) }), (view, at) =>
      view.setUint32(at + 24, 10, true),
    );
    const [file] = (await open(bytes)).files;
    expect(await message(file?.read() ?? Promise.resolve())).toContain("size that its header says");
  });

  it("whose files overlap is refused", async () => {
    const bytes = patched(zipSync({ a: strToU8("one"), b: strToU8("two") }), (view, at) =>
      view.setUint32(at + 46 + 1 + 42, 0, true),
    );
    expect(await message(open(bytes))).toContain("overlap");
  });

  it("that is damaged says so", async () => {
    const whole = zipSync({
      "a.json": strToU8(JSON.stringify(Array.from({ length: 500 }, (_, index) => index))),
    });
    const bent = whole.slice();
    bent[60] = (bent[60] ?? 0) ^ 0xff;
    const [file] = (await open(bent)).files;
    expect(await message(file?.read() ?? Promise.resolve())).toMatch(/damaged/);
  });

  it.each([0, 3, 21, 60, 120])("cut off after %i bytes says so", async (length) => {
    expect(
      await message(
        open(
          zipSync({ a: strToU8("x".repeat(1000)), b: strToU8("y".repeat(1000)) }).slice(0, length),
        ),
      ),
    ).toContain("cut off");
  });

  it("with a name twice keeps the first", async () => {
    const bytes = patched(zipSync({ a: strToU8("1"), b: strToU8("2") }), (view, at) =>
      view.setUint8(at + 46 + 1 + 46, 97),
    );
    const { files, refused } = await open(bytes);
    expect([files.length, refused[0]?.reason]).toEqual([
      1,
      "Its name stands in the archive twice.",
    ]);
  });

  it("is checked by the usual checksum", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf4_3926);
    expect(crc32(new Uint8Array())).toBe(0);
    const long = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7) % 256);
    const shifted = new Uint8Array(1001);
    shifted.set(long, 1);
    expect(crc32(shifted.subarray(1))).toBe(crc32(long));
  });
});
