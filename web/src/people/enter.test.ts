import { describe, expect, it } from "vitest";
import { placeOfOurs } from "./enter.ts";

const origin = "https://retro.example.org";

describe("after signing in", () => {
  it("goes on to the page that was asked for", () => {
    expect(placeOfOurs("/incidents?state=open#top", origin)).toBe("/incidents?state=open#top");
  });

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example/",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "javascript:alert(1)",
    "user@elsewhere.example",
    "",
    undefined,
    ["/", "/incidents"],
  ])("goes home when asked for %o", (next) => {
    expect(placeOfOurs(next, origin)).toBe("/");
  });
});
