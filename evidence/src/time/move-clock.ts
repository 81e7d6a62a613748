import { Temporal } from "temporal-polyfill";
import { toInstant, type CalendarDate } from "./to-instant.ts";

/** A time of day in whole seconds, and the day that it is of. */
export interface DayAndClock {
  readonly date: CalendarDate;
  readonly seconds: number;
}

/** What a clock in another zone shows at the same moment; undefined where the moment itself cannot be told. */
export function moveClock(
  { date, seconds }: DayAndClock,
  from: string,
  to: string,
): DayAndClock | undefined {
  const clock = {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: "",
  };
  const { instant } = toInstant(date, clock, from);
  if (instant === null) return undefined;
  const { year, month, day, hour, minute, second } = Temporal.Instant.from(
    instant,
  ).toZonedDateTimeISO(to === "Z" ? "UTC" : to);
  return { date: { year, month, day }, seconds: hour * 3600 + minute * 60 + second };
}
