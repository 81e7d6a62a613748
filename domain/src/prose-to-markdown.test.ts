import { describe, expect, it } from "vitest";
import { proseToMarkdown } from "./prose-to-markdown.ts";
import type { ProseNode } from "./prose.ts";

const bold = [{ type: "bold" }];
const code = [{ type: "code" }];
const paragraph = (...content: ProseNode[]): ProseNode => ({ type: "paragraph", content });
const written = (...content: ProseNode[]): string => proseToMarkdown({ type: "doc", content });

describe("text made to be slow to write", () => {
  it.each([
    [
      "line breaks without end",
      paragraph(
        ...Array.from({ length: 10_000 }, () => [
          { type: "hardBreak" },
          { type: "text", text: "a" },
        ]).flat(),
      ),
    ],
    [
      "spaces inside what is bold",
      paragraph({ type: "text", text: `a${" ".repeat(100_000)}b`, marks: bold }),
    ],
    [
      "code that begins with a space",
      paragraph({ type: "text", text: ` ${"a".repeat(100_000)}`, marks: code }),
    ],
    [
      "number signs in a heading",
      { type: "heading", content: [{ type: "text", text: `${"#".repeat(200_000)}x` }] },
    ],
    [
      "more backticks in code than a call takes arguments",
      { type: "codeBlock", content: [{ type: "text", text: "`a".repeat(300_000) }] },
    ],
  ])("is written at once: %s", (_, node) => {
    const started = performance.now();
    expect(written(node)).not.toBe("");
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe("white space at the edges", () => {
  it("moves out of a mark", () => {
    expect(written(paragraph({ type: "text", text: " a b ", marks: bold }))).toBe(
      "&#32;**a b**&#32;\n",
    );
    expect(
      written(paragraph({ type: "text", text: "a" }, { type: "text", text: "  ", marks: bold })),
    ).toBe("a &#32;\n");
  });

  it("of code is kept by one more on either side", () => {
    expect(written(paragraph({ type: "text", text: " a ", marks: code }))).toBe("`  a  `\n");
    expect(written(paragraph({ type: "text", text: " a", marks: code }))).toBe("` a`\n");
  });
});
