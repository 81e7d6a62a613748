import { Temporal } from "temporal-polyfill";

type Stretch = { readonly from: number; readonly to: number };

/**
 * Tells whether the clock of a zone shows the time of a moment twice, since it is put back over it. The stretches are worked out
 * once a year of the record: thousands of times are told.
 */
export function createRepeatedHours(timeZone: string): (at: number) => boolean {
  const years = new Map<number, readonly Stretch[]>();
  return (at) => {
    const year = new Date(at).getUTCFullYear();
    const stretches = years.get(year) ?? stretchesOf(year, timeZone);
    years.set(year, stretches);
    return stretches.some(({ from, to }) => at >= from && at < to);
  };
}

const day = 86_400_000;

/** Before and after each moment of the year at which the clock is put back, as long as by how much. */
function stretchesOf(year: number, timeZone: string): Stretch[] {
  const end = Date.UTC(year + 1) + day;
  const stretches: Stretch[] = [];
  let moment = Temporal.Instant.fromEpochMilliseconds(Date.UTC(year) - day)
    .toZonedDateTimeISO(timeZone)
    .getTimeZoneTransition("next");
  while (moment && moment.epochMilliseconds < end) {
    const at = moment.epochMilliseconds;
    const before = moment.subtract({ milliseconds: 1 }).offsetNanoseconds / 1_000_000;
    const back = before - moment.offsetNanoseconds / 1_000_000;
    if (back > 0) stretches.push({ from: at - back, to: at + back });
    moment = moment.getTimeZoneTransition("next");
  }
  return stretches;
}
