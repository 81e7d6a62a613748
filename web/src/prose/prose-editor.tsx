import { RichTextEditor } from "@mantine/tiptap";
import { useEditor } from "@tiptap/react";
import { useEffect, useState } from "react";
import type { EditorAddition } from "./editor-addition.ts";
import { editorExtensions } from "./editor-extensions.ts";
import type { OpenProse, ProseState } from "./open-prose.ts";
import classes from "./prose-editor.module.css";
import type { ProseSectionProps } from "./prose-section.tsx";
import { StatusLine } from "./status-line.tsx";
import { Toolbar } from "./toolbar.tsx";
import { VersionDrawer } from "./versions/version-drawer.tsx";
import "@mantine/tiptap/styles.layer.css";
import "./prose.css";

type Props = Omit<ProseSectionProps, "additions"> & {
  readonly prose: OpenProse;
  readonly state: ProseState;
  readonly additions: readonly EditorAddition[];
};

/** The text itself, with its tools above and where it stands below. */
export function ProseEditor({ prose, state, additions, ...props }: Props) {
  const {
    label,
    placeholder = "Write here. Markdown works as you type: # heading, - list, [ ] task.",
  } = props;
  const [isShowingVersions, showVersions] = useState(false);
  const editor = useEditor(
    {
      extensions: editorExtensions(
        prose,
        placeholder,
        additions.flatMap(({ extensions = [] }) => extensions),
      ),
      editable: state.mayWrite,
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: { "aria-label": label, role: "textbox", "aria-multiline": "true" },
      },
    },
    [prose, additions],
  );
  useEffect(() => {
    editor.setEditable(state.mayWrite, false);
  }, [editor, state.mayWrite]);
  useEffect(() => prose.onOlder(() => editor.destroy()), [editor, prose]);
  return (
    <div className={classes["place"]}>
      <RichTextEditor
        editor={editor}
        variant="subtle"
        classNames={{
          root: classes["root"] ?? "",
          toolbar: classes["toolbar"] ?? "",
          content: classes["content"] ?? "",
        }}
        data-readonly={!state.mayWrite}
        labels={{ linkEditorInputPlaceholder: "https://example.org", linkEditorSave: "Link" }}
      >
        {state.mayWrite && <Toolbar editor={editor} />}
        <RichTextEditor.Content />
      </RichTextEditor>
      {additions.map(({ over }) => over?.(editor))}
      <StatusLine state={state} onVersions={() => showVersions(true)}>
        {additions.map(({ foot }) => foot?.(editor))}
      </StatusLine>
      <VersionDrawer
        {...props}
        mayWrite={state.mayWrite}
        isOpen={isShowingVersions}
        close={() => showVersions(false)}
      />
    </div>
  );
}
