import { describe, expect, it } from "vitest";
import { libraryQuery } from "./library-query.ts";

const ask = (filters: Readonly<Record<string, string>>) =>
  libraryQuery((name) => filters[name] ?? "");

describe("a question to the library", () => {
  it("carries what was chosen", () => {
    expect(ask({ words: " pool ", from: "2026-01-01", to: "2026-03-31" })).toEqual({
      words: "pool",
      from: "2026-01-01",
      to: "2026-03-31",
    });
  });

  it("leaves out what somebody typed into the address and does not fit", () => {
    expect(ask({ service: "nope", from: "yesterday", to: "2026-02-31", words: "  " })).toEqual({});
  });
});
