import { ruleMessages } from "@second-story/api/tray.ts";
import type { TrayMessage } from "@second-story/domain/evidence-message.ts";
import { Button, Group, Text } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useDeferredValue, useMemo, useRef, useState, type ReactNode } from "react";
import { useSend } from "../app/use-send.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { formatInstant } from "../ui/format-time.ts";
import { Loading } from "../ui/loading.tsx";
import type { WindowListHandle } from "../ui/window-list.tsx";
import { AsideButton } from "./aside-button.tsx";
import { arrangeMessages, type TrayRow } from "./arrange-messages.ts";
import { DensityBand } from "./density-band.tsx";
import type { MessageHandlers } from "./message-row.tsx";
import { PickingBar } from "./picking-bar.tsx";
import { TrayFilters, type Choice } from "./tray-filters.tsx";
import { filterMessages, isFilteringTray, noTrayFilter } from "./tray-filter.ts";
import { TrayList, type TrayClock } from "./tray-list.tsx";
import { isAside, type LoadedMessage } from "./tray-message.ts";
import { useAdding } from "./use-adding.ts";
import { useMessages } from "./use-messages.ts";
import { useChoices } from "./use-choices.ts";
import { useLinkedMessage } from "./use-linked-message.ts";
import { usePicking } from "./use-picking.ts";
import { useStableHandlers } from "./use-stable-handlers.ts";
import { useTrayKeys } from "./use-tray-keys.ts";

const none: readonly LoadedMessage[] = [];

