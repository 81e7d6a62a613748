import { Editor } from "@tiptap/core";
import { Collaboration } from "@tiptap/extension-collaboration";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { schemaExtensions } from "./editor-extensions.ts";
import { isFullyKnown, keepKnown } from "./keep-known.ts";

/** Another page writes to the document. */
function arrive(document: Y.Doc, node: string, mark?: string): void {
  const other = new Y.Doc();
  const element = new Y.XmlElement(node);
  const text = new Y.XmlText();
  text.insert(0, "words", mark === undefined ? {} : { [mark]: {} });
  element.insert(0, [text]);
  other.getXmlFragment("prose").insert(0, [element]);
  Y.applyUpdate(document, Y.encodeStateAsUpdate(other));
}

const editorOn = (document: Y.Doc): Editor =>
  new Editor({
    extensions: [...schemaExtensions, Collaboration.configure({ document, field: "prose" })],
  });

describe("a document with something that this page does not know", () => {
  it.each([
    ["a node", "timer", undefined],
    ["a mark", "paragraph", "glow"],
  ])("%s: stays in the document, since the editor is taken off in time", (_, node, mark) => {
    const document = new Y.Doc();
    const root = document.getXmlFragment("prose");
    const editor = editorOn(document);
    const seen: string[] = [];
    keepKnown(document, () => {
      seen.push("unknown");
      editor.destroy();
    });
    arrive(document, node, mark);
    expect(seen).toEqual(["unknown"]);
    expect(JSON.stringify(root.toJSON())).toContain("words");
    expect(isFullyKnown(document)).toBe(false);
  });

  it("is what the editor would otherwise delete for everyone", () => {
    const document = new Y.Doc();
    const editor = editorOn(document);
    arrive(document, "timer");
    expect(JSON.stringify(document.getXmlFragment("prose").toJSON())).not.toContain("words");
    editor.destroy();
  });

  it("does not mind what it knows", () => {
    const document = new Y.Doc();
    document.getXmlFragment("prose");
    const seen: string[] = [];
    keepKnown(document, () => seen.push("unknown"));
    arrive(document, "paragraph", "bold");
    expect(seen).toEqual([]);
    expect(isFullyKnown(document)).toBe(true);
  });
});
