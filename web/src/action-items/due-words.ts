import { isOpen, isOverdue, type ActionItem } from "@second-story/domain/action-item.ts";
import { relativeDay } from "../ui/relative-day.ts";

/** When an item is due, in words, for a reader whose day is `today`; undefined when there is nothing to say. */
export function dueWords(
  item: Pick<ActionItem, "state" | "dueOn">,
  today: string,
): { readonly text: string; readonly isOverdue: boolean } | undefined {
  if (item.dueOn === null || !isOpen(item.state)) return undefined;
  const overdue = isOverdue(item, today);
  return {
    text: overdue
      ? `overdue, was due ${relativeDay(item.dueOn, today)}`
      : `due ${relativeDay(item.dueOn, today)}`,
    isOverdue: overdue,
  };
}

const usualDays = 30;
const dayMs = 86_400_000;

/** Beyond the usual 30 days from when the item was made, a due date asks for a reason. */
export function isDueLate(item: Pick<ActionItem, "dueOn" | "createdAt">): boolean {
  if (item.dueOn === null) return false;
  return Date.parse(item.dueOn) - Date.parse(item.createdAt.slice(0, 10)) > usualDays * dayMs;
}
