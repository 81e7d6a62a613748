import { Checkbox, Group, Text } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { SearchField } from "../ui/search-field.tsx";
import { chooseRange, isChosen, type Choice } from "./choose-records.ts";
import type { Desk } from "./open-desk.ts";
import { hasObstacle, type Outline } from "./outline.ts";
import classes from "./record-list.module.css";
import { RecordRow } from "./record-row.tsx";
import { useRows } from "./use-rows.ts";
import { useWords } from "./use-words.ts";

/** What was found, each with a box, in the order of time. Arrows walk, Space chooses, Shift chooses all on the way. */
export function RecordList(props: {
  readonly desk: Desk;
  readonly outline: Outline;
  /** The numbers of the records in the scope. */
  readonly within: Uint32Array;
  readonly choice: Choice;
  /** When records happened whose time could be read in several ways. */
  readonly resolved: ReadonlyMap<number, string>;
  readonly zone: string;
  readonly onChoice: (choice: Choice) => void;
  readonly onResolve: (index: number, happenedAt: string) => void;
}) {
  const { desk, outline, choice, onChoice } = props;
  const [words, setWords] = useState("");
  const [anchor, setAnchor] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<number>(undefined);
  const shown = useWords(desk, props.within, words);
  const { able, chosen } = useMemo(() => {
    const mayBe = shown.filter((index) => !hasObstacle(outline, index));
    return { able: mayBe.length, chosen: mayBe.filter((index) => isChosen(choice, index)).length };
  }, [shown, outline, choice]);
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised or handed on
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => 52,
    getItemKey: (at) => shown[at] ?? at,
    overscan: 12,
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const rows = useRows(
    desk,
    items.map(({ index }) => shown[index] ?? 0),
  );

  const choose = (at: number, choose: boolean, range: boolean) => {
    const [from, to] = range ? [Math.min(anchor, at), Math.max(anchor, at)] : [at, at];
    onChoice(chooseRange(choice, outline, shown.subarray(from, to + 1), choose));
    setAnchor(at);
  };
  useEffect(() => {
    if (wanted.current === undefined) return;
    const field = box.current?.querySelector<HTMLElement>(`[data-at="${String(wanted.current)}"]`);
    if (!field) return;
    wanted.current = undefined;
    field.focus({ preventScroll: true });
  });
  const walk = (event: KeyboardEvent<HTMLInputElement>, at: number) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(shown.length - 1, at + step));
    if (event.shiftKey) {
      const range = shown.subarray(Math.min(at, next), Math.max(at, next) + 1);
      onChoice(chooseRange(choice, outline, range, true));
    }
    wanted.current = next;
    setAnchor(next);
    virtualizer.scrollToIndex(next);
  };

  return (
    <div>
      <Group gap="sm" mb={6}>
        <Checkbox
          label={`${chosen.toLocaleString()} of ${shown.length.toLocaleString()} marked`}
          checked={able > 0 && chosen === able}
          indeterminate={chosen > 0 && chosen < able}
          onChange={() => {
            onChoice(chooseRange(choice, outline, shown, chosen < able));
          }}
        />
        <SearchField label="Find words in what was found" value={words} onSearch={setWords} />
        <Text size="sm" c="dimmed">
          Times in {props.zone}
        </Text>
      </Group>
      <div ref={box} className={classes["box"]}>
        {shown.length === 0 && (
          <p className={classes["none"]}>
            {words === "" ? "Nothing lies in what is chosen above." : "Nothing has these words."}
          </p>
        )}
        <ul
          className={classes["list"]}
          aria-label="What was found"
          style={{
            paddingTop: items[0]?.start ?? 0,
            paddingBottom: Math.max(0, virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)),
          }}
        >
          {items.map(({ index: at, key }) => {
            const index = shown[at] ?? 0;
            const row = rows.get(index);
            const happenedAt = props.resolved.get(index);
            return (
              <li key={key} data-index={at} ref={virtualizer.measureElement}>
                <RecordRow
                  record={row && happenedAt !== undefined ? { ...row, happenedAt } : row}
                  hasObstacle={hasObstacle(outline, index)}
                  hasChannel={outline.channelNames.length > 1}
                  zone={props.zone}
                  at={at}
                  checked={isChosen(choice, index)}
                  onCheck={(checked, range) => {
                    choose(at, checked, range);
                  }}
                  onKeyDown={(event) => {
                    walk(event, at);
                  }}
                  onResolve={(at) => {
                    props.onResolve(index, at);
                  }}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
