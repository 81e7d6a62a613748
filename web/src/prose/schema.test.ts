import {
  isProseAttribute,
  isProseMark,
  isProseMarkName,
  isProseNode,
} from "@second-story/domain/prose-schema.ts";
import { getSchema } from "@tiptap/core";
import { describe, expect, it } from "vitest";
import { schemaExtensions } from "./editor-extensions.ts";
import { sliceFromMarkdown, sliceToMarkdown } from "./markdown-clipboard.ts";

const schema = getSchema([...schemaExtensions]);

describe("the editor's schema", () => {
  it("has exactly the nodes and marks that the server takes", () => {
    const nodes = Object.keys(schema.nodes).filter((name) => name !== "doc" && name !== "text");
    expect(nodes.filter((name) => !isProseNode(name))).toEqual([]);
    expect(Object.keys(schema.marks).filter((name) => !isProseMarkName(name))).toEqual([]);
    expect(nodes.toSorted()).toMatchInlineSnapshot(`
      [
        "blockquote",
        "bulletList",
        "codeBlock",
        "hardBreak",
        "heading",
        "horizontalRule",
        "listItem",
        "orderedList",
        "paragraph",
        "table",
        "tableCell",
        "tableHeader",
        "tableRow",
        "taskItem",
        "taskList",
      ]
    `);
  });

  it("gives every node attributes that the server takes", () => {
    for (const [name, type] of Object.entries(schema.nodes)) {
      if (name === "doc" || name === "text") continue;
      const { attrs } = type.create();
      const refused = Object.entries(attrs).filter(
        // An attribute of null is not written.
        ([key, value]) => value !== null && !isProseAttribute(name, key, value),
      );
      expect([name, refused]).toEqual([name, []]);
    }
    const link = schema.marks["link"]?.create({ href: "https://example.org" });
    expect(isProseMark("link", link?.attrs)).toBe(true);
  });
});

describe("the clipboard", () => {
  it("makes of Markdown what the editor can hold, and Markdown of it again", () => {
    const markdown =
      "# Impact\n\nIt was **down** for `12` minutes, see [graph](https://example.org).\n\n- [x] told\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n```sh\necho\n```";
    const slice = sliceFromMarkdown(schema, markdown);
    slice.content.forEach((node) => {
      node.check();
    });
    expect(sliceToMarkdown(slice)).toBe(markdown);
  });

  it("copies a part of some code without a fence", () => {
    const slice = sliceFromMarkdown(schema, "```\nrollback api\n```");
    expect(slice.openStart).toBe(1);
    expect(sliceToMarkdown(slice)).toBe("rollback api");
  });
});
