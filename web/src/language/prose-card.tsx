import { FocusTrap, Paper, Portal } from "@mantine/core";
import { useClickOutside, useWindowEvent } from "@mantine/hooks";
import type { Editor } from "@tiptap/react";
import { useCallback, useEffect, useReducer, useState } from "react";
import { FindingCard } from "./finding-card.tsx";
import type { LanguageStore } from "./language-store.ts";
import classes from "./language.module.css";
import { findMarks, type ProseMark } from "./mark-prose.ts";
import { useShortcut } from "../ui/use-shortcut.ts";

const hoverMs = 350;
const room = 260;

/** The card of a mark in the editor: on hover, on press, or by a key at the cursor; Escape gives the cursor back. */
export function ProseCard(props: { readonly editor: Editor; readonly store: LanguageStore }) {
  const { editor, store } = props;
  const [open, setOpen] = useState<{ readonly marks: ProseMark[]; readonly byKey: boolean }>();
  const close = useCallback(() => {
    setOpen(undefined);
  }, []);
  const outside = useClickOutside(close);
  useWindowEvent("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  useHover(editor, setOpen, open?.byKey === true);

  useShortcut("mod+.", "Show the wording note at the cursor, or the next one", () => {
    if (!editor.isFocused) return;
    const marks = findMarks(editor.state, editor.state.selection.from, true);
    if (marks[0]) editor.commands.setTextSelection(marks[0].from);
    if (marks.length > 0) setOpen({ marks, byKey: true });
  });

  useEffect(() => {
    editor.on("update", close);
    return () => {
      editor.off("update", close);
    };
  }, [editor, close]);
  useRedrawOnMove(editor, open !== undefined);

  const [first] = open?.marks ?? [];
  if (!open || !first) return null;
  const place = editor.view.coordsAtPos(first.from);
  if (place.bottom < 0 || place.top > globalThis.innerHeight) return null;
  const isLow = place.bottom + room > globalThis.innerHeight;
  const { mayDismiss, dismiss } = store.get();
  return (
    <Portal>
      <FocusTrap active={open.byKey}>
        <Paper
          ref={outside}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <dialog> takes the cursor when it opens; a hover must not
          role="dialog"
          aria-label="About this wording"
          shadow="md"
          withBorder
          radius="md"
          className={classes["floating"] ?? ""}
          style={{
            left: Math.max(8, Math.min(place.left, globalThis.innerWidth - 430)),
            ...(isLow
              ? { bottom: globalThis.innerHeight - place.top + 6 }
              : { top: place.bottom + 6 }),
          }}
          onMouseLeave={({ currentTarget }) => {
            // a card in which somebody types or tabs stays
            if (!open.byKey && !currentTarget.contains(document.activeElement)) close();
          }}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            close();
            editor.commands.focus();
          }}
        >
          <FindingCard
            findings={open.marks.map(({ finding }) => finding)}
            onRewrite={
              editor.isEditable
                ? (start, end, text) => {
                    rewrite(editor, first, start, end, text);
                    close();
                  }
                : undefined
            }
            onDismiss={
              mayDismiss
                ? (note) => {
                    close();
                    editor.commands.focus();
                    void dismiss(
                      open.marks.map(({ finding }) => finding),
                      note,
                    );
                  }
                : undefined
            }
          />
        </Paper>
      </FocusTrap>
    </Portal>
  );
}

/** Offsets count in the block; the mark says where the block begins by now, whatever was typed above it. */
function rewrite(editor: Editor, mark: ProseMark, start: number, end: number, text: string): void {
  const blockStart = mark.from - mark.finding.start;
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      tr.insertText(text, blockStart + start, blockStart + end);
      return true;
    })
    .run();
}

/** The page moves below the card by scrolling, and when a touch brings the editor's toolbar: the card goes along. */
function useRedrawOnMove(editor: Editor, isOpen: boolean): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!isOpen) return undefined;
    const resized = new ResizeObserver(redraw);
    resized.observe(document.body);
    globalThis.addEventListener("scroll", redraw, { capture: true, passive: true });
    editor.on("focus", redraw);
    return () => {
      resized.disconnect();
      globalThis.removeEventListener("scroll", redraw, { capture: true });
      editor.off("focus", redraw);
    };
  }, [editor, isOpen]);
}

function useHover(
  editor: Editor,
  setOpen: (open: { marks: ProseMark[]; byKey: boolean } | undefined) => void,
  isHeld: boolean,
): void {
  useEffect(() => {
    const { dom } = editor.view;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (target: EventTarget | null, wait: number) => {
      clearTimeout(timer);
      const mark = target instanceof Element ? target.closest(".language-finding") : null;
      if (!mark || isHeld) return;
      timer = setTimeout(() => {
        const marks = findMarks(editor.state, editor.view.posAtDOM(mark, 0), false);
        if (marks.length > 0) setOpen({ marks, byKey: false });
      }, wait);
    };
    const over = (event: MouseEvent) => {
      show(event.target, hoverMs);
    };
    const press = (event: MouseEvent) => {
      show(event.target, 0);
    };
    dom.addEventListener("mouseover", over);
    dom.addEventListener("click", press);
    return () => {
      clearTimeout(timer);
      dom.removeEventListener("mouseover", over);
      dom.removeEventListener("click", press);
    };
  }, [editor, setOpen, isHeld]);
}
