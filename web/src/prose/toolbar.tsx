import { RichTextEditor } from "@mantine/tiptap";
import { IconTablePlus } from "@tabler/icons-react";
import type { Editor } from "@tiptap/react";

/** The few tools that are worth a place; everything is typed as Markdown as well. */
export function Toolbar(props: { readonly editor: Editor }) {
  const insertTable = (): void => {
    props.editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
  };
  return (
    <RichTextEditor.Toolbar role="toolbar" aria-label="Formatting">
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.H2 />
        <RichTextEditor.H3 />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Bold />
        <RichTextEditor.Italic />
        <RichTextEditor.Code />
        <RichTextEditor.Link />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.BulletList />
        <RichTextEditor.OrderedList />
        <RichTextEditor.TaskList />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Blockquote />
        <RichTextEditor.CodeBlock />
        <RichTextEditor.Control
          onClick={insertTable}
          aria-label="Insert a table"
          title="Insert a table"
        >
          <IconTablePlus size="1rem" stroke={1.5} />
        </RichTextEditor.Control>
      </RichTextEditor.ControlsGroup>
    </RichTextEditor.Toolbar>
  );
}
