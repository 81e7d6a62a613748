/**
 * The same local times so many days earlier, by the calendar of a zone: over a change of the clocks a day has 23 hours or 25. Null for
 * a time that the clocks left out on the earlier day. Times are milliseconds since 1970.
 */
export function earlierTimes(
  times: readonly number[],
  days: number,
  timeZone: string,
): (number | null)[] {
  const offsetAt = offsetsOf(timeZone);
  return times.map((time) => {
    const local = time + offsetAt(time) - days * dayMilliseconds;
    // Of an hour that comes twice the one on the same side of the change is meant, else the first.
    const offsets = [
      offsetAt(time),
      offsetAt(local - dayMilliseconds),
      offsetAt(local + dayMilliseconds),
    ];
    const offset = offsets.find((one) => offsetAt(local - one) === one);
    return offset === undefined ? null : local - offset;
  });
}

const dayMilliseconds = 86_400_000;
/** Clocks change at whole quarters of an hour. */
const quarter = 900_000;

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetsOf(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  // Asking is slow, and charts have hundreds of times.
  const known = new Map<number, number>();
  return (at) => {
    const start = Math.floor(at / quarter) * quarter;
    const before = known.get(start);
    if (before !== undefined) return before;
    const parts = new Map(
      format.formatToParts(start).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const local = Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
      part("second"),
    );
    known.set(start, local - start);
    return local - start;
  };
}