/** The tray of a retrospective: looked through, sorted, picked from. */
export function TrayView(props: {
  readonly retrospectiveId: string;
  /** What new entries belong to; null where there are several incidents or none. */
  readonly incidentId: string | null;
  readonly clock: TrayClock & { readonly zone: string };
  readonly zones: readonly Choice[];
  readonly zone: string;
  readonly onZone: (zone: string) => void;
  readonly mayWrite: boolean;
  readonly onImport: () => void;
  /** More ways to fill it, beside the import. */
  readonly besideImport: ReactNode;
}) {
  const { retrospectiveId, clock, mayWrite } = props;
  const tray = useMessages(retrospectiveId);
  const messages = tray.messages ?? none;
  const { marks } = tray;
  const [filter, setFilter] = useState(noTrayFilter);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [selectedId, select] = useState<string>();
  const [detailId, showDetail] = useState<string>();
  const anchor = useRef<string>(undefined);
  const list = useRef<WindowListHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const picking = usePicking(retrospectiveId, messages, marks);
  const adding = useAdding(retrospectiveId, props.incidentId);
  const rule = useSend(ruleMessages);
  const choices = useChoices(messages);

  // What is typed shows at once; the list follows.
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => filterMessages(messages, marks, wanted), [messages, marks, wanted]);
  // Laid out in a turn of its own, so that no turn is long enough to be felt.
  const shown = useDeferredValue(found);
  const fold = wanted.words.trim() === "" && wanted.state !== "aside";
  const rows = useMemo(
    () => arrangeMessages(shown, marks, { opened, fold, clock }),
    [shown, marks, opened, fold, clock],
  );
  const selectedRow = rows.find(({ type, key }) => type === "message" && key === selectedId);
  const selected = selectedRow?.type === "message" ? selectedRow.message : undefined;
  const firstRow = rows.find(({ type }) => type === "message");

  const chooseRange = (from: string | undefined, to: string, choose: boolean) => {
    const lines = linesOf(rows);
    const ends = [lines.findIndex(({ id }) => id === from), lines.findIndex(({ id }) => id === to)];
    const [first = 0, last = 0] = ends.includes(-1)
      ? [ends[1], ends[1]]
      : ends.toSorted((a, b) => a - b);
    const between = lines.slice(first, last + 1).filter(({ id }) => !marks.used.has(id));
    picking.set(
      between.map(({ id }) => id),
      choose,
    );
    anchor.current = to;
  };
  const add = (merge: boolean) => {
    const { chosen } = picking;
    // Without a choice, what has the keyboard is meant.
    const ids = chosen.size > 0 ? [...chosen] : selected && !merge ? [selected.id] : [];
    if (ids.length === 0 || adding.isBusy) return;
    // Refusals have been said; what is chosen stays chosen.
    adding.add(ids, merge).catch(() => undefined);
  };
  const ruleOn = (message: TrayMessage, aside: boolean) => {
    const isByRule = message.chatter !== undefined;
    const ruling = aside ? (isByRule ? "matters" : null) : isByRule ? null : "chatter";
    rule.mutate({ params: { retrospectiveId }, body: { messageIds: [message.id], ruling } });
  };
  const open = (key: string) => {
    const next = new Set(opened);
    if (!next.delete(key)) next.add(key);
    setOpened(next);
  };
  const go = (by: 1 | -1, range: boolean) => {
    const lines = linesOf(rows);
    const at = lines.findIndex(({ id }) => id === selectedId);
    const next = lines[Math.max(0, Math.min(lines.length - 1, at === -1 ? 0 : at + by))];
    if (!next) return;
    if (range && mayWrite) chooseRange(selectedId, next.id, true);
    select(next.id);
    list.current?.reveal(next.id, { focus: true, align: "auto" });
  };
  const latest: MessageHandlers = {
    select,
    choose: (id, choose, range) => {
      chooseRange(range ? anchor.current : id, id, choose);
    },
    open,
    showDetail: (id) => {
      showDetail(id === detailId ? undefined : id);
    },
    rule: ruleOn,
    add: () => {
      if (mayWrite) add(false);
    },
  };
  const handlers = useStableHandlers(latest);

  useLinkedMessage(messages, rows, {
    unfold: (key) => {
      setOpened((before) => new Set([...before, key]));
    },
    go: (id) => {
      select(id);
      showDetail(id);
      list.current?.reveal(id, { focus: true, align: "auto" });
    },
  });
  useTrayKeys({
    mayWrite,
    hasSelected: selected !== undefined,
    hasChosen: picking.chosen.size > 0,
    go,
    toggle: (range) => {
      if (!selected || marks.used.has(selected.id)) return;
      const choose = range || !picking.chosen.has(selected.id);
      chooseRange(range ? anchor.current : selected.id, selected.id, choose);
    },
    add: () => {
      add(false);
    },
    merge: () => {
      add(true);
    },
    open: () => {
      if (selected) open(selected.id);
    },
    rule: () => {
      if (selected) ruleOn(selected, isAside(selected, marks));
    },
    find: () => search.current?.focus(),
    onImport: props.onImport,
  });

  if (tray.error && !tray.messages) return <ErrorState error={tray.error} retry={tray.refetch} />;
  if (!tray.messages) return <Loading rows={8} />;
  const importButton = (variant: "subtle" | "filled") =>
    mayWrite && (
      <Button
        variant={variant}
        size={variant === "subtle" ? "compact-sm" : "sm"}
        leftSection={<IconFileImport size={16} aria-hidden />}
        onClick={props.onImport}
      >
        Import
      </Button>
    );
  if (messages.length === 0) {
    return (
      <EmptyState
        title="The tray is empty"
        action={
          <Group justify="center" gap="xs">
            {importButton("filled")}
            {props.besideImport}
          </Group>
        }
      >
        A chat, a log or a list of alerts lies here first, beside the story. Pick what belongs to
        it; the rest stays out of the way.
      </EmptyState>
    );
  }
  return (
    <>
      <DensityBand
        all={messages}
        shown={shown}
        range={filter.range}
        onRange={(range) => {
          setFilter({ ...filter, range });
        }}
      />
      <TrayFilters
        filter={filter}
        onFilter={setFilter}
        {...choices}
        imports={tray.imports.map(({ id, label }) => ({ value: id, label }))}
        whole={[messages[0]?.ms ?? 0, messages.at(-1)?.ms ?? 0]}
        zones={props.zones}
        zone={props.zone}
        onZone={props.onZone}
        timeZone={clock.zone}
        field={search}
      />
      <Group justify="space-between" mih={30}>
        <Text component="output" size="sm" c="dimmed">
          {countWords(shown.length, messages.length)}
          {!tray.isWhole && " so far; the rest is on its way"}
          {filter.range && `, ${rangeWords(filter.range, clock.zone)}`}
        </Text>
        <Group gap={4}>
          <AsideButton
            retrospectiveId={retrospectiveId}
            messages={messages}
            marks={marks}
            mayWrite={mayWrite}
          />
          {props.besideImport}
          {importButton("subtle")}
        </Group>
      </Group>
      {shown.length === 0 && isFilteringTray(filter) && (
        <EmptyState title="No message is like that">Take a part of the filter away.</EmptyState>
      )}
      <TrayList
        handle={list}
        retrospectiveId={retrospectiveId}
        rows={rows}
        marks={marks}
        clock={clock}
        chosen={picking.chosen}
        selectedId={selectedId ?? firstRow?.key}
        detailId={detailId}
        namesChannels={choices.channels.length > 1}
        mayWrite={mayWrite}
        handlers={handlers}
      />
      {mayWrite && (
        <PickingBar
          count={picking.chosen.size}
          isBusy={adding.isBusy}
          onAdd={() => {
            add(false);
          }}
          onMerge={() => {
            add(true);
          }}
          onDrop={picking.drop}
        />
      )}
    </>
  );
}

/** The messages that have a row, in order. */
function linesOf(rows: readonly TrayRow[]): readonly LoadedMessage[] {
  return rows.flatMap((row) => (row.type === "message" ? [row.message] : []));
}

function countWords(shown: number, all: number): string {
  const words = all === 1 ? "1 message" : `${all.toLocaleString()} messages`;
  return shown === all ? words : `${shown.toLocaleString()} of ${words}`;
}

function rangeWords([from, to]: readonly [number, number], timeZone: string): string {
  const at = (ms: number) => formatInstant(new Date(ms).toISOString(), { timeZone });
  return `from ${at(from)} to ${at(to)}`;
}
