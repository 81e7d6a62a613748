import type { Precision } from "@second-story/domain/timeline-entry.ts";
import type { TimeProblem } from "../record.ts";
import { offsetBetween } from "./offset-between.ts";
import {
  addDays,
  weekdayOf,
  earliestYear,
  isRealDate,
  latestYear,
  startOfDay,
  toInstant,
  writeWallTime,
  type CalendarDate,
} from "./to-instant.ts";
import type { WrittenClock, WrittenDate, WrittenMoment, WrittenTime } from "./written-time.ts";
import { findZone } from "./zones.ts";

/** What is known around a written time. */
export interface Surroundings {
  /** The date that times without one belong to, `2026-03-07`. */
  readonly date?: string | undefined;
  /** The zone of times that name none: an abbreviation, an offset or an IANA name. */
  readonly zone?: string | undefined;
  /** The zone that all times agree on which name one: it holds for those above the first of them too, and is told of. */
  readonly namedZone?: string | undefined;
  /** How `04-03-2026` is meant. */
  readonly dayFirst?: boolean | undefined;
  /** -1 where the newest line stands first. */
  readonly direction?: 1 | -1 | undefined;
  /** An instant that `+14m` counts from, ISO 8601 with offset. */
  readonly anchor?: string | undefined;
}

/** When a written time was. */
export interface Resolved {
  readonly happenedAt: string | null;
  readonly until: string | null;
  readonly wallTime: string | null;
  readonly precision: Precision;
  readonly zone: string | null;
  readonly timeProblem: TimeProblem | null;
}

/** Resolves times in their order, carrying date and zone from one to the next. */
export interface Timekeeper {
  resolve(time: WrittenTime): Resolved;
  /** A heading or a line of its own named this date. */
  enterDate(date: WrittenDate): void;
  /** What follows happened the day after. */
  passDay(): void;
  /** What follows happened on a day that nothing tells. */
  forgetDay(): void;
  /** The text said which zone its times are in. */
  enterZone(zone: string): void;
  /** Sentences about what had to be assumed. */
  readonly notes: ReadonlySet<string>;
}

const overnight = 6 * 3600;

