import type { Node } from "@tiptap/pm/model";

/** A paragraph, heading or cell of the document, with the position of its first character. */
export type Block = { readonly node: Node; readonly start: number };

/** The blocks that hold prose: not code, and not what is quoted. */
export function listBlocks(document: Node): Block[] {
  const blocks: Block[] = [];
  document.descendants((node, position) => {
    if (node.type.name === "blockquote" || node.type.spec.code) return false;
    if (!node.isTextblock) return true;
    if (node.content.size > 0) blocks.push({ node, start: position + 1 });
    return false;
  });
  return blocks;
}

/** The text of a block, in which every offset is a position: what is no text counts as one character. Code is masked. */
export function textOfBlock(node: Node): string {
  let text = "";
  node.forEach((child) => {
    if (!child.isText) text += child.type.name === "hardBreak" ? "\n" : "\uFFFC";
    else if (child.marks.some(({ type }) => type.name === "code")) text += mask(child.text ?? "");
    else text += child.text ?? "";
  });
  return text;
}

/** Backticks around it, as Markdown would have them, without changing the length. */
function mask(code: string): string {
  return code.length < 3
    ? "x".repeat(code.length)
    : `\`${code.slice(1, -1).replaceAll("`", "x")}\``;
}
