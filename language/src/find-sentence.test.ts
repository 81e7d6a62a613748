import { describe, expect, it } from "vitest";
import { findSentence } from "./find-sentence.ts";

describe("the sentence around a position", () => {
  const text = "The pool ran dry. Dana forgot to raise the limit. The pager rang.";

  it("is found by its bounds", () => {
    const found = findSentence(text, text.indexOf("forgot"));
    expect(text.slice(found?.start, found?.end).trim()).toBe("Dana forgot to raise the limit.");
  });

  it("is nowhere inside code", () => {
    const code = "```\nDana forgot\n```\n";
    expect(findSentence(code, code.indexOf("forgot"))).toBeUndefined();
  });

  it("is nowhere past the end", () => {
    expect(findSentence(text, 10_000)).toBeUndefined();
  });
});
