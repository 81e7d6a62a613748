import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, type EditorState } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import type { WordingContext } from "../app/wording.tsx";
import { checking, type SentenceFinding } from "./checking.ts";
import type { LanguageStore } from "./language-store.ts";
import { listBlocks, textOfBlock } from "./prose-blocks.ts";

/** Findings of one block, offsets in the block's text; asked for again when the block is another. */
type Results = WeakMap<Node, readonly SentenceFinding[]>;

const marksKey = new PluginKey<DecorationSet>("language");
const restMs = 250;

/** Underlines what the checker finds. A block is looked at once after each change to it, off the page's thread. */
export function markProse(store: LanguageStore, context: WordingContext): Extension {
  return Extension.create({
    name: "language",
    addProseMirrorPlugins: () => [marksPlugin(store, context)],
  });
}

function marksPlugin(store: LanguageStore, context: WordingContext): Plugin<DecorationSet> {
  const results: Results = new WeakMap();
  return new Plugin<DecorationSet>({
    key: marksKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, marks) =>
        transaction.getMeta(marksKey) === undefined
          ? // Until a changed block has been looked at, its marks move along with the text.
            marks.map(transaction.mapping, transaction.doc)
          : decorate(transaction.doc, results, store),
    },
    props: { decorations: (state) => marksKey.getState(state) },
    view(view) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(() => void lookAtBlocks(view, results, store, context), restMs);
      };
      const unsubscribe = store.subscribe(() => {
        show(view);
        later();
      });
      later();
      return {
        update: (_, before) => {
          if (before.doc !== view.state.doc) later();
        },
        destroy: () => {
          clearTimeout(timer);
          unsubscribe();
        },
      };
    },
  });
}

/** Asks for the blocks that are new; when a settings change made old answers stale, for all. */
async function lookAtBlocks(
  view: EditorView,
  results: Results,
  store: LanguageStore,
  context: WordingContext,
): Promise<void> {
  const { isOn, roster } = store.get();
  if (!isOn) return;
  const asked = listBlocks(view.state.doc).map(async ({ node }) => {
    const text = textOfBlock(node);
    const known = checking.known(text, context, roster);
    const found = known ?? (await checking.ask(text, context, roster));
    const isNew = results.get(node) !== found;
    results.set(node, found);
    return isNew;
  });
  const changed = await Promise.all(asked);
  if (changed.includes(true)) show(view);
}

function show(view: EditorView): void {
  if (view.isDestroyed) return;
  view.dispatch(view.state.tr.setMeta(marksKey, true).setMeta("addToHistory", false));
}

function decorate(document: Node, results: Results, store: LanguageStore): DecorationSet {
  const { isOn, isDismissed } = store.get();
  if (!isOn) return DecorationSet.empty;
  const marks = listBlocks(document).flatMap(({ node, start }) =>
    (results.get(node) ?? [])
      .filter((finding) => !isDismissed(finding))
      .map((finding) =>
        Decoration.inline(
          start + finding.start,
          start + finding.end,
          { class: "language-finding" },
          { finding, blockStart: start },
        ),
      ),
  );
  return DecorationSet.create(document, marks);
}

export type ProseMark = {
  readonly from: number;
  readonly to: number;
  readonly finding: SentenceFinding;
};

/** The marks at a position, or the next ones after it; from the top again when there is none. */
export function findMarks(state: EditorState, position: number, orNext: boolean): ProseMark[] {
  const marks = marksKey.getState(state);
  if (!marks) return [];
  const at = marks.find(position, position);
  if (at.length > 0 || !orNext) return at.map(markOf);
  const all = marks.find().toSorted((one, other) => one.from - other.from);
  const next = all.find(({ from }) => from > position) ?? all[0];
  return next ? marks.find(next.from, next.from).map(markOf) : [];
}

function markOf(decoration: Decoration): ProseMark {
  const { from, to, spec } = decoration;
  return { from, to, finding: (spec as { finding: SentenceFinding }).finding };
}
