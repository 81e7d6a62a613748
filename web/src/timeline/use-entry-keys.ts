import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import type { RefObject } from "react";
import { useShortcut } from "../ui/use-shortcut.ts";
import type { EntryHandlers } from "./entry-handlers.ts";
import type { WindowListHandle } from "../ui/window-list.tsx";

/** The keys of the timeline; each appears in the help under `?`. */
export function useEntryKeys(page: {
  readonly entries: readonly TimelineEntry[];
  readonly selectedId: string | undefined;
  readonly select: (entryId: string) => void;
  readonly list: RefObject<WindowListHandle | null>;
  readonly handlers: EntryHandlers;
  readonly mayWrite: boolean;
  readonly mayObject: boolean;
  readonly quickEntry: RefObject<HTMLInputElement | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onImport: () => void;
}): void {
  const { entries, selectedId, mayWrite } = page;
  const index = entries.findIndex(({ id }) => id === selectedId);
  const selected = entries[index];
  const go = (to: number) => {
    const next = entries[Math.max(0, Math.min(entries.length - 1, to))];
    if (!next) return;
    page.select(next.id);
    page.list.current?.reveal(next.id, { focus: true, align: "auto" });
  };
  const onSelected = { group, enabled: mayWrite && selected !== undefined };

  useShortcut(
    "j",
    "Next entry",
    () => {
      go(index + 1);
    },
    { group },
  );
  useShortcut(
    "k",
    "Entry before",
    () => {
      go(index === -1 ? entries.length - 1 : index - 1);
    },
    { group },
  );
  useShortcut(
    "e",
    "Edit the entry",
    () => {
      if (selected) page.handlers.edit(selected);
    },
    onSelected,
  );
  const remove = () => {
    if (!selected || !hasFocus(selected)) return;
    page.handlers.remove(selected);
    go(index + 1 < entries.length ? index + 1 : index - 1);
  };
  useShortcut("delete", "Remove the entry", remove, onSelected);
  useShortcut("backspace", "Remove the entry", remove, onSelected);
  useShortcut(
    "m",
    "Set a milestone from the entry",
    () => {
      if (selected) openMilestones(selected);
    },
    onSelected,
  );
  useShortcut(
    "l",
    "Copy a link to the entry",
    () => {
      if (selected) page.handlers.copyLink(selected);
    },
    { group, enabled: selected !== undefined },
  );
  useShortcut(
    "c",
    "Tell chatter from business",
    () => {
      if (selected) page.handlers.toggleChatter(selected);
    },
    onSelected,
  );
  useShortcut(
    "h",
    "Say how the hypothesis ended",
    () => {
      if (selected) page.handlers.settle(selected);
    },
    { group, enabled: mayWrite && selected?.kind === "hypothesis" },
  );
  useShortcut(
    "o",
    "Object to the entry",
    () => {
      if (selected) page.handlers.object(selected);
    },
    { group, enabled: page.mayObject && selected !== undefined },
  );
  useShortcut(
    "w",
    "See what was known at the entry",
    () => {
      if (selected) page.handlers.showKnownAt(selected);
    },
    { group, enabled: selected !== undefined },
  );
  useShortcut("n", "New entry", () => page.quickEntry.current?.focus(), {
    group,
    enabled: mayWrite,
  });
  useShortcut(
    "i",
    "Import evidence",
    () => {
      page.onImport();
    },
    { group, enabled: mayWrite },
  );
  useShortcut("/", "Find words in the timeline", () => page.search.current?.focus(), { group });
}

const group = "Timeline";

function elementOf(entry: TimelineEntry): HTMLElement | null {
  return document.getElementById(`entry-${entry.id}`);
}

/** A key that removes works only where the reader looks, not on an entry chosen long ago. */
function hasFocus(entry: TimelineEntry): boolean {
  return elementOf(entry)?.contains(document.activeElement) === true;
}

function openMilestones(entry: TimelineEntry): void {
  elementOf(entry)?.querySelector<HTMLElement>("[data-milestone-button]")?.click();
}
