import { readerZone } from "./format-time.ts";

const dayMs = 86_400_000;
const words = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** "today", "tomorrow", "in 5 days", "3 weeks ago", for calendar days such as "2026-03-07". */
export function relativeDay(day: string, today: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / dayMs);
  if (Math.abs(days) < 14) return words.format(days, "day");
  if (Math.abs(days) < 60) return words.format(Math.trunc(days / 7), "week");
  return words.format(Math.trunc(days / 30), "month");
}

/** The calendar day of a moment in the reader's zone, such as "2026-03-07". */
export function dayHere(at: Date | string): string {
  // Swedes write days as ISO 8601 does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: readerZone() }).format(new Date(at));
}

/** The calendar day at this moment in the reader's zone. */
export function todayHere(now = new Date()): string {
  return dayHere(now);
}
