import { isSafeLink } from "@second-story/domain/prose-schema.ts";
import { Editor } from "@tiptap/core";
import { afterEach, describe, expect, it } from "vitest";
import { schemaExtensions } from "./editor-extensions.ts";
import { markdownClipboard } from "./markdown-clipboard.ts";
import { withinSchema } from "./within-schema.ts";

const editors: Editor[] = [];
const paste = (html: string): Editor => {
  const editor = new Editor({ extensions: [...schemaExtensions, markdownClipboard, withinSchema] });
  editors.push(editor);
  editor.view.pasteHTML(html, new Event("paste") as ClipboardEvent);
  return editor;
};
afterEach(() => {
  for (const editor of editors.splice(0)) editor.destroy();
});

describe("what is pasted", () => {
  it("comes down to attributes that the server takes", () => {
    const editor = paste(
      '<pre><code class="language-x(y)!">a</code></pre><ol start="-5"><li>b</li></ol><table><tr><td colspan="99999999">c</td></tr></table>',
    );
    const [code, list, table] = editor.getJSON().content;
    expect(code).toMatchObject({ type: "codeBlock", attrs: { language: null } });
    expect(list).toMatchObject({ type: "orderedList", attrs: { start: 1 } });
    expect(JSON.stringify(table)).not.toContain("99999999");
    expect(editor.getText()).toContain("a");
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox",
    "file:///etc/passwd",
  ])("a link to %s becomes text", (href) => {
    const anchor = document.createElement("a");
    anchor.setAttribute("href", href);
    anchor.textContent = "words";
    const editor = paste(`<p>${anchor.outerHTML}</p>`);
    expect(editor.getHTML()).toBe("<p>words</p>");
    expect(isSafeLink(href)).toBe(false);
  });

  it("runs no script, and keeps no handler", () => {
    const editor = paste(
      '<p onclick="x">a<img src=x onerror="alert(1)"><script>alert(1)</script><svg onload="x"></svg></p>',
    );
    expect(editor.getHTML()).toBe("<p>a</p>");
  });

  it("that is too much for one edit is not taken", () => {
    const editor = paste(`<p>${"x".repeat(300_000)}</p>`);
    expect(editor.getText()).toBe("");
  });
});
