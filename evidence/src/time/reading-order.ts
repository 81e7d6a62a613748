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
 * Whether numeric dates put the day first. A day past 12 settles it; else the order in which the dates lie close
 * together; else dashes and dots mean day first and slashes do so outside a zone of the Americas.
 */
export function isDayFirst(dates: readonly WrittenDate[], zone?: string): boolean {
  const settled = dates.find(({ order }) => order === "day-first" || order === "month-first");
  if (settled !== undefined) return settled.order === "day-first";
  const ambiguous = dates.filter(({ order }) => order === "either");
  if (ambiguous.length === 0) return true;
  const separators = new Set(ambiguous.map(({ separator }) => separator));
  const spans = [false, true].map((swap) => spanOf(ambiguous, swap));
  const [dayFirst, monthFirst] = spans as [number, number];
  if (
    dayFirst !== monthFirst &&
    Math.min(dayFirst, monthFirst) < longestIncident &&
    Math.max(dayFirst, monthFirst) > 27
  ) {
    return dayFirst < monthFirst;
  }
  const american = /^America\/|^(?:[PMCE][SD]?T|[PMCE]T|US\/)/.test(zone ?? "");
  return !(separators.has("/") && american);
}

/** Days between the first and the last date. */
function spanOf(dates: readonly WrittenDate[], swap: boolean): number {
  const days = dates.map(
    ({ year, month, day }) =>
      Date.UTC(year ?? 2000, (swap ? day : month) - 1, swap ? month : day) / 86_400_000,
  );
  return Math.max(...days) - Math.min(...days);
}
