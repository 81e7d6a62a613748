import type { EvidenceRecord } from "@second-story/evidence/record.ts";
import { Checkbox, Group, Text, TextInput } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { formatInstant } from "../ui/format-time.ts";
import { chooseRange, findObstacle } from "./choose-records.ts";
import classes from "./record-list.module.css";

/** What was found, each with a box. Arrows walk, Space chooses, Shift chooses all on the way. */
export function RecordList(props: {
  readonly records: readonly EvidenceRecord[];
  readonly chosen: ReadonlySet<number>;
  readonly zone: string;
  readonly onChosen: (chosen: ReadonlySet<number>) => void;
  readonly onResolve: (index: number, happenedAt: string) => void;
}) {
  const { records, chosen, onChosen } = props;
  const [words, setWords] = useState("");
  const [anchor, setAnchor] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<number>(undefined);
  const shown = useMemo(() => find(records, words), [records, words]);
  const able = useMemo(
    () => shown.filter((index) => records[index] && findObstacle(records[index]) === undefined),
    [shown, records],
  );
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised or handed on
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => 52,
    getItemKey: (at) => shown[at] ?? at,
    overscan: 8,
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const all = able.every((index) => chosen.has(index));

  const choose = (at: number, choose: boolean, range: boolean) => {
    const [from, to] = range ? [Math.min(anchor, at), Math.max(anchor, at)] : [at, at];
    onChosen(chooseRange(chosen, records, shown.slice(from, to + 1), choose));
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
      onChosen(
        chooseRange(chosen, records, shown.slice(Math.min(at, next), Math.max(at, next) + 1), true),
      );
    }
    wanted.current = next;
    setAnchor(next);
    virtualizer.scrollToIndex(next);
  };

  return (
    <div>
      <Group gap="sm" mb={6}>
        <Checkbox
          label={`${chosen.size.toLocaleString()} chosen`}
          checked={able.length > 0 && all}
          indeterminate={!all && able.some((index) => chosen.has(index))}
          onChange={() => {
            onChosen(chooseRange(chosen, records, shown, !all));
          }}
        />
        <TextInput
          type="search"
          aria-label="Find words in what was found"
          placeholder="Find words"
          size="xs"
          value={words}
          onChange={({ currentTarget: { value } }) => {
            setWords(value);
          }}
        />
        <Text size="sm" c="dimmed">
          Times in {props.zone}
        </Text>
      </Group>
      <div ref={box} className={classes["box"]}>
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
            const record = records[index];
            if (!record) return null;
            return (
              <li key={key} data-index={at} ref={virtualizer.measureElement}>
                <RecordRow
                  record={record}
                  zone={props.zone}
                  at={at}
                  checked={chosen.has(index)}
                  onCheck={(checked, range) => {
                    choose(at, checked, range);
                  }}
                  onKeyDown={(event) => {
                    walk(event, at);
                  }}
                  onResolve={(happenedAt) => {
                    props.onResolve(index, happenedAt);
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

function RecordRow(props: {
  readonly record: EvidenceRecord;
  readonly zone: string;
  readonly at: number;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean, range: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onResolve: (happenedAt: string) => void;
}) {
  const { record } = props;
  const obstacle = findObstacle(record);
  return (
    <div className={classes["row"]} data-obstacle={obstacle !== undefined || undefined}>
      <label className={classes["label"]}>
        <input
          type="checkbox"
          data-at={props.at}
          checked={props.checked}
          aria-disabled={obstacle !== undefined}
          onKeyDown={props.onKeyDown}
          onChange={(event) => {
            const { shiftKey } = event.nativeEvent as MouseEvent;
            props.onCheck(event.currentTarget.checked, shiftKey);
          }}
        />
        <span className={classes["when"]}>
          {record.happenedAt === null ? (
            <span>{record.timeAsWritten || "No time"}</span>
          ) : (
            <WhenText record={record} zone={props.zone} />
          )}
        </span>
        <span className={classes["text"]}>
          {record.authorLabel !== null && (
            <span className={classes["author"]}>{record.authorLabel} </span>
          )}
          {record.text}
        </span>
      </label>
      {obstacle !== undefined && <p className={classes["note"]}>{obstacle}</p>}
      {record.masked.length > 0 && (
        <p className={classes["note"]}>Masked: {record.masked.join(", ")}</p>
      )}
      {record.timeProblem?.choices.map((choice) => (
        <button
          key={choice}
          type="button"
          className={classes["choice"]}
          aria-pressed={record.happenedAt === choice}
          onClick={() => {
            props.onResolve(choice);
          }}
        >
          {choice.slice(0, 16).replace("T", " ")} ({choice.slice(19)})
        </button>
      ))}
    </div>
  );
}

function WhenText(props: { readonly record: EvidenceRecord; readonly zone: string }) {
  const { happenedAt, until, precision } = props.record;
  if (happenedAt === null) return null;
  const options = {
    timeZone: props.zone,
    seconds: happenedAt.slice(17, 19) !== "00",
  };
  return (
    <time dateTime={happenedAt} title={`Written as ${props.record.timeAsWritten}`}>
      {precision === "about" && "~"}
      {formatInstant(happenedAt, options)}
      {until !== null && `–${formatInstant(until, { ...options, show: "time" })}`}
    </time>
  );
}

/** The numbers of the records that contain every word. */
function find(records: readonly EvidenceRecord[], words: string): readonly number[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return records.flatMap((record, index) => {
    if (wanted.length === 0) return [index];
    const text = `${record.text} ${record.authorLabel ?? ""}`.toLowerCase();
    return wanted.every((word) => text.includes(word)) ? [index] : [];
  });
}
