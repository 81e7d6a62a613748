import type { AnyExtension } from "@tiptap/core";
import type { Editor } from "@tiptap/react";
import type { ReactNode } from "react";

/** What another feature adds to the editor without the editor knowing it. */
export type EditorAddition = {
  /** Tiptap extensions: decorations, shortcuts, commands. They add no nodes or marks: what prose consists of is fixed. */
  readonly extensions?: readonly AnyExtension[];
  /** Shown at the foot of the section, beside where the text stands. */
  readonly foot?: (editor: Editor) => ReactNode;
  /** Shown over the text, such as what explains a mark. */
  readonly over?: (editor: Editor) => ReactNode;
};
