import type { Precision } from "@second-story/domain/timeline-entry.ts";
import type { TimeProblem } from "../record.ts";
import {
  addDays,
  earliestYear,
  isRealDate,
  latestYear,
  startOfDay,
  toInstant,
  writeWallTime,
  type CalendarDate,
} from "./to-instant.ts";
import { secondsOf, type WrittenMoment, type WrittenTime } from "./written-time.ts";

/** When a written time was. */
export interface Resolved {
  readonly happenedAt: string | null;
  readonly until: string | null;
  readonly wallTime: string | null;
  readonly precision: Precision;
  readonly zone: string | null;
  readonly timeProblem: TimeProblem | null;
}

/** Places a written time whose day and zone are known as far as they can be; `dateOf` gives the day of its end. */
export function placeWritten(
  time: WrittenTime,
  date: CalendarDate | undefined,
  zone: string | undefined,
  dateOf: (moment: WrittenMoment) => CalendarDate | undefined,
): Resolved {
  const { clock } = time.start;
  const wholeDay = clock === null;
  const precision: Precision =
    time.end !== null || wholeDay ? "between" : time.about ? "about" : "exact";
  const base = {
    happenedAt: null,
    until: null,
    wallTime: writeWallTime(date ?? null, clock),
    precision,
    zone: zone ?? null,
  };
  const wrong = problemWith(time, date, zone);
  if (wrong !== undefined || date === undefined || zone === undefined) {
    return { ...base, timeProblem: { sentence: wrong ?? "", choices: [] } };
  }
  const start = toInstant(date, clock ?? startOfDay, zone);
  if (start.problem !== null) return { ...base, timeProblem: start.problem };
  const end = endOf(time, date, zone, dateOf);
  if (end !== undefined && end.problem !== null) return { ...base, timeProblem: end.problem };
  return { ...base, happenedAt: start.instant, until: end?.instant ?? null, timeProblem: null };
}

/** The end of a range, or of the day when only a date is written. */
function endOf(
  time: WrittenTime,
  date: CalendarDate,
  zone: string,
  dateOf: (moment: WrittenMoment) => CalendarDate | undefined,
) {
  if (time.end === null && time.start.clock !== null) return undefined;
  const lastDay = time.start.date?.endDay ?? null;
  if (time.end === null) {
    const last = lastDay === null ? date : { ...date, day: lastDay };
    return toInstant(addDays(last, 1), startOfDay, zone);
  }
  const { clock } = time.end;
  const day = time.end.date === null ? date : (dateOf(time.end) ?? date);
  if (clock === null) return toInstant(addDays(day, 1), startOfDay, zone);
  const before = time.start.clock === null ? 0 : secondsOf(time.start.clock);
  const overMidnight = time.end.date === null && secondsOf(clock) < before;
  return toInstant(overMidnight ? addDays(day, 1) : day, clock, zone);
}

function problemWith(
  time: WrittenTime,
  date: CalendarDate | undefined,
  zone: string | undefined,
): string | undefined {
  if (date === undefined) {
    return time.start.date === null
      ? "No date is known for this time. Say which day it was."
      : "The year of this date is not known. Say which day the incident was.";
  }
  if (!isRealDate(date)) return `There is no ${writeWallTime(date, null)} in the calendar.`;
  if (date.year < earliestYear || date.year > latestYear) {
    return `The year ${date.year} cannot be right for an incident.`;
  }
  return zone === undefined
    ? "No time zone is known for this time. Say which zone it is in."
    : undefined;
}

/** Places a time that counts from the start of the impact. */
export function placeRelative(seconds: number, anchor: string | undefined): Resolved {
  const base = { until: null, wallTime: null, precision: "exact" as const };
  const start = anchor === undefined ? Number.NaN : Date.parse(anchor);
  if (Number.isNaN(start)) {
    const sentence = "This time counts from the start of the impact, which is not known yet.";
    return { ...base, happenedAt: null, zone: null, timeProblem: { sentence, choices: [] } };
  }
  const instant = new Date(start + seconds * 1000).toISOString().replace(".000Z", "Z");
  return { ...base, happenedAt: instant, zone: "Z", timeProblem: null };
}
