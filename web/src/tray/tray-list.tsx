import { useWindowVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from "react";
import { foldWords, type TrayRow } from "./arrange-messages.ts";
import { MessageRow, type MessageHandlers } from "./message-row.tsx";
import classes from "./tray-list.module.css";
import { asideBecause, type Marks } from "./tray-message.ts";

const estimates = { day: 64, fold: 32, message: 58 } as const;

/** Tells times in the zone that was chosen. */
export type TrayClock = {
  readonly time: (at: string) => string;
  readonly longDay: (at: string) => string;
  readonly nextDay: (at: string) => number;
};

export type TrayListHandle = {
  /** Brings a row into view and moves the keyboard there. */
  readonly reveal: (key: string) => void;
};

/** The tray as a list of which only what is in view is drawn. */
export function TrayList(props: {
  readonly retrospectiveId: string;
  readonly rows: readonly TrayRow[];
  readonly marks: Marks;
  readonly clock: TrayClock;
  readonly chosen: ReadonlySet<string>;
  readonly selectedId: string | undefined;
  readonly detailId: string | undefined;
  readonly namesChannels: boolean;
  readonly mayWrite: boolean;
  readonly handlers: MessageHandlers;
  readonly ref?: Ref<TrayListHandle>;
}) {
  const { rows, marks, clock, handlers } = props;
  const list = useRef<HTMLOListElement>(null);
  const [offset, setOffset] = useState(0);
  const toFocus = useRef<string>(undefined);
  // What stands above the list moves its beginning down the page.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- anything above may have grown; it settles at once
  useLayoutEffect(() => {
    const measured = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    if (Math.abs(measured - offset) > 1) setOffset(measured);
  });
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised or handed on
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => estimates[rows[index]?.type ?? "message"],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    scrollMargin: offset,
    scrollPaddingStart: 120,
    scrollPaddingEnd: 160,
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  adjustUnlessJumped(virtualizer, useHasJumped(items[0]?.index ?? 0, items.at(-1)?.index ?? 0));
  const before = (items[0]?.start ?? offset) - offset;
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? offset) - offset);
  useImperativeHandle(props.ref, () => ({
    reveal: (key) => {
      const index = rows.findIndex((row) => row.key === key);
      if (index === -1) return;
      virtualizer.scrollToIndex(index, { align: "auto" });
      toFocus.current = key;
      focusMessage(toFocus);
    },
  }));
  // The message may only be drawn once the page has scrolled there.
  useEffect(() => {
    focusMessage(toFocus);
  });
  return (
    <ol
      ref={list}
      className={classes["list"]}
      aria-label="Messages"
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
            {row.type === "day" && <h2 className={classes["day"]}>{clock.longDay(row.at)}</h2>}
            {row.type === "fold" && (
              <button
                type="button"
                className={classes["fold"]}
                aria-expanded={row.isOpen}
                onClick={() => {
                  handlers.open(row.key);
                }}
              >
                {row.isOpen ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
                {foldWords(row.messages, marks)}
              </button>
            )}
            {row.type === "message" && (
              <MessageRow
                retrospectiveId={props.retrospectiveId}
                message={row.message}
                channel={props.namesChannels ? row.message.channel : undefined}
                time={clock.time(row.message.at)}
                replies={row.replies}
                isReply={row.isReply}
                isOpen={row.isOpen}
                hasDetail={props.detailId === row.message.id}
                selected={props.selectedId === row.message.id}
                chosen={props.chosen.has(row.message.id)}
                entryId={marks.used.get(row.message.id)}
                aside={asideBecause(row.message, marks)}
                mayWrite={props.mayWrite}
                handlers={handlers}
              />
            )}
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

function focusMessage(wanted: { current: string | undefined }): void {
  if (wanted.current === undefined) return;
  const element = document.querySelector<HTMLElement>(
    `[data-message="${CSS.escape(wanted.current)}"]`,
  );
  if (!element) return;
  wanted.current = undefined;
  element.focus({ preventScroll: true });
}
