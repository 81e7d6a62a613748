import { useWindowVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from "react";
import { usePrinting } from "./use-printing.ts";
import classes from "./window-list.module.css";

export type WindowListHandle = {
  /** Brings a row into view; with `focus` the keyboard goes to its article, as soon as that is drawn. */
  readonly reveal: (
    key: string,
    how: { readonly focus: boolean; readonly align: "auto" | "center" },
  ) => void;
};

/** A long list that scrolls with the window, of which only what is in view is drawn. */
export function WindowList<Row extends { readonly key: string }>(props: {
  readonly label: string;
  readonly rows: readonly Row[];
  /** The likely height, until the row is drawn and measured. Pixels. */
  readonly estimate: (row: Row) => number;
  /** Drawn whole for the printer. */
  readonly isWholeOnPaper?: boolean;
  readonly children: (row: Row) => ReactNode;
  readonly handle: Ref<WindowListHandle>;
}) {
  const { rows, estimate } = props;
  const list = useRef<HTMLOListElement>(null);
  const [offset, setOffset] = useState(0);
  const toFocus = useRef<string>(undefined);
  const isWhole = usePrinting() && props.isWholeOnPaper === true;
  // What stands above the list moves its beginning down the page.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- anything above may have grown; it settles at once
  useLayoutEffect(() => {
    const measured = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    if (Math.abs(measured - offset) > 1) setOffset(measured);
  });
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised or handed on
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => {
      const row = rows[index];
      return row ? estimate(row) : 0;
    },
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: isWhole ? rows.length : 7,
    scrollMargin: offset,
    scrollPaddingStart: 120,
    scrollPaddingEnd: 160,
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  adjustUnlessJumped(virtualizer, useHasJumped(items[0]?.index ?? 0, items.at(-1)?.index ?? 0));
  const before = (items[0]?.start ?? offset) - offset;
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? offset) - offset);

  useImperativeHandle(props.handle, () => ({
    reveal: (key, { focus, align }) => {
      const index = rows.findIndex((row) => row.key === key);
      if (index === -1) return;
      virtualizer.scrollToIndex(index, { align });
      if (!focus) return;
      toFocus.current = key;
      focusRow(toFocus);
    },
  }));
  // The row may only be drawn once the page has scrolled there.
  useEffect(() => {
    focusRow(toFocus);
  });

  return (
    <ol
      ref={list}
      className={classes["list"]}
      aria-label={props.label}
      style={{ paddingTop: before, paddingBottom: Math.max(0, after) }}
    >
      {items.map(({ index, key }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <li
            key={key}
            data-index={index}
            data-row={row.key}
            ref={virtualizer.measureElement}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
          >
            {props.children(row)}
          </li>
        );
      })}
    </ol>
  );
}

/** Whether nothing of what is drawn now was drawn before: somebody has jumped, not scrolled. */
function useHasJumped(first: number, last: number): { readonly current: boolean } {
  const drawn = useRef({ first, last });
  const jumped = useRef(false);
  useLayoutEffect(() => {
    jumped.current = first > drawn.current.last || last < drawn.current.first;
    drawn.current = { first, last };
  }, [first, last]);
  return jumped;
}

/**
 * Rows above the window that turn out taller than estimated move the page along, so that what somebody reads stays where it
 * is. After a jump nobody has read anything yet, and working out the places of fifty thousand rows for each of them is felt.
 */
function adjustUnlessJumped(
  virtualizer: Virtualizer<Window, Element>,
  jumped: { readonly current: boolean },
): void {
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = ({ end }, _, { scrollOffset }) =>
    !jumped.current && end <= (scrollOffset ?? 0);
}

function focusRow(wanted: { current: string | undefined }): void {
  if (wanted.current === undefined) return;
  const element = document.querySelector<HTMLElement>(
    `li[data-row="${CSS.escape(wanted.current)}"] > article`,
  );
  if (!element) return;
  wanted.current = undefined;
  element.focus({ preventScroll: true });
}
