import { isProseAttribute, isProseMark } from "@second-story/domain/prose-schema.ts";
import { Extension } from "@tiptap/core";
import { Fragment, Slice, type Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { notifications } from "@mantine/notifications";

/** What fits in one edit, with room to spare: the server takes a megabyte and twenty thousand parts. */
const mostLetters = 200_000;
const mostNodes = 4_000;

/**
 * Brings what is pasted or dropped down to what prose consists of: attributes that are out of bounds fall back to
 * their defaults, links that are none become text. What is too much for one edit is not pasted, and says so.
 */
export const withinSchema = Extension.create({
  name: "withinSchema",
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        transformPasted: (slice) =>
          new Slice(cleaned(slice.content), slice.openStart, slice.openEnd),
        handlePaste: (_, __, slice) => refuseHuge(slice),
        handleDrop: (_, __, slice) => refuseHuge(slice),
      },
    }),
  ],
});

function cleaned(fragment: Fragment): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    const marks = node.marks.filter((mark) => isProseMark(mark.type.name, mark.attrs));
    if (node.isText) nodes.push(node.mark(marks));
    else nodes.push(node.type.create(attributesOf(node), cleaned(node.content), marks));
  });
  return Fragment.fromArray(nodes);
}

function attributesOf(node: Node): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(node.attrs).filter(([name, value]) =>
      isProseAttribute(node.type.name, name, value),
    ),
  );
}

function refuseHuge(slice: Slice): boolean {
  let nodes = 0;
  slice.content.descendants(() => {
    nodes++;
    return nodes <= mostNodes;
  });
  if (slice.size <= mostLetters && nodes <= mostNodes) return false;
  notifications.show({
    title: "That is too much for one go",
    message: "Paste it in parts, or import it on the timeline, which takes whole logs.",
    color: "honey",
  });
  return true;
}
