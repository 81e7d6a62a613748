import type { WrittenDate, WrittenTime } from "./written-time.ts";

/** A jump back by more than this without a date is a midnight passed, and says nothing of the order. */
const overnight = 6 * 3600;

/** Whether times run forwards (1) or the newest stands first (-1), by what most neighbours say. */
export function directionOf(times: readonly WrittenTime[]): 1 | -1 {
  let ups = 0;
  let downs = 0;
  let day = 0;
  let last: number | undefined;
  for (const { start } of times) {
    if (start.clock === null) continue;
    if (start.date !== null) {
      day = Date.UTC(start.date.year ?? 2000, start.date.month - 1, start.date.day) / 1000;
    }
    const { hour, minute, second } = start.clock;
    const at = day + hour * 3600 + minute * 60 + (second ?? 0);
    const step = last === undefined ? 0 : at - last;
    const isClear = start.date !== null || Math.abs(step) < overnight;
    if (isClear && step > 0) ups += 1;
    if (isClear && step < 0) downs += 1;
    last = at;
  }
  return downs >= 2 && downs > ups * 2 ? -1 : 1;
}

const longestIncident = 45;

/**
 * Whether numeric dates put the day first. A day past 12 settles it; else the order in which they lie close to the day
 * that they are known to be about; else the one in which they lie close together; else dashes and dots mean day first
 * and slashes do so outside a zone of the Americas.
 */
export function isDayFirst(
  dates: readonly WrittenDate[],
  { zone, date }: { readonly zone?: string | undefined; readonly date?: string | undefined } = {},
): boolean {
  const settled = dates.find(({ order }) => order === "day-first" || order === "month-first");
  if (settled !== undefined) return settled.order === "day-first";
  const ambiguous = dates.filter(({ order }) => order === "either");
  if (ambiguous.length === 0) return true;
  const known = Date.parse(date ?? "") / aDay;
  const year = new Date(Number.isNaN(known) ? 0 : known * aDay).getUTCFullYear();
  const spans = [false, true].map((swap) => spanOf(ambiguous, { year, swap }));
  const [dayFirst, monthFirst] = spans as [Span, Span];
  const near = Number.isNaN(known)
    ? undefined
    : isCloser(distance(dayFirst, known), distance(monthFirst, known));
  const together = near ?? isCloser(dayFirst.to - dayFirst.from, monthFirst.to - monthFirst.from);
  if (together !== undefined) return together;
  const separators = new Set(ambiguous.map(({ separator }) => separator));
  const american = /^America\/|^(?:[PMCE][SD]?T|[PMCE]T|US\/)/.test(zone ?? "");
  return !(separators.has("/") && american);
}

/** Whether the first of two lengths in days is that of an incident and the other a month or more, or the reverse. */
function isCloser(first: number, second: number): boolean | undefined {
  const isClear = Math.min(first, second) < longestIncident && Math.max(first, second) > 27;
  return first === second || !isClear ? undefined : first < second;
}

const aDay = 86_400_000;

/** The first and the last day, counted from 1970. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The days that dates lie between, read day first or, where `swap`, month first. `year` is that of dates without one. */
function spanOf(
  dates: readonly WrittenDate[],
  { year: ownYear, swap }: { readonly year: number; readonly swap: boolean },
): Span {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { year, month, day } of dates) {
    const at = Date.UTC(year ?? ownYear, (swap ? day : month) - 1, swap ? month : day) / aDay;
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  return { from, to };
}

const distance = ({ from, to }: Span, day: number) =>
  Math.max(Math.abs(from - day), Math.abs(to - day));
