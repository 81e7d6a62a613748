import type { WordingContext } from "../app/wording.tsx";
import type { LanguageStore } from "./language-store.ts";
import { markProse } from "./mark-prose.ts";
import { ProseCard } from "./prose-card.tsx";
import type { Editor } from "@tiptap/react";

/** What the editor of a section gets so that it marks wording: made once for each section. */
export function proseAdditions(store: LanguageStore, context: WordingContext) {
  return [
    {
      extensions: [markProse(store, context)],
      over: (editor: Editor) => <ProseCard key="language" editor={editor} store={store} />,
    },
  ];
}
