import { isProseMarkName, isProseNode, proseRoot } from "@second-story/domain/prose-schema.ts";
import * as Y from "yjs";

/**
 * Calls `onUnknown` when the document gets something that the editor of this page does not know. It is called before
 * the editor hears of the change, since the editor would delete it for everyone. Returns a function that stops it.
 */
export function keepKnown(document: Y.Doc, onUnknown: () => void): () => void {
  const check = (transaction: Y.Transaction): void => {
    if (transaction.local) return;
    for (const type of transaction.changed.keys()) {
      if (hasUnknown(type)) {
        onUnknown();
        return;
      }
    }
  };
  document.on("beforeObserverCalls", check);
  return () => document.off("beforeObserverCalls", check);
}

/** Whether the part of the document holds a node or a mark that this page's schema does not have. */
export function hasUnknown(type: unknown): boolean {
  if (type instanceof Y.XmlText) {
    const parts = type.toDelta() as { attributes?: Record<string, unknown> }[];
    return parts.some(({ attributes = {} }) =>
      Object.keys(attributes).some((name) => !isProseMarkName(name.replace(/--[\w+/=]{8}$/u, ""))),
    );
  }
  if (type instanceof Y.XmlElement) {
    return !isProseNode(type.nodeName) || type.toArray().some((child) => hasUnknown(child));
  }
  return type instanceof Y.XmlFragment
    ? type.toArray().some((child) => hasUnknown(child))
    : type instanceof Y.AbstractType;
}

/** As `hasUnknown`, for a whole document, before an editor is put on it. */
export function isFullyKnown(document: Y.Doc): boolean {
  return !hasUnknown(document.getXmlFragment(proseRoot));
}