export function createTimekeeper(around: Surroundings): Timekeeper {
  const notes = new Set<string>();
  const direction = around.direction ?? 1;
  let date = parseDay(around.date);
  let lastClock: number | undefined;
  let zone = zoneOf(around.zone) ?? zoneOf(around.namedZone);
  /** What to say of times without a zone, where none was stated for all and only other times name one. */
  let borrowing = around.zone === undefined ? borrowed(around.namedZone) : undefined;

  function zoneOf(written: string | undefined | null): string | undefined {
    if (written === undefined || written === null) return undefined;
    const found = findZone(written, around.zone);
    if (found?.note) notes.add(found.note);
    return found?.id;
  }

  function complete(written: WrittenDate): CalendarDate | undefined {
    const swap = written.order === "either" && around.dayFirst === false;
    const day = swap ? written.month : written.day;
    const month = swap ? written.day : written.month;
    if (written.order === "either") {
      const meant = swap ? "month first" : "day first";
      notes.add(`Dates that could be read either way were read ${meant}.`);
    }
    if (written.year !== null) return { year: written.year, month, day };
    return date === undefined ? undefined : { year: nearestYear(date, month, day), month, day };
  }

  /** The date of a time that names none: the one before it, or the next day once midnight has passed. */
  function carry(clock: WrittenClock): CalendarDate | undefined {
    const seconds = secondsOf(clock);
    if (date !== undefined && lastClock !== undefined) {
      const back = (lastClock - seconds) * direction;
      if (back >= overnight) {
        date = addDays(date, direction);
        notes.add(
          `A time that goes back by six hours or more was taken for the ${direction === 1 ? "next" : "previous"} day.`,
        );
      } else if (back > 0) notes.add("Some times go backwards; they were kept as written.");
    }
    lastClock = seconds;
    return date;
  }

  function carryTo({ clock, weekday }: WrittenMoment): CalendarDate | undefined {
    if (clock === null) return undefined;
    if (weekday === null || date === undefined) return carry(clock);
    // A day of the week means the next one of that name, counted from the date before.
    date = addDays(date, (weekday - weekdayOf(date) + 7) % 7);
    lastClock = secondsOf(clock);
    return date;
  }

  function dateOf(moment: WrittenMoment): CalendarDate | undefined {
    if (moment.date === null) return carryTo(moment);
    const found = complete(moment.date);
    if (found !== undefined) date = found;
    lastClock = moment.clock === null ? undefined : secondsOf(moment.clock);
    return found;
  }

  /** The zone of a clock that stands beside the same moment in a known zone; a zone that was stated before counts more. */
  function zoneFromAside({ start, aside }: WrittenTime): string | undefined {
    const other = zoneOf(aside?.zone);
    if (start.clock === null || aside === undefined || other === undefined) return undefined;
    if (zone !== undefined && zone !== other) return undefined;
    const found = offsetBetween(start.clock, aside.clock, other);
    if (found !== undefined && found !== zone)
      notes.add(`The zone of the times was worked out from one that is given twice: ${found}.`);
    return found;
  }

  /** The zone of a time that names none: the one that was stated, or else that of the time before. */
  function carryZone(): string | undefined {
    if (borrowing !== undefined) notes.add(borrowing);
    return zone;
  }

  return {
    notes,
    enterZone(written) {
      const stated = zoneOf(written);
      if (stated === undefined) return;
      zone = stated;
      borrowing = undefined;
    },
    passDay() {
      if (date !== undefined) date = addDays(date, 1);
      lastClock = undefined;
    },
    forgetDay() {
      date = undefined;
      lastClock = undefined;
    },
    enterDate(written) {
      const found = complete(written);
      if (found !== undefined && isRealDate(found)) {
        date = found;
        lastClock = undefined;
      }
    },
    resolve(time) {
      if (time.relative !== null) return resolveRelative(time.relative, around.anchor);
      const own = zoneOf(time.zone) ?? zoneFromAside(time);
      if (own !== undefined && own !== zone) {
        zone = own;
        borrowing = borrowed(time.zone ?? own);
      }
      const day = dateOf(time.start);
      return place(time, day, own ?? carryZone(), (moment) => dateOf(moment));
    },
  };
}

function borrowed(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  return `Times without a zone were read as ${zone === "Z" ? "UTC" : zone}, which other times name.`;
}

function place(
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

function resolveRelative(seconds: number, anchor: string | undefined): Resolved {
  const base = { until: null, wallTime: null, precision: "exact" as const };
  const start = anchor === undefined ? Number.NaN : Date.parse(anchor);
  if (Number.isNaN(start)) {
    const sentence = "This time counts from the start of the impact, which is not known yet.";
    return { ...base, happenedAt: null, zone: null, timeProblem: { sentence, choices: [] } };
  }
  const instant = new Date(start + seconds * 1000).toISOString().replace(".000Z", "Z");
  return { ...base, happenedAt: instant, zone: "Z", timeProblem: null };
}

function nearestYear(near: CalendarDate, month: number, day: number): number {
  const centre = Date.UTC(near.year, near.month - 1, near.day);
  const distance = (year: number) => Math.abs(Date.UTC(year, month - 1, day) - centre);
  return [near.year - 1, near.year + 1].reduce(
    (best, year) => (distance(year) < distance(best) ? year : best),
    near.year,
  );
}

export function parseDay(written: string | undefined): CalendarDate | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(written ?? "");
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isRealDate({ year, month, day }) ? { year, month, day } : undefined;
}

const secondsOf = (clock: WrittenClock) =>
  clock.hour * 3600 + clock.minute * 60 + (clock.second ?? 0);
