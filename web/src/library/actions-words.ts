import type { LibraryItem } from "@second-story/api/library.ts";

/** How far the action items have got: "2 of 5 action items done". */
export function actionsWords(item: Pick<LibraryItem, "openActions" | "closedActions">): string {
  const all = item.openActions + item.closedActions;
  if (all === 0) return "No action items";
  const noun = all === 1 ? "action item" : "action items";
  if (item.openActions === 0)
    return all === 1 ? "Its action item is done" : `All ${String(all)} ${noun} done`;
  return `${String(item.closedActions)} of ${String(all)} ${noun} done`;
}
