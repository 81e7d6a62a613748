import type { RefObject } from "react";
import { useShortcut } from "../ui/use-shortcut.ts";

/** `N` begins a new item and `E` edits the one with the focus, beside the keys that every list has. */
export function useItemKeys(keys: {
  readonly mayWrite: boolean;
  readonly newItem?: RefObject<HTMLInputElement | null>;
  readonly onEdit: (number: number) => void;
}): void {
  useShortcut("n", "New action item", () => keys.newItem?.current?.focus(), {
    enabled: keys.mayWrite && keys.newItem !== undefined,
  });
  useShortcut("e", "Edit the action item", () => {
    const row = document.activeElement?.closest<HTMLElement>("[data-number]");
    if (row) keys.onEdit(Number(row.dataset["number"]));
  });
}
