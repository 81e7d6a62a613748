import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proseFromMarkdown } from "./prose-from-markdown.ts";
import { looksLikeMarkdown } from "./prose-looks-like-markdown.ts";
import { proseToMarkdown } from "./prose-to-markdown.ts";
import { proseToText } from "./prose-to-text.ts";
import type { ProseMark, ProseNode } from "./prose.ts";

const again = (markdown: string): string => proseToMarkdown(proseFromMarkdown(markdown));

describe("prose and Markdown", () => {
  it("reads what people paste", () => {
    const document = proseFromMarkdown(
      "# Impact\n\n- [x] *told* support\n- [ ] see [graph](https://example.org/g)\n",
    );
    expect(document.content).toEqual([
      { type: "heading", attrs: { level: 1 }, content: [{ type: "text", text: "Impact" }] },
      {
        type: "taskList",
        content: [
          {
            type: "taskItem",
            attrs: { checked: true },
            content: [
              {
                type: "paragraph",
                content: [
                  { type: "text", text: "told", marks: [{ type: "italic" }] },
                  { type: "text", text: " support" },
                ],
              },
            ],
          },
          {
            type: "taskItem",
            attrs: { checked: false },
            content: [
              {
                type: "paragraph",
                content: [
                  { type: "text", text: "see " },
                  {
                    type: "text",
                    text: "graph",
                    marks: [{ type: "link", attrs: { href: "https://example.org/g" } }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ["javascript:alert(1)"],
    ["JAVASCRIPT:alert(1)"],
    ["data:text/html,x"],
    ["vbscript:x"],
    ["//evil.example"],
    ["java&#x09;script:alert(1)"],
  ])("a link to %s becomes text", (href) => {
    expect(JSON.stringify(proseFromMarkdown(`[x](<${href}>) ![y](<${href}>)`))).not.toContain(
      "href",
    );
  });

  it("HTML stays text", () => {
    const document = proseFromMarkdown("<script>alert(1)</script> <b onclick=x>hi</b>");
    expect(proseToText(document)).toBe("<script>alert(1)</script> <b onclick=x>hi</b>");
  });

  it.each([
    ["a table", "| a \\| b | c |\n| --- | :-: |\n| **x** | `y` |\n"],
    ["two lists in a row", "- a\n\n* b\n"],
    ["a list in a list", "1. a\n   - b\n     - c\n2. d\n"],
    ["code with a fence in it", "````md\n```\nx\n```\n````\n"],
    ["what looks like a heading", "\\# no heading\n"],
    ["what looks like a list", "1\\. no list\n"],
    ["a word with underscores", "snake_case_name and 2 \\* 3\n"],
  ])("%s comes back as it was", (_, markdown) => {
    expect(again(markdown)).toBe(markdown);
  });

  it("gives the same document back, whatever was written", () => {
    fc.assert(
      fc.property(document, (written) => {
        expect(proseFromMarkdown(proseToMarkdown(written))).toEqual(written);
      }),
      { numRuns: 1_000 },
    );
  });

  it("tells Markdown from a log", () => {
    expect(looksLikeMarkdown("## Impact\n\ntext")).toBe(true);
    expect(looksLikeMarkdown("a **bold** word")).toBe(true);
    expect(looksLikeMarkdown("14:02 deploy started\n14:03 errors * 3 on api_v2")).toBe(false);
  });
});

const letters = fc.constantFrom(...("ab1 _*`[]()<>#-+.!|\\~&;:=/é日😀\"'".match(/./gu) ?? []));
const words = fc
  .array(letters, { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(""))
  .filter((text) => text.trim() !== "");
const href = fc.constantFrom(
  "https://example.org",
  "https://a.b/c(d)?x=1&copy;=2",
  "mailto:a@b.example",
);
const styles = fc.constantFrom<readonly ProseMark[]>(
  [],
  [],
  [{ type: "bold" }],
  [{ type: "italic" }],
  [{ type: "strike" }],
  [{ type: "bold" }, { type: "italic" }],
  [{ type: "code" }],
);
const marks = fc
  .tuple(styles, fc.option(href, { freq: 5 }))
  .map(([style, link]): readonly ProseMark[] =>
    link === null || style.some(({ type }) => type === "code")
      ? style
      : [{ type: "link", attrs: { href: link } }, ...style],
  );
/** Marked text begins and ends with a letter: Markdown cannot mark white space at the edge. */
const marked = fc.tuple(words, marks).map(([text, given]): ProseNode => {
  const isPlain = given.length === 0 || given.some(({ type }) => type === "code");
  return given.length === 0
    ? { type: "text", text }
    : { type: "text", text: isPlain ? text : text.trim(), marks: given };
});
const inline = fc
  .array(marked, { minLength: 1, maxLength: 4 })
  .map((nodes) => joined(nodes))
  .filter((nodes) => nodes.length > 0);

/** Text of the same marks is one node, and a line neither begins nor ends with white space. */
function joined(nodes: readonly ProseNode[]): ProseNode[] {
  const result: ProseNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      result[result.length - 1] = { ...last, text: `${last.text ?? ""}${node.text ?? ""}` };
    } else result.push(node);
  }
  return result;
}

const paragraph = inline.map((content): ProseNode => ({ type: "paragraph", content }));
const line = inline
  .map((content) =>
    content.map((node, index) => ({
      ...node,
      text:
        index === 0 && index === content.length - 1
          ? (node.text ?? "").trim()
          : index === 0
            ? (node.text ?? "").trimStart()
            : index === content.length - 1
              ? (node.text ?? "").trimEnd()
              : (node.text ?? ""),
    })),
  )
  .filter((content) => content.every(({ text }) => text.trim() !== ""));
const code = fc
  .tuple(fc.constantFrom("", "js"), fc.array(words, { maxLength: 3 }))
  .map(([language, lines]): ProseNode => ({
    type: "codeBlock",
    ...(language === "" ? {} : { attrs: { language } }),
    ...(lines.length > 0 ? { content: [{ type: "text", text: lines.join("\n") }] } : {}),
  }));
const blocks = fc.letrec<{ block: ProseNode; list: ProseNode }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    paragraph,
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), line)
      .map(([level, content]): ProseNode => ({ type: "heading", attrs: { level }, content })),
    code,
    fc.constant<ProseNode>({ type: "horizontalRule" }),
    fc
      .array(tie("block"), { minLength: 1, maxLength: 3 })
      .map((content): ProseNode => ({ type: "blockquote", content })),
    tie("list"),
  ),
  list: fc
    .tuple(
      fc.constantFrom("bulletList", "orderedList", "taskList"),
      fc.array(fc.tuple(paragraph, fc.array(tie("block"), { maxLength: 1 }), fc.boolean()), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([type, items]): ProseNode => ({
      type,
      ...(type === "orderedList" ? { attrs: { start: 1 } } : {}),
      content: items.map(([first, rest, checked]) => ({
        type: type === "taskList" ? "taskItem" : "listItem",
        ...(type === "taskList" ? { attrs: { checked } } : {}),
        content: [first, ...rest],
      })),
    })),
}));
const document = fc
  .array(blocks.block, { minLength: 1, maxLength: 4 })
  .map((content): ProseNode => ({ type: "doc", content }));
