import { describe, expect, it } from "vitest";
import { bytesOfAll, sizeWords } from "./size-words.ts";

const megabyte = 1024 * 1024;

describe("sizes of files", () => {
  it("stand in a unit that fits", () => {
    expect(sizeWords(2000)).toBe("2 KB");
    expect(sizeWords(480 * megabyte)).toBe("480 MB");
    expect(sizeWords(2.5 * 1024 * megabyte)).toBe("2.5 GB");
  });

  it("stand beside what has been read of them", () => {
    expect(bytesOfAll(0.25, 480 * megabyte)).toBe("120 of 480 MB read");
    expect(bytesOfAll(0.5, 3 * 1024 * megabyte)).toBe("1.5 of 3.0 GB read");
    expect(bytesOfAll(1, 120 * megabyte)).toBe("All 120 MB read, looking for entries");
  });
});
