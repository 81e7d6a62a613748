import { inlineToMarkdown } from "./prose-inline-to-markdown.ts";
import type { ProseNode } from "./prose.ts";

/**
 * A document as CommonMark with tables, task lists and strike-through, so that reading it back gives the same
 * document. What Markdown has no form for is lost: empty paragraphs, and blocks inside a table cell run on.
 */
export function proseToMarkdown(document: ProseNode): string {
  const text = blocks(document.content ?? []);
  return text === "" ? "" : `${text}\n`;
}

const listKinds: Readonly<Record<string, "bullet" | "ordered">> = {
  bulletList: "bullet",
  taskList: "bullet",
  orderedList: "ordered",
};

function blocks(nodes: readonly ProseNode[], isItem = false): string {
  const kept = nodes.filter((node) => node.type !== "paragraph" || node.content?.length);
  let alternate = false;
  return kept
    .map((node, index) => {
      // Two lists in a row would be read as one; another marker keeps them apart.
      const kind = listKinds[node.type];
      const before = kept[index - 1];
      const follows = kind !== undefined && before !== undefined && listKinds[before.type] === kind;
      alternate = follows && !alternate;
      const isClose = isItem && before?.type === "paragraph" && kind === "bullet";
      return (index === 0 ? "" : isClose ? "\n" : "\n\n") + block(node, alternate);
    })
    .join("");
}

function block(node: ProseNode, alternate: boolean): string {
  const content = node.content ?? [];
  switch (node.type) {
    case "paragraph":
      return inlineToMarkdown(content, "paragraph");
    case "heading":
      return heading(Number(node.attrs?.["level"] ?? 1), inlineToMarkdown(content, "line"));
    case "bulletList":
      return list(content, () => (alternate ? "* " : "- "));
    case "taskList":
      return list(content, (item) => {
        const box = item.attrs?.["checked"] === true ? "[x]" : "[ ]";
        return { marker: alternate ? "* " : "- ", box: `${box} ` };
      });
    case "orderedList": {
      const start = Number(node.attrs?.["start"] ?? 1);
      return list(content, (_, index) => `${String(start + index)}${alternate ? ")" : "."} `);
    }
    case "blockquote":
      return indent(blocks(content), "> ", "> ").replaceAll(/^> $/gmu, ">");
    case "codeBlock":
      return codeBlock(content.map(({ text }) => text ?? "").join(""), node.attrs?.["language"]);
    case "horizontalRule":
      return "___";
    case "table":
      return table(content);
    default:
      // Not of this version: its words are kept.
      return node.text ?? blocks(content);
  }
}

function heading(level: number, text: string): string {
  const closed = text.replace(/(?<!#)#+$/u, (run) => run.replaceAll("#", String.raw`\#`));
  return `${"#".repeat(level)} ${closed}`.trimEnd();
}

type Marker = string | { readonly marker: string; readonly box: string };

function list(
  items: readonly ProseNode[],
  markerOf: (item: ProseNode, index: number) => Marker,
): string {
  return items
    .map((item, index) => {
      const made = markerOf(item, index);
      const { marker, box } = typeof made === "string" ? { marker: made, box: "" } : made;
      const [first, ...rest] = item.content ?? [];
      const body =
        box === "" || first?.type === "paragraph"
          ? blocks(item.content ?? [], true)
          : blocks([{ type: "paragraph" }, ...(first ? [first] : []), ...rest]);
      const apart = box !== "" && (first?.content ?? []).length === 0 && body !== "" ? "\n\n" : "";
      return indent(`${box}${apart}${body}`, marker, " ".repeat(marker.length)).trimEnd();
    })
    .join("\n");
}

function indent(text: string, first: string, other: string): string {
  return text
    .split("\n")
    .map(
      (line, index) =>
        (index === 0 ? first : line === "" && other.trim() === "" ? "" : other) + line,
    )
    .join("\n");
}

function codeBlock(text: string, language: unknown): string {
  const longest = longestOf((text.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = "`".repeat(Math.max(2, longest) + 1);
  const info = typeof language === "string" ? language : "";
  return `${fence}${info}\n${text}${text === "" ? "" : "\n"}${fence}`;
}

/** Zero for none. `Math.max` takes its arguments on the stack, which a long document overflows. */
function longestOf(lengths: readonly number[]): number {
  return lengths.reduce((longest, length) => Math.max(longest, length), 0);
}

function table(rows: readonly ProseNode[]): string {
  const [head] = rows;
  const width = longestOf(rows.map((row) => row.content?.length ?? 0));
  if (!head || width === 0) return "";
  const columns = Array.from({ length: width }, (_, index) => index);
  const line = (row: ProseNode): string =>
    `| ${columns.map((index) => cellText(row.content?.[index])).join(" | ")} |`;
  const rule = columns.map((index) => ruleOf(head.content?.[index]?.attrs?.["align"]));
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.slice(1).map((row) => line(row))].join(
    "\n",
  );
}

function ruleOf(align: unknown): string {
  if (align === "center") return ":-:";
  if (align === "right") return "--:";
  return align === "left" ? ":--" : "---";
}

function cellText(cell: ProseNode | undefined): string {
  return (cell?.content ?? [])
    .map((inner) => inlineToMarkdown(leavesOf(inner), "cell"))
    .join(" ")
    .trim();
}

function leavesOf(node: ProseNode): readonly ProseNode[] {
  if (node.type === "paragraph" || node.type === "heading") return node.content ?? [];
  return (node.content ?? []).flatMap((child) =>
    child.text === undefined ? leavesOf(child) : [child],
  );
}
