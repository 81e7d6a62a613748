import { describe, expect, it } from "vitest";
import { escapeMarkdown, placeHeadings, table } from "./write-markdown.ts";

describe("text in a Markdown document", () => {
  it.each([
    ["<script>alert(1)</script>", String.raw`\<script\>alert(1)\</script\>`],
    ["[a](javascript:alert(1))", String.raw`\[a\](javascript:alert(1))`],
    ["# not a heading", String.raw`\# not a heading`],
    ["1. not a list", String.raw`1\. not a list`],
    ["a | b", String.raw`a \| b`],
    ["`code`", "\\`code\\`"],
    ["C# and a-b", "C# and a-b"],
  ])("%j stays text", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it("stays in its cell, line breaks and all", () => {
    expect(table(["Time", "What"], [["14:02", "one\ntwo"]])).toBe(
      "| Time | What |\n| --- | --- |\n| 14:02 | one two |",
    );
  });

  it("with many spaces in a cell is written at once", () => {
    const started = performance.now();
    expect(table([], [[`a${" ".repeat(200_000)}b`]])).toContain("b |");
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe("the headings of a text", () => {
  it.each([
    ["## One\n\ntext\n\n### Two", "### One\n\ntext\n\n#### Two"],
    ["# One\n\n### Two", "### One\n\n##### Two"],
    ["### One", "### One"],
    ["no heading", "no heading"],
  ])("%j go right below that of the section", (text, placed) => {
    expect(placeHeadings(text, 3)).toBe(placed);
  });

  it("are told from comments in code", () => {
    const code = "````sh\n# restart it\n```\n## still code\n````";
    expect(placeHeadings(`${code}\n\n## After`, 3)).toBe(`${code}\n\n### After`);
  });
});
