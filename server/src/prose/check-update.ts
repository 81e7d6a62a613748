import { proseCloseCodes } from "@second-story/api/prose.ts";
import * as Y from "yjs";
import { createPlacing } from "./check-place.ts";
import type { DecodedUpdate, Struct } from "./decode-update.ts";
import { Refusal } from "./refusal.ts";

/**
 * Walks an update in the order in which Yjs will apply it and checks that each edit belongs where it goes.
 * `incomplete`: it builds on edits that the document does not have; nothing of it may be applied, since what
 * waits for its predecessor is never bounded. Throws a Refusal for what an editor of ours would not write.
 */
export function checkUpdate(document: Y.Doc, update: DecodedUpdate): "complete" | "incomplete" {
  if (!hasDeletedOnes(document, update)) return "incomplete";
  const queues = [...sectionsOf(update.structs).values()];
  const reached = new Map<number, number>();
  const stateOf = (client: number): number =>
    reached.get(client) ?? Y.getState(document.store, client);
  const placing = createPlacing(document.store);
  const isKnown = (id: Y.ID | null): boolean => id === null || id.clock < stateOf(id.client);
  const isNext = (struct: Struct): boolean => {
    if (struct instanceof Y.Skip || struct.id.clock > stateOf(struct.id.client)) return false;
    if (struct instanceof Y.GC) return true;
    const parent = struct.parent instanceof Y.ID ? struct.parent : null;
    return isKnown(struct.origin) && isKnown(struct.rightOrigin) && isKnown(parent);
  };
  for (let advanced = true; advanced;) {
    advanced = false;
    for (const queue of queues) {
      let struct = queue.structs[queue.next];
      while (struct && isNext(struct)) {
        placing.place(struct);
        reached.set(
          struct.id.client,
          Math.max(stateOf(struct.id.client), struct.id.clock + struct.length),
        );
        advanced = true;
        struct = queue.structs[++queue.next];
      }
    }
  }
  return queues.every(({ structs, next }) => next === structs.length) ? "complete" : "incomplete";
}

/** Whether applying would change anything: a page that reconnects sends again what everyone has. */
export function hasNews(document: Y.Doc, update: DecodedUpdate): boolean {
  const { store } = document;
  if (update.structs.some(({ id, length }) => id.clock + length > Y.getState(store, id.client))) {
    return true;
  }
  for (const [client, ranges] of update.deletes) {
    const structs = store.clients.get(client) ?? [];
    for (const { clock, len } of ranges) {
      for (let at = clock; at < clock + len;) {
        const struct = structs[Y.findIndexSS(structs, at)];
        if (!struct?.deleted) return true;
        at = struct.id.clock + struct.length;
      }
    }
  }
  return false;
}

type Section = { readonly structs: Struct[]; next: number };

function sectionsOf(structs: readonly Struct[]): Map<number, Section> {
  const sections = new Map<number, Section>();
  for (const struct of structs) {
    const section = sections.get(struct.id.client);
    if (section) section.structs.push(struct);
    else sections.set(struct.id.client, { structs: [struct], next: 0 });
  }
  return sections;
}

/** What is deleted must be there, or come with the same update. */
function hasDeletedOnes(document: Y.Doc, update: DecodedUpdate): boolean {
  const ends = new Map<number, number>();
  for (const { id, length } of update.structs) ends.set(id.client, id.clock + length);
  for (const [client, ranges] of update.deletes) {
    const end = Math.max(ends.get(client) ?? 0, Y.getState(document.store, client));
    for (const { clock, len } of ranges) {
      if (len <= 0) throw new Refusal(proseCloseCodes.refused, "A deletion has no length.");
      if (clock + len > end) return false;
    }
  }
  return true;
}
