import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

const utf16 = (text: string, big = false) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((code) => {
      const pair = [code % 256, Math.floor(code / 256)];
      return big ? pair.toReversed() : pair;
    }),
  );
const western = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const joined = (...parts: readonly Uint8Array[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

describe("the text in bytes", () => {
  it.each([
    ["UTF-8", strToU8("grün 東京\n")],
    ["UTF-8 with its mark", joined(Uint8Array.of(0xef, 0xbb, 0xbf), strToU8("grün 東京\n"))],
    ["UTF-16 with its mark", joined(Uint8Array.of(0xff, 0xfe), utf16("grün 東京\n"))],
    ["UTF-16, high byte first", joined(Uint8Array.of(0xfe, 0xff), utf16("grün 東京\n", true))],
    ["UTF-16 without a mark", utf16("grün 東京\n")],
  ])("%s is read as it was written", (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: "grün 東京\n", note: null });
  });

  it("is read line by line where programs wrote differently into one file", () => {
    const bytes = joined(
      strToU8("10:00 grün\n10:01 plain\n"),
      western("10:02 grün\n"),
      utf16("10:03 from a shell\r\n10:04 grün\r\n"),
      strToU8("10:05 東京\n"),
      western("10:06 café"),
    );
    expect(decodeText(bytes)).toEqual({
      text: [
        "10:00 grün",
        "10:01 plain",
        "10:02 grün",
        "10:03 from a shell",
        "10:04 grün",
        "10:05 東京",
        "10:06 café",
      ].join("\n"),
      note: "2 lines are not UTF-8; they were read as Windows-1252. 2 lines are UTF-16 among others that are not; they were read as such.",
    });
  });

  it("is read line by line where plain lines were appended to UTF-16", () => {
    const bytes = joined(
      Uint8Array.of(0xff, 0xfe),
      utf16("10:00 grün\r\n10:01 more\r\n"),
      strToU8("10:02 appended by another program, which knows no UTF-16\n"),
      utf16("10:03 東京\r\n"),
    );
    expect(decodeText(bytes).text).toBe(
      "10:00 grün\n10:01 more\n10:02 appended by another program, which knows no UTF-16\n10:03 東京\n",
    );
    const ideographs = "東京の決済が止まった。原因は接続数の上限である。\n".repeat(50);
    expect(decodeText(joined(Uint8Array.of(0xff, 0xfe), utf16(ideographs)))).toEqual({
      text: ideographs,
      note: null,
    });
  });

  it("shows damaged bytes between letters that are whole, and says how many", () => {
    const bytes = joined(strToU8("東"), Uint8Array.of(0xff), strToU8("京"));
    expect(decodeText(bytes)).toEqual({
      text: "東\uFFFD京",
      note: "1 byte is not valid UTF-8; it shows as \uFFFD.",
    });
  });

  it("keeps single characters that are none", () => {
    expect(decodeText(strToU8("a\0b\nc")).text).toBe("a\0b\nc");
  });
});
