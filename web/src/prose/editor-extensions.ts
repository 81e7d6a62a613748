import { proseRoot } from "@second-story/domain/prose-schema.ts";
import { Collaboration } from "@tiptap/extension-collaboration";
import { CollaborationCaret } from "@tiptap/extension-collaboration-caret";
import { TaskItem, TaskList } from "@tiptap/extension-list";
import { TableKit } from "@tiptap/extension-table";
import { Placeholder } from "@tiptap/extensions";
import type { AnyExtension } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";
import { markdownClipboard } from "./markdown-clipboard.ts";
import type { OpenProse } from "./open-prose.ts";
import { renderCaret } from "./render-caret.ts";
import { safeLink } from "./safe-link.ts";
import { withinSchema } from "./within-schema.ts";

/** The nodes and marks of prose: what `domain/src/prose-schema.ts` lists, and nothing else. */
export const schemaExtensions: readonly AnyExtension[] = [
  StarterKit.configure({
    heading: { levels: [1, 2, 3] },
    // Undo comes with writing together: it takes back one's own edits only.
    undoRedo: false,
    link: false,
    underline: false,
    // Each page that has the document open would add the empty line at its end.
    trailingNode: false,
  }),
  safeLink,
  TaskList,
  TaskItem.configure({ nested: true }),
  TableKit.configure({ table: { resizable: false } }),
];

/** The editor of a section that is open. */
export function editorExtensions(
  prose: OpenProse,
  placeholder: string,
  additions: readonly AnyExtension[],
): AnyExtension[] {
  return [
    ...schemaExtensions,
    Placeholder.configure({ placeholder, showOnlyWhenEditable: true }),
    Collaboration.configure({ document: prose.document, field: proseRoot }),
    // The server puts the name and the colour to it, whatever a page says.
    CollaborationCaret.configure({ provider: prose.provider, user: {}, render: renderCaret }),
    markdownClipboard,
    withinSchema,
    ...additions,
  ];
}
