import { proseRoot } from "@second-story/domain/prose-schema.ts";
import type { ProseMark, ProseNode } from "@second-story/domain/prose.ts";
import * as Y from "yjs";

/** The content of a Yjs document as the editor would give it. */
export function documentToProse(document: Y.Doc): ProseNode {
  const root = document.getXmlFragment(proseRoot);
  return { type: "doc", content: root.toArray().flatMap((child) => nodesOf(child)) };
}

type Child = Y.XmlElement | Y.XmlText | Y.XmlHook;

function nodesOf(child: Child): ProseNode[] {
  if (child instanceof Y.XmlText) return textOf(child);
  if (!(child instanceof Y.XmlElement)) return [];
  const attrs = child.getAttributes() as Record<string, unknown>;
  const content = child.toArray().flatMap((inner) => nodesOf(inner));
  return [
    {
      type: child.nodeName,
      ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
      ...(content.length > 0 ? { content } : {}),
    },
  ];
}

type Delta = { readonly insert?: unknown; readonly attributes?: Readonly<Record<string, unknown>> };

function textOf(text: Y.XmlText): ProseNode[] {
  return (text.toDelta() as Delta[]).flatMap(({ insert, attributes = {} }): ProseNode[] => {
    if (typeof insert !== "string") return [];
    const marks = Object.entries(attributes).map(([name, attrs]) => markOf(name, attrs));
    // PostgreSQL keeps no U+0000 in text; a document that has one must still settle and be published.
    const words = insert.replaceAll("\0", "\uFFFD");
    return [{ type: "text", text: words, ...(marks.length > 0 ? { marks } : {}) }];
  });
}

/** The editor's binding puts a hash behind the name of a mark that may overlap itself. */
function markOf(name: string, attrs: unknown): ProseMark {
  const type = name.replace(/--[\w+/=]{8}$/u, "");
  const isPlain = typeof attrs !== "object" || attrs === null || Object.keys(attrs).length === 0;
  return isPlain ? { type } : { type, attrs: attrs as Record<string, unknown> };
}

/** A node as Yjs content, not yet part of a document. */
export function proseToYjs(node: ProseNode): Y.XmlElement {
  const element = new Y.XmlElement(node.type);
  for (const [name, value] of Object.entries(node.attrs ?? {})) {
    // Yjs keeps any JSON value; its types say text.
    if (value !== null && value !== undefined) element.setAttribute(name, value as string);
  }
  element.insert(0, childrenOf(node.content ?? []));
  return element;
}

function childrenOf(nodes: readonly ProseNode[]): (Y.XmlElement | Y.XmlText)[] {
  const children: (Y.XmlElement | Y.XmlText)[] = [];
  let run: ProseNode[] = [];
  const endRun = (): void => {
    if (run.length > 0) children.push(textFrom(run));
    run = [];
  };
  for (const node of nodes) {
    if (node.text === undefined) {
      endRun();
      children.push(proseToYjs(node));
    } else run.push(node);
  }
  endRun();
  return children;
}

function textFrom(run: readonly ProseNode[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta(
    run.map((node) => ({
      insert: node.text ?? "",
      attributes: Object.fromEntries(
        (node.marks ?? []).map(({ type, attrs }) => [type, attrs ?? {}]),
      ),
    })),
  );
  return text;
}
