import type { ProseNode } from "./prose.ts";

const inlineBlocks: ReadonlySet<string> = new Set(["paragraph", "heading", "codeBlock"]);

/** The words alone: a line a paragraph, cells of a row apart by tabs. For search and for checking the language. */
export function proseToText(node: ProseNode): string {
  return linesOf(node).join("\n").trim();
}

function linesOf(node: ProseNode): string[] {
  if (inlineBlocks.has(node.type)) return [wordsOf(node)];
  if (node.type === "tableRow") {
    return [(node.content ?? []).map((cell) => linesOf(cell).join(" ")).join("\t")];
  }
  return (node.content ?? []).flatMap((child) => linesOf(child));
}

function wordsOf(node: ProseNode): string {
  return (node.content ?? [])
    .map((child) => (child.type === "hardBreak" ? "\n" : (child.text ?? "")))
    .join("");
}
