const clocks = /(?<![\d:.])(\d{1,2}):(\d\d)(?::(\d\d))?(?![\d:])/g;
const days = /(?<![\d-])[+-]?(\d{4,6})-(\d\d)-(\d\d)(?!\d)/g;

/** A time of day or a date that is written as one and that no clock or calendar shows: `25:00`, `2026-13-01`. */
export function findImpossibleTime(written: string): string | undefined {
  for (const [whole, hour, minute, second = "0"] of written.matchAll(clocks))
    if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return whole;
  for (const [whole, year, month, day] of written.matchAll(days))
    if (year?.length !== 4 || !isWithin(month, 12) || !isWithin(day, 31)) return whole;
  return undefined;
}

const isWithin = (digits: string | undefined, most: number) =>
  Number(digits) >= 1 && Number(digits) <= most;
