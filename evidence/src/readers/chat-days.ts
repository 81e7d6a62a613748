import type { TimelineStep } from "../document/rows.ts";
import type { WrittenDate } from "../time/written-time.ts";
import type { DayWord } from "./chat-line.ts";

interface NamedDay {
  readonly date: WrittenDate | null;
  readonly day: DayWord | null;
}

/**
 * Follows the days of a copied chat. "Today" depends on when the page was looked at: it is the given day, or the one after
 * "Yesterday"; below a day with a date nobody knows how many lie between.
 */
export function createDays(given: string | undefined, warn: (sentence: string) => void) {
  let word: DayWord | null = null;
  let isDated = false;
  const noteDate = () => {
    isDated = true;
    word = null;
  };
  return {
    /** A message has a date of its own. */
    noteDate,
    /** What a line that names a day sets for the messages below it. */
    enter({ date, day }: NamedDay, line: number): TimelineStep[] {
      if (date !== null) {
        noteDate();
        return [{ kind: "date", date, line }];
      }
      if (day === null || day === word) return [];
      const before = word;
      word = day;
      const shown = day === "today" ? "Today" : "Yesterday";
      if (before === "yesterday") return [{ kind: "next-day" }];
      if (isDated || before !== null) {
        warn(`Which day “${shown}” is cannot be known; what stands below it has no date.`);
        return [{ kind: "unknown-day" }];
      }
      if (given !== undefined) warn(`“${shown}” was taken for ${given}.`);
      return [];
    },
  };
}
