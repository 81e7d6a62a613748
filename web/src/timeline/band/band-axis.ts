import type { ZoneClock } from "../zone-clock.ts";
import { xOf, type Span } from "./band-window.ts";

export type AxisTick = { readonly x: number; readonly label: string };

const minute = 60_000;
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720].map((minutes) => minutes * minute);

/** Room for "14:30" and for "7 Mar", and for "02:15 CEST" where the clock shows times twice. */
const leastRoom = 64;
const longRoom = 96;

/** Round times of the zone's clock, as close as can be read; at midnight, and where the step is a day or more, the date. */
export function axisTicks(
  span: Span,
  width: number,
  clock: Pick<ZoneClock, "time" | "day" | "nextDay">,
  room = leastRoom,
): AxisTick[] {
  const wanted = ((span.to - span.from) / width) * room;
  const step = steps.find((one) => one >= wanted);
  const ticks: AxisTick[] = [];
  const add = (at: number, label: string): void => {
    const x = xOf(at, span, width);
    if (x >= 0 && x <= width) ticks.push({ x, label });
  };
  // From the zone's own midnight on, day by day: hours differ where a clock is put forward.
  let day = clock.nextDay(new Date(span.from - 2 * 1440 * minute).toISOString());
  const days = step === undefined ? Math.ceil(wanted / (1440 * minute)) : 1;
  for (let count = 0; day <= span.to; count += 1) {
    const next = clock.nextDay(new Date(day).toISOString());
    if (count % days === 0 && (step === undefined || next >= span.from)) {
      for (let at = day; at < next && at <= span.to; at += step ?? Infinity) {
        const iso = new Date(at).toISOString();
        const isDay = at === day || step === undefined;
        add(at, isDay ? shortDay(clock.day(iso)) : clock.time(iso));
      }
    }
    day = next;
  }
  const isLong = ticks.some(({ label }) => /^\d\d:\d\d .../u.test(label));
  return isLong && room < longRoom ? axisTicks(span, width, clock, longRoom) : ticks;
}

/** "7 Mar" in the reader's language. */
function shortDay(day: string): string {
  return shortDays.format(Date.parse(`${day}T00:00:00Z`));
}
const shortDays = new Intl.DateTimeFormat(undefined, {
  day: "numeric",
  month: "short",
  timeZone: "UTC",
});
