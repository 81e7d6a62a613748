import { sourceOf } from "@second-story/evidence/byte-source.ts";
import { buildZip } from "@second-story/evidence/testing/build-zip.ts";
import { archiveLimits, openZip } from "@second-story/evidence/zip/open-zip.ts";
import { describe, expect, it } from "vitest";
import { nativeUnpacker } from "./native-unpacker.ts";

const long = Array.from({ length: 40_000 }, (_, line) => `10:32 line ${String(line)}\n`).join("");

async function unpack(zip: Uint8Array, unpacker = nativeUnpacker): Promise<string> {
  const { files } = await openZip(sourceOf(zip), archiveLimits, unpacker);
  return new TextDecoder().decode(await files[0]?.read());
}

/** The archive with other bytes where the table of contents holds a number of four bytes. */
function forge(zip: Uint8Array, at: number, value: number): Uint8Array {
  const forged = zip.slice();
  const directory = forged.findLastIndex(
    (byte, index) => byte === 0x50 && forged[index + 1] === 0x4b && forged[index + 2] === 1,
  );
  new DataView(forged.buffer).setUint32(directory + at, value, true);
  return forged;
}

describe("the browser's unpacking", () => {
  it.each([
    ["small", "10:32 one line"],
    ["large", long],
  ])("gives back a %s file", async (_size, text) => {
    expect(await unpack(buildZip({ "a.txt": text }))).toBe(text);
  });

  it.each([
    ["small", "10:32 one line, one line, one line"],
    ["large", long],
  ])("refuses a %s file whose checksum, size or bytes are wrong", async (_size, text) => {
    const zip = buildZip({ "a.txt": text });
    const size = new TextEncoder().encode(text).length;
    const broken = zip.slice();
    broken.fill(0xff, 40, 48);
    await expect(unpack(forge(zip, 16, 1))).rejects.toThrow("damaged");
    await expect(unpack(forge(zip, 24, size - 5))).rejects.toThrow(/damaged|size/);
    await expect(unpack(forge(zip, 24, size + 5))).rejects.toThrow(/damaged|size/);
    await expect(unpack(broken)).rejects.toThrow(/damaged|size/);
  });
});
