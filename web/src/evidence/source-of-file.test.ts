import { describe, expect, it } from "vitest";
import { sourceOfFile } from "./source-of-file.ts";

/** A file that counts how often it is asked for bytes. */
function countedFile(size: number) {
  const bytes = Uint8Array.from({ length: size }, (_, index) => index % 251);
  const asked: (readonly [number, number])[] = [];
  const slice = (from: number, to: number) => {
    asked.push([from, to]);
    return { arrayBuffer: () => Promise.resolve(bytes.slice(from, to).buffer) };
  };
  return { file: { size, slice } as unknown as Blob, bytes, asked };
}

describe("a file that is read piece by piece", () => {
  it("fetches small parts that lie side by side at once", async () => {
    const { file, bytes, asked } = countedFile(100_000);
    const source = sourceOfFile(file, () => undefined);
    for (let at = 0; at < 100_000; at += 1000) {
      expect(await source.read(at, at + 1000)).toEqual(bytes.subarray(at, at + 1000));
    }
    expect(asked).toHaveLength(1);
    expect(await source.read(99_990, 200_000)).toEqual(bytes.subarray(99_990));
  });

  it("tells how far it is with what is large", async () => {
    const { file, bytes } = countedFile(9 * 1024 * 1024);
    const shares: number[] = [];
    const read = await sourceOfFile(file, (share) => shares.push(share)).read(0, bytes.length);
    expect(read.length).toBe(bytes.length);
    expect(read.at(-1)).toBe(bytes.at(-1));
    expect(shares).toEqual([4 / 9, 8 / 9, 1]);
  });
});
