import { proseFromMarkdown } from "@second-story/domain/prose-from-markdown.ts";
import { looksLikeMarkdown } from "@second-story/domain/prose-looks-like-markdown.ts";
import { proseToMarkdown } from "@second-story/domain/prose-to-markdown.ts";
import type { ProseNode } from "@second-story/domain/prose.ts";
import { Extension } from "@tiptap/core";
import { Node, Slice, type Schema } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";

/** Markdown that is pasted becomes rich text; what is copied out is Markdown where only plain text is taken. */
export const markdownClipboard = Extension.create({
  name: "markdownClipboard",
  addProseMirrorPlugins() {
    const { schema } = this.editor;
    // Set while text from a code editor is pasted, which comes by the same way as "paste without formatting".
    let isFromCode = false;
    return [
      new Plugin({
        props: {
          clipboardTextSerializer: (slice) => sliceToMarkdown(slice),
          clipboardTextParser: (text, _, isPlain) =>
            // ProseMirror makes paragraphs of the lines when it is given nothing, which its types do not say.
            (isPlain && !isFromCode) || !looksLikeMarkdown(text)
              ? (null as unknown as Slice)
              : sliceFromMarkdown(schema, text),
          handlePaste: (view, event) => {
            // Code editors offer HTML of coloured lines beside the text; the text is what was meant.
            if (isFromCode || !event.clipboardData?.types.includes("vscode-editor-data"))
              return false;
            isFromCode = true;
            view.pasteText(event.clipboardData.getData("text/plain"), event);
            isFromCode = false;
            return true;
          },
        },
      }),
    ];
  },
});

export function sliceFromMarkdown(schema: Schema, text: string): Slice {
  return Slice.maxOpen(Node.fromJSON(schema, proseFromMarkdown(text)).content);
}

export function sliceToMarkdown(slice: Slice): string {
  const only = slice.content.childCount === 1 ? slice.content.firstChild : null;
  // A part of some code is that code, without a fence around it.
  if (only?.type.spec.code && slice.openStart > 0) return only.textContent;
  const content = slice.content.toJSON() as ProseNode[] | null;
  return proseToMarkdown({ type: "doc", content: content ?? [] }).trimEnd();
}
