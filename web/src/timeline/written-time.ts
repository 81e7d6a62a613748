import { understandQuickEntry } from "@second-story/evidence/quick-entry.ts";
import type { EntryTime } from "@second-story/domain/timeline-entry.ts";
import type { ZoneClock } from "./zone-clock.ts";

/** The time of an entry as a person would write it: "about 2026-03-07 14:32". Read back by `understandTime`. */
export function writeTime(time: EntryTime, clock: ZoneClock): string {
  const written = (at: string) => `${clock.day(at)} ${clock.time(at)}`;
  const start = written(time.happenedAt);
  if (time.precision === "between" && time.until) return `${start} – ${written(time.until)}`;
  return time.precision === "about" ? `about ${start}` : start;
}

export type UnderstoodTime =
  | { readonly time: EntryTime }
  | { readonly problem: string; readonly choices: readonly string[] };

const example = "Write a time such as 14:32, about 14:30, 14:30-14:45 or +14m.";

/** Understands a time that stands alone. `day` is that of a clock time, `anchor` what "+14m" counts from. */
export function understandTime(
  text: string,
  context: { readonly day: string; readonly zone: string; readonly anchor: string | undefined },
): UnderstoodTime {
  const { happenedAt, until, precision, ...rest } = understandQuickEntry(`${text.trim()} x`, {
    date: context.day,
    zone: context.zone,
    anchor: context.anchor,
  });
  if (happenedAt === null) {
    const problem = rest.timeAsWritten === "" ? example : (rest.problem ?? example);
    return { problem, choices: rest.choices ?? [] };
  }
  if (rest.text !== "x") return { problem: example, choices: [] };
  return { time: { happenedAt, until, precision } };
}
