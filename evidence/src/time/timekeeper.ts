import { moveClock } from "./move-clock.ts";
import { offsetBetween } from "./offset-between.ts";
import { placeRelative, placeWritten, type Resolved } from "./place-written.ts";
import { addDays, isRealDate, weekdayOf, type CalendarDate } from "./to-instant.ts";
import {
  secondsOf,
  type WrittenClock,
  type WrittenDate,
  type WrittenMoment,
  type WrittenTime,
} from "./written-time.ts";
import { findZone } from "./zones.ts";

/** What is known around a written time. */
export interface Surroundings {
  /** The date that times without one belong to, `2026-03-07`. */
  readonly date?: string | undefined;
  /** The zone of times that name none: an abbreviation, an offset or an IANA name. Other times that name one leave it as it is. */
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
  /** The zone that times without one were read in, where nothing but other times names it. */
  findCarriedZone(): string | undefined;
}

const overnight = 6 * 3600;

export function createTimekeeper(around: Surroundings): Timekeeper {
  const notes = new Set<string>();
  const direction = around.direction ?? 1;
  let date = parseDay(around.date);
  let lastClock: number | undefined;
  let lastZone: string | undefined;
  const given = zoneOf(around.zone);
  let zone = given ?? zoneOf(around.namedZone);
  /** The zone of the time at hand: its own, or the one that is carried. */
  let current = zone;
  /** The zone of times without one, where none was stated for all and only other times name one. */
  let borrowing = given === undefined ? around.namedZone : undefined;
  let carried: string | undefined;

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
    followZone();
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

  /** After `14:03 UTC` a clock in another zone is compared with what it showed itself by then. */
  function followZone(): void {
    const isOther = current !== lastZone;
    if (date !== undefined && lastClock !== undefined && isOther && lastZone && current) {
      const moved = moveClock({ date, seconds: lastClock }, lastZone, current);
      if (moved !== undefined) [date, lastClock] = [moved.date, moved.seconds];
    }
    lastZone = current;
  }

  function carryTo({ clock, weekday }: WrittenMoment): CalendarDate | undefined {
    if (clock === null) return undefined;
    if (weekday === null || date === undefined) return carry(clock);
    // A day of the week means the next one of that name, counted from the date before.
    date = addDays(date, (weekday - weekdayOf(date) + 7) % 7);
    lastClock = secondsOf(clock);
    lastZone = current;
    return date;
  }

  function dateOf(moment: WrittenMoment): CalendarDate | undefined {
    if (moment.date === null) return carryTo(moment);
    const found = complete(moment.date);
    if (found !== undefined) date = found;
    lastClock = moment.clock === null ? undefined : secondsOf(moment.clock);
    lastZone = current;
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
    if (borrowing !== undefined) {
      carried ??= borrowing === "Z" ? "UTC" : borrowing;
      notes.add(borrowed(borrowing));
    }
    return zone;
  }

  return {
    notes,
    findCarriedZone: () => carried,
    enterZone(written) {
      const stated = zoneOf(written);
      if (stated === undefined) return;
      if (given !== undefined && stated !== given)
        notes.add(`The text says that its times are in ${written}: they were read so.`);
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
      if (time.relative !== null) return placeRelative(time.relative, around.anchor);
      const own = zoneOf(time.zone) ?? zoneFromAside(time);
      // A zone that a person gave is that of the times without one, whatever others name.
      if (own !== undefined && own !== zone && given === undefined) {
        zone = own;
        borrowing = time.zone ?? own;
      }
      current = own ?? carryZone();
      const day = dateOf(time.start);
      return placeWritten(time, day, current, (moment) => dateOf(moment));
    },
  };
}

function borrowed(zone: string): string {
  return `Times without a zone were read as ${zone === "Z" ? "UTC" : zone}, which other times name.`;
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
