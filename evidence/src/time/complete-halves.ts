import type { WrittenClock, WrittenTime } from "./written-time.ts";

const half = 12;
const minutesOf = ({ hour, minute }: WrittenClock) => hour * 60 + minute;

/** A clock that may be meant for the morning or the afternoon: neither is written, and no hour past twelve. */
const isOpen = ({ hour, halved }: WrittenClock) => halved !== true && hour >= 1 && hour <= half;

/** Its two readings, the morning first. */
function readingsOf(clock: WrittenClock): readonly [WrittenClock, WrittenClock] {
  const morning = { ...clock, hour: clock.hour % half, halved: true as const };
  return [morning, { ...morning, hour: morning.hour + half }];
}

/** The reading that follows a clock within its day; the clock as it stands where none does. */
export function readAfter(clock: WrittenClock, before: WrittenClock): WrittenClock {
  if (!isOpen(clock)) return clock;
  return readingsOf(clock).find((one) => minutesOf(one) >= minutesOf(before)) ?? clock;
}

/** The reading that leads up to a clock within its day; the clock as it stands where none does. */
export function readBefore(clock: WrittenClock, after: WrittenClock): WrittenClock {
  if (!isOpen(clock)) return clock;
  return readingsOf(clock).findLast((one) => minutesOf(one) <= minutesOf(after)) ?? clock;
}

/**
 * Times in their order, where most are written with am or pm: `2:20` between `2:05pm` and `2:35pm` is one of the afternoon.
 * Undefined where nothing is to be completed: no time has am or pm, or one without them counts to 24.
 */
export function completeHalves(times: readonly WrittenTime[]): readonly WrittenTime[] | undefined {
  const clocks = times.flatMap(({ start }) => (start.clock === null ? [] : [start.clock]));
  const marked = clocks.filter(({ halved }) => halved === true).length;
  const open = clocks.filter((clock) => isOpen(clock)).length;
  if (marked === 0 || open === 0 || marked + open < clocks.length) return undefined;
  const forwards = fill(times, (clock, near) => readAfter(clock, near));
  return fill(forwards.toReversed(), (clock, near) => readBefore(clock, near)).toReversed();
}

/** Reads each open clock by the one beside it that is known; a date begins anew. */
function fill(
  times: readonly WrittenTime[],
  read: (clock: WrittenClock, near: WrittenClock) => WrittenClock,
): WrittenTime[] {
  let near: WrittenClock | undefined;
  return times.map((time) => {
    const { clock, date } = time.start;
    if (date !== null) near = undefined;
    if (clock === null) return time;
    const known = near === undefined ? clock : read(clock, near);
    near = known.halved === true ? known : undefined;
    return known === clock ? time : { ...time, start: { ...time.start, clock: known } };
  });
}
