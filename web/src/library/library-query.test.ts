import { afterEach, describe, expect, it } from "vitest";
import { setReaderZone } from "../ui/format-time.ts";
import { libraryQuery } from "./library-query.ts";

const ask = (filters: Readonly<Record<string, string>>) =>
  libraryQuery((name) => filters[name] ?? "");

afterEach(() => {
  setReaderZone(null);
});

describe("a question to the library", () => {
  it("carries what was chosen, days as those of the reader's zone with the last one included", () => {
    setReaderZone("Europe/Vienna");
    expect(ask({ words: " pool ", from: "2026-01-01", to: "2026-03-31" })).toEqual({
      words: "pool",
      from: "2025-12-31T23:00:00.000Z",
      to: "2026-03-31T22:00:00.000Z",
    });
  });

  it("leaves out what somebody typed into the address and does not fit", () => {
    expect(ask({ service: "nope", from: "yesterday", to: "2026-02-31", words: "  " })).toEqual({});
  });
});
