import { proseRoot } from "@second-story/domain/prose-schema.ts";
import type { ProseNode } from "@second-story/domain/prose.ts";
import * as Y from "yjs";
import { documentToProse, proseToYjs } from "./fragment.ts";

/**
 * The update that turns a document's content into another, as an edit like any: blocks that are the same at the
 * beginning and at the end stay as they are, so that cursors in them and edits on their way keep their place.
 */
export function replaceContent(document: Y.Doc, wanted: ProseNode): Uint8Array {
  const before = Y.encodeStateVector(document);
  const current = (documentToProse(document).content ?? []).map((node) => JSON.stringify(node));
  const next = wanted.content ?? [];
  const written = next.map((node) => JSON.stringify(node));
  let head = 0;
  while (head < current.length && head < written.length && current[head] === written[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(current.length, written.length) - head &&
    current.at(-1 - tail) === written.at(-1 - tail)
  ) {
    tail++;
  }
  document.transact(() => {
    const root = document.getXmlFragment(proseRoot);
    root.delete(head, current.length - head - tail);
    root.insert(
      head,
      next.slice(head, next.length - tail).map((node) => proseToYjs(node)),
    );
  });
  return Y.encodeStateAsUpdate(document, before);
}
