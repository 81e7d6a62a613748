import * as Y from "yjs";
import type { StoredProse } from "./store.ts";

/** The document as it is stored: the snapshot and everything appended since. */
export function mergeStored(stored: StoredProse, document: Y.Doc = new Y.Doc()): Y.Doc {
  document.transact(() => {
    if (stored.snapshot) Y.applyUpdate(document, stored.snapshot);
    for (const { update } of stored.updates) Y.applyUpdate(document, update);
  });
  return document;
}
