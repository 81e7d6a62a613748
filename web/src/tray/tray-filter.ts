import type { Range } from "./range-of.ts";
import { isAside, type LoadedMessage, type Marks } from "./tray-message.ts";

export const trayStates = ["all", "unused", "story", "aside"] as const;

/** What is shown of the tray; an empty list shows all. */
export type TrayFilter = {
  readonly words: string;
  readonly authors: readonly string[];
  readonly channels: readonly string[];
  readonly kinds: readonly string[];
  readonly importIds: readonly string[];
  readonly state: (typeof trayStates)[number];
  readonly range: Range | null;
};

export const noTrayFilter: TrayFilter = {
  words: "",
  authors: [],
  channels: [],
  kinds: [],
  importIds: [],
  state: "all",
  range: null,
};

export function isFilteringTray(filter: TrayFilter): boolean {
  const { words, authors, channels, kinds, importIds, state, range } = filter;
  const lists = [authors, channels, kinds, importIds];
  return (
    words.trim() !== "" ||
    state !== "all" ||
    range !== null ||
    lists.some((list) => list.length > 0)
  );
}

/** The messages that every part of the filter lets through. */
export function filterMessages(
  messages: readonly LoadedMessage[],
  marks: Marks,
  filter: TrayFilter,
): readonly LoadedMessage[] {
  if (!isFilteringTray(filter)) return messages;
  const tests = testsOf(marks, filter);
  return messages.filter((message) => tests.every((test) => test(message)));
}

function testsOf(marks: Marks, filter: TrayFilter): ((message: LoadedMessage) => boolean)[] {
  const tests: ((message: LoadedMessage) => boolean)[] = [];
  const { range } = filter;
  if (range) tests.push(({ ms }) => ms >= range[0] && ms <= range[1]);
  const among = (chosen: readonly string[], value: (message: LoadedMessage) => string) => {
    if (chosen.length === 0) return;
    const set = new Set(chosen);
    tests.push((message) => set.has(value(message)));
  };
  among(filter.authors, ({ author }) => author ?? "");
  among(filter.channels, ({ channel }) => channel ?? "");
  among(filter.kinds, ({ kind }) => kind ?? "");
  among(filter.importIds, ({ importId }) => importId);
  if (filter.state === "unused") tests.push(({ id }) => !marks.used.has(id));
  if (filter.state === "story") tests.push(({ id }) => marks.used.has(id));
  if (filter.state === "aside") tests.push((message) => isAside(message, marks));
  for (const word of filter.words.toLowerCase().split(/\s+/u).filter(Boolean)) {
    tests.push(({ words }) => words.includes(word));
  }
  return tests;
}
