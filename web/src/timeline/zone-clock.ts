import { Temporal } from "temporal-polyfill";
import { createRepeatedHours } from "./repeated-hours.ts";

/** Tells the time of day and the calendar day in one zone; made once a zone, since formatters are costly to make. */
export type ZoneClock = {
  readonly zone: string;
  /** "14:32", or "14:32:05" where the seconds say something; "02:05 CEST" where the clock shows it twice. */
  readonly time: (at: string) => string;
  /** "2026-03-07". */
  readonly day: (at: string) => string;
  /** "Saturday 7 March 2026" in the reader's language. */
  readonly longDay: (at: string) => string;
  /** Milliseconds of the first moment of the next day: hours differ where a clock is put forward. */
  readonly nextDay: (at: string) => number;
};

/** "CEST", where English has a short name for it, else "GMT+11". */
function nameAt(timeZone: string, moment: number): string {
  const names = ["en-GB", "en-US"].map((locale) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "short" });
    return format.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? "";
  });
  return names.find((name) => !/^(?:GMT|UTC)[+−-]/u.test(name)) ?? names[0] ?? "";
}

const clocks = new Map<string, ZoneClock>();

export function clockOf(zone: string): ZoneClock {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = createClock(zone);
  clocks.set(zone, clock);
  return clock;
}

function createClock(timeZone: string): ZoneClock {
  const minutes = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
  });
  const seconds = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const long = new Intl.DateTimeFormat(undefined, {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const isRepeated = createRepeatedHours(timeZone);
  const dayOf = (at: string) =>
    Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate();
  return {
    zone: timeZone,
    time: (at) => {
      const moment = Date.parse(at);
      const time = (at.slice(17, 19) === "00" ? minutes : seconds).format(moment);
      return isRepeated(moment) ? `${time} ${nameAt(timeZone, moment)}` : time;
    },
    day: (at) => dayOf(at).toString(),
    longDay: (at) => long.format(Date.parse(at)),
    nextDay: (at) => dayOf(at).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds,
  };
}
