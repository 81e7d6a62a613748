import MarkdownIt, { type Token } from "markdown-it";
import { isSafeLink } from "./prose-schema.ts";
import type { ProseMark, ProseNode } from "./prose.ts";

type Writable = { type: string; attrs?: Record<string, unknown>; content: ProseNode[] };

const markdown = new MarkdownIt({ html: false, linkify: false });
// An address is kept as it was written; which addresses are links at all is decided by `isSafeLink`.
markdown.normalizeLink = (address) => address;
markdown.validateLink = () => true;

const containers: Readonly<Record<string, string>> = {
  paragraph_open: "paragraph",
  heading_open: "heading",
  blockquote_open: "blockquote",
  bullet_list_open: "bulletList",
  ordered_list_open: "orderedList",
  list_item_open: "listItem",
  table_open: "table",
  tr_open: "tableRow",
  th_open: "tableHeader",
  td_open: "tableCell",
};
const cells: ReadonlySet<string> = new Set(["tableHeader", "tableCell"]);

/** Markdown as a document: CommonMark with tables, task lists and strike-through. HTML stays text, images become links. */
export function proseFromMarkdown(text: string): ProseNode {
  const root: Writable = { type: "doc", content: [] };
  const stack: Writable[] = [root];
  for (const token of markdown.parse(text, {})) {
    const top = stack.at(-1) ?? root;
    const container = containers[token.type];
    if (container !== undefined) {
      const node = { type: container, ...attributesOf(token), content: [] };
      top.content.push(node);
      stack.push(node);
    } else if (token.nesting === -1 && containers[token.type.replace("_close", "_open")]) {
      const closed = stack.pop();
      if (closed) finish(closed);
    } else {
      addLeaf(top, token);
    }
  }
  if (root.content.length === 0) root.content.push({ type: "paragraph" });
  return root;
}

function attributesOf(token: Token): { attrs?: Record<string, unknown> } {
  if (token.type === "heading_open")
    return { attrs: { level: Math.min(3, Number(token.tag.slice(1))) } };
  if (token.type === "ordered_list_open")
    return { attrs: { start: Number(token.attrGet("start") ?? 1) } };
  const align = /text-align:(\w+)/u.exec(String(token.attrGet("style") ?? ""))?.[1];
  return align !== undefined ? { attrs: { align } } : {};
}

function addLeaf(top: Writable, token: Token): void {
  if (token.type === "inline") {
    const content = inlineOf(token.children ?? []);
    if (cells.has(top.type)) top.content.push({ type: "paragraph", ...filled(content) });
    else top.content.push(...content);
    if (top.type === "paragraph" && /^\[[ xX]\](?:\s|$)/u.test(token.content))
      marked.set(top, token.content);
  }
  if (token.type === "fence" || token.type === "code_block") {
    const words = token.content.replace(/\n$/u, "");
    const language = token.info.trim().split(/\s/u)[0] ?? "";
    top.content.push({
      type: "codeBlock",
      ...(/^[\w+#.-]{1,40}$/u.test(language) ? { attrs: { language } } : {}),
      ...filled(words === "" ? [] : [{ type: "text", text: words }]),
    });
  }
  if (token.type === "hr") top.content.push({ type: "horizontalRule" });
}

/** Paragraphs that begin with a box as it was typed, not with an escaped one. */
const marked = new WeakMap<object, string>();

function finish(node: Writable): void {
  const written = node as { content?: ProseNode[] };
  if (node.type === "listItem" || cells.has(node.type)) {
    if (node.content[0]?.type !== "paragraph") node.content.unshift({ type: "paragraph" });
  }
  if (node.type === "blockquote" && node.content.length === 0)
    node.content.push({ type: "paragraph" });
  if (node.type === "bulletList") becomeTasks(node);
  if (node.content.length === 0) delete written.content;
}

function becomeTasks(list: Writable): void {
  const isTask = (item: ProseNode): boolean => {
    const [first] = item.content ?? [];
    return first !== undefined && marked.has(first);
  };
  if (!list.content.every((item) => isTask(item))) return;
  list.type = "taskList";
  list.content = list.content.map((item) => {
    const [first, ...rest] = item.content ?? [];
    const checked = /^\[[xX]\]/u.test(marked.get(first as object) ?? "");
    return { type: "taskItem", attrs: { checked }, content: [withoutBox(first), ...rest] };
  });
}

function withoutBox(paragraph: ProseNode | undefined): ProseNode {
  const [first, ...rest] = paragraph?.content ?? [];
  const text = first?.text?.slice(3).replace(/^ /u, "") ?? "";
  return {
    type: "paragraph",
    ...filled([...(first && text !== "" ? [{ ...first, text }] : []), ...rest]),
  };
}

function filled(content: ProseNode[]): { content?: ProseNode[] } {
  return content.length > 0 ? { content } : {};
}

const markOf: Readonly<Record<string, string>> = { strong: "bold", em: "italic", s: "strike" };

function inlineOf(tokens: readonly Token[]): ProseNode[] {
  const nodes: ProseNode[] = [];
  let marks: readonly ProseMark[] = [];
  const add = (text: string, given: readonly ProseMark[]): void => {
    const last = nodes.at(-1);
    if (text === "") return;
    if (last?.text !== undefined && JSON.stringify(last.marks ?? []) === JSON.stringify(given)) {
      nodes[nodes.length - 1] = { ...last, text: last.text + text };
    } else {
      nodes.push({ type: "text", text, ...(given.length > 0 ? { marks: given } : {}) });
    }
  };
  for (const token of tokens) {
    const name = token.type.replace(/_(?:open|close)$/u, "");
    if (token.type === "hardbreak") nodes.push({ type: "hardBreak" });
    else if (token.type === "softbreak") add(" ", marks);
    else if (token.type === "code_inline") add(token.content, [{ type: "code" }]);
    else if (token.type === "image") add(token.content, linkTo(token.attrGet("src")));
    else if (token.type === "link_open") marks = linkTo(token.attrGet("href")).concat(marks);
    else if (token.type === "link_close") marks = marks.filter(({ type }) => type !== "link");
    else if (token.nesting === 1) marks = marks.concat({ type: markOf[name] ?? name });
    else if (token.nesting === -1) marks = marks.filter(({ type }) => type !== markOf[name]);
    else add(token.content, marks);
  }
  return nodes;
}

function linkTo(href: unknown): readonly ProseMark[] {
  return isSafeLink(href) ? [{ type: "link", attrs: { href } }] : [];
}
