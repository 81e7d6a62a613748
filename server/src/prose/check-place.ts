import { proseCloseCodes } from "@second-story/api/prose.ts";
import {
  isProseAttribute,
  isProseMark,
  isProseMarkName,
  isProseNode,
  proseRoot,
} from "@second-story/domain/prose-schema.ts";
import * as Y from "yjs";
import type { Struct } from "./decode-update.ts";
import { Refusal } from "./refusal.ts";

/** Lists in lists in quotes: far above what anyone writes, far below where a recursion ends. */
const deepest = 100;

/** Into what an edit goes; `gone` when that was deleted, so that the edit has no effect. */
type Place = {
  readonly kind: "root" | "element" | "text" | "gone";
  readonly node: string;
  readonly depth: number;
  /** The attribute that it sets; null for content. */
  readonly sub: string | null;
};

const gone: Place = { kind: "gone", node: "", depth: 0, sub: null };

/** Finds the place of edits that come one after another, and refuses those that do not belong there. */
export function createPlacing(store: Y.Doc["store"]): { place: (struct: Struct) => void } {
  const placed = new Map<number, { readonly item: Y.Item; readonly at: Place }[]>();

  /** An earlier edit of the same update; undefined when the document has it already. */
  const findPlaced = (id: Y.ID): { readonly item: Y.Item; readonly at: Place } | undefined => {
    const items = placed.get(id.client);
    if (!items) return undefined;
    let low = 0;
    let high = items.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const entry = items[middle];
      if (!entry) return undefined;
      if (id.clock < entry.item.id.clock) high = middle - 1;
      else if (id.clock >= entry.item.id.clock + entry.item.length) low = middle + 1;
      else return entry;
    }
    return undefined;
  };

  const besideOf = (id: Y.ID): Place => {
    const sibling = findPlaced(id);
    if (sibling) return sibling.at;
    const struct = findStored(store, id);
    return struct instanceof Y.Item ? placeOfStored(struct) : gone;
  };

  const insideOf = (id: Y.ID, sub: string | null): Place => {
    const parent = findPlaced(id);
    if (parent)
      return inside(parent.item.content, parent.at.kind === "gone" ? 0 : parent.at.depth, sub);
    const struct = findStored(store, id);
    return struct instanceof Y.Item
      ? inside(struct.content, placeOfStored(struct).depth, sub)
      : gone;
  };

  const placeOf = (item: Y.Item): Place => {
    const { parent } = item;
    if (parent instanceof Y.ID) return insideOf(parent, item.parentSub);
    // Before an item is applied, its parent is the name of a root, which the types do not say.
    if (typeof parent === "string") return root(parent, item.parentSub);
    if (item.origin) return besideOf(item.origin);
    return item.rightOrigin ? besideOf(item.rightOrigin) : gone;
  };

  return {
    place(struct) {
      if (!(struct instanceof Y.Item)) return;
      const at = placeOf(struct);
      checkContent(struct.content, at);
      const items = placed.get(struct.id.client);
      if (items) items.push({ item: struct, at });
      else placed.set(struct.id.client, [{ item: struct, at }]);
    },
  };
}

function findStored(store: Y.Doc["store"], id: Y.ID): Y.Item | Y.GC | undefined {
  return id.clock < Y.getState(store, id.client) ? Y.getItem(store, id) : undefined;
}

function root(name: string, sub: string | null): Place {
  if (name !== proseRoot || sub !== null) {
    throw new Refusal(proseCloseCodes.refused, "The edit lies outside the document.");
  }
  return { kind: "root", node: "", depth: 0, sub: null };
}

function inside(content: unknown, depth: number, sub: string | null): Place {
  if (!(content instanceof Y.ContentType)) return gone;
  if (content.type instanceof Y.XmlElement) {
    return { kind: "element", node: content.type.nodeName, depth: depth + 1, sub };
  }
  return { kind: "text", node: "", depth: depth + 1, sub };
}

function placeOfStored(item: Y.Item): Place {
  const { parent } = item;
  if (!(parent instanceof Y.AbstractType)) return gone;
  let depth = 0;
  for (let above = parent.parent; above !== null && depth <= deepest; depth++) {
    above = above.parent;
  }
  if (depth === 0) return { kind: "root", node: "", depth, sub: item.parentSub };
  return parent instanceof Y.XmlElement
    ? { kind: "element", node: parent.nodeName, depth, sub: item.parentSub }
    : { kind: "text", node: "", depth, sub: item.parentSub };
}

function checkContent(content: Y.Item["content"], at: Place): void {
  if (content instanceof Y.ContentDeleted || (at.kind === "gone" && isKnownContent(content)))
    return;
  if (!isFitting(content, at)) {
    throw new Refusal(
      proseCloseCodes.refused,
      "The edit has a form that the editor does not know.",
    );
  }
}

function isKnownContent(content: Y.Item["content"]): boolean {
  return [Y.ContentString, Y.ContentFormat, Y.ContentType, Y.ContentAny].some(
    (known) => content instanceof known,
  );
}

function isFitting(content: Y.Item["content"], at: Place): boolean {
  if (at.sub !== null) {
    if (at.kind !== "element" || !(content instanceof Y.ContentAny)) return false;
    return content.arr.length === 1 && isProseAttribute(at.node, at.sub, content.arr[0]);
  }
  if (content instanceof Y.ContentString) return at.kind === "text";
  if (content instanceof Y.ContentFormat) {
    return at.kind === "text" && isMark(content.key, content.value);
  }
  if (!(content instanceof Y.ContentType) || at.depth >= deepest) return false;
  if (content.type instanceof Y.XmlElement) {
    return (at.kind === "root" || at.kind === "element") && isProseNode(content.type.nodeName);
  }
  return content.type instanceof Y.XmlText && at.kind === "element";
}

/** Marks that may overlap themselves carry a hash behind their name; null ends a mark. */
function isMark(key: string, value: unknown): boolean {
  const name = /^(.*)--[\w+/=]{8}$/u.exec(key)?.[1] ?? key;
  return value === null ? isProseMarkName(name) : isProseMark(name, value);
}
