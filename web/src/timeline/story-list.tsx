import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from "react";
import { gapWords, type Row } from "./build-rows.ts";
import { EntryEditor } from "./entry-editor.tsx";
import type { EntryHandlers } from "./entry-handlers.ts";
import { EntryRow } from "./entry-row.tsx";
import type { StoryFrame } from "./story-frame.ts";
import classes from "./story-list.module.css";
import { usePrinting } from "./use-printing.ts";

const estimates = { day: 64, gap: 40, entry: 46 } as const;

export type StoryListHandle = {
  /** Brings an entry into view; `focus` moves the keyboard there. */
  readonly reveal: (
    entryId: string,
    how: { readonly focus: boolean; readonly align: Align },
  ) => void;
};
type Align = "auto" | "center";

/** The story as a list of which only what is in view is drawn. */
export function StoryList(props: {
  readonly retrospectiveId: string;
  readonly rows: readonly Row[];
  readonly frame: StoryFrame;
  readonly selectedId: string | undefined;
  readonly editingId: string | undefined;
  readonly markedId: string | undefined;
  readonly handlers: EntryHandlers;
  readonly onSaved: (entry: TimelineEntry) => void;
  readonly onEdited: (entryId: string) => void;
  readonly ref?: Ref<StoryListHandle>;
}) {
  const { rows, handlers } = props;
  const list = useRef<HTMLOListElement>(null);
  const [offset, setOffset] = useState(0);
  const toFocus = useRef<string>(undefined);
  const printing = usePrinting();

  // What stands above the list moves its beginning down the page.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- anything above may have grown; it settles at once
  useLayoutEffect(() => {
    const measured = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    if (Math.abs(measured - offset) > 1) setOffset(measured);
  });

  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised or handed on
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => estimates[rows[index]?.type ?? "entry"],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: printing ? rows.length : 8,
    scrollMargin: offset,
    scrollPaddingStart: 120,
    scrollPaddingEnd: 160,
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const before = (items[0]?.start ?? offset) - offset;
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? offset) - offset);

  useImperativeHandle(props.ref, () => ({
    reveal: (entryId, { focus, align }) => {
      const index = rows.findIndex(({ key }) => key === entryId);
      if (index === -1) return;
      virtualizer.scrollToIndex(index, { align });
      if (!focus) return;
      toFocus.current = entryId;
      focusEntry(toFocus);
    },
  }));
  // The entry may only be drawn once the page has scrolled there.
  useEffect(() => {
    focusEntry(toFocus);
  });

  return (
    <ol
      ref={list}
      className={classes["list"]}
      aria-label="Timeline"
      style={{ paddingTop: before, paddingBottom: Math.max(0, after) }}
    >
      {items.map(({ index, key }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <li
            key={key}
            data-index={index}
            ref={virtualizer.measureElement}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
          >
            {row.type === "day" && (
              <h2 className={classes["day"]}>{props.frame.clock.longDay(row.at)}</h2>
            )}
            {row.type === "gap" && <p className={classes["gap"]}>{gapWords(row.minutes)}</p>}
            {row.type === "entry" &&
              (props.editingId === row.entry.id ? (
                <EntryEditor
                  retrospectiveId={props.retrospectiveId}
                  entry={row.entry}
                  frame={props.frame}
                  onSaved={props.onSaved}
                  onClose={() => {
                    props.onEdited(row.entry.id);
                  }}
                />
              ) : (
                <EntryRow
                  retrospectiveId={props.retrospectiveId}
                  entry={row.entry}
                  pause={row.pause}
                  frame={props.frame}
                  selected={props.selectedId === row.entry.id}
                  marked={props.markedId === row.entry.id}
                  handlers={handlers}
                />
              ))}
          </li>
        );
      })}
    </ol>
  );
}

function focusEntry(wanted: { current: string | undefined }): void {
  if (wanted.current === undefined) return;
  const element = document.querySelector<HTMLElement>(
    `[data-entry="${CSS.escape(wanted.current)}"]`,
  );
  if (!element) return;
  wanted.current = undefined;
  element.focus({ preventScroll: true });
}
