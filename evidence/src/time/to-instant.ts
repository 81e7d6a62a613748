import { Temporal } from "temporal-polyfill";
import type { TimeProblem } from "../record.ts";
import type { WrittenClock } from "./written-time.ts";

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An instant, or why this reading of the clock has none. */
export type Placed =
  | { readonly instant: string; readonly problem: null }
  | { readonly instant: null; readonly problem: TimeProblem };

export const startOfDay: WrittenClock = { hour: 0, minute: 0, second: null, fraction: "" };

/** Years that an incident can lie in; beyond them a number is something else than a time. */
export const earliestYear = 1970;
export const latestYear = 2199;

/** Days in the proleptic Gregorian calendar; false for the 30th of February. */
export function isRealDate({ year, month, day }: CalendarDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function addDays({ year, month, day }: CalendarDate, days: number): CalendarDate {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Monday. */
export function weekdayOf({ year, month, day }: CalendarDate): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** `2026-03-07T14:32:00`, with the fraction as it was written. */
export function writeWallTime(
  date: CalendarDate | null,
  clock: WrittenClock | null,
): string | null {
  const day = date === null ? "" : `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
  if (clock === null) return day === "" ? null : day;
  const second = Math.min(clock.second ?? 0, 59);
  const fraction = clock.fraction === "" ? "" : `.${clock.fraction.slice(0, 9)}`;
  return `${day}T${pad(clock.hour)}:${pad(clock.minute)}:${pad(second)}${fraction}`;
}

/** Places a reading of the clock in a zone (`Z`, an offset, or an IANA name); gaps and overlaps come back as a choice. */
export function toInstant(date: CalendarDate, clock: WrittenClock, zone: string): Placed {
  const wraps = clock.hour === 24;
  const day = wraps ? addDays(date, 1) : date;
  const wall = writeWallTime(day, wraps ? { ...clock, hour: 0 } : clock) ?? "";
  if (zone === "Z" || /^[+-]/.test(zone)) return { instant: `${wall}${zone}`, problem: null };
  const plain = Temporal.PlainDateTime.from(wall);
  const earlier = plain.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = plain.toZonedDateTime(zone, { disambiguation: "later" });
  if (earlier.offset === later.offset) return { instant: `${wall}${later.offset}`, problem: null };
  const choices = [earlier, later].map(
    (at) => `${at.toPlainDateTime().toString({ smallestUnit: "second" })}${at.offset}`,
  );
  const said = wall.replace("T", " ").slice(0, 16);
  const skipped = !earlier.toPlainDateTime().equals(plain);
  const sentence = skipped
    ? `${said} does not exist in ${zone}: the clocks were put forward over it. Choose one of the two times around it.`
    : `${said} happened twice in ${zone}: the clocks were put back over it. Choose the first or the second.`;
  return { instant: null, problem: { sentence, choices } };
}

const pad = (value: number, width = 2) => String(value).padStart(width, "0");
