import { describe, expect, it } from "vitest";
import { readSource } from "./read-source.ts";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const given = (content: string | Uint8Array) => ({
  content,
  label: "given",
  format: null,
  date: "2026-03-07",
  zone: "Europe/Vienna",
  mapping: undefined,
});

describe("a source that a person gives", () => {
  it("is asked for a day and a zone only where it leaves them open", async () => {
    const open = await readSource(given("10:00 paged\n10:02 looking\n"));
    expect([open.needsDate, open.needsZone]).toEqual([true, true]);
    expect(open.reading.records[0]?.happenedAt).toBe("2026-03-07T10:00:00+01:00");
    const closed = await readSource(given("2026-03-07T10:00:00Z paged\n"));
    expect([closed.needsDate, closed.needsZone]).toEqual([false, false]);
  });

  it("that is no text is refused with what to do, rather than offered to be read as something else", async () => {
    await expect(readSource(given(bytes("%PDF-1.7\n")))).rejects.toThrow("This is a PDF.");
    await expect(readSource(given(bytes("PK\u0003\u0004 cut")))).rejects.toThrow("cut off");
  });
});
