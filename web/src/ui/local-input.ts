import { Temporal } from "temporal-polyfill";

/** "2026-03-07T14:32" for a browser's date and time input, in a zone. */
export function toLocalInput(instant: string, timeZone: string, seconds = false): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return local.toString({ smallestUnit: seconds ? "second" : "minute" });
}

/**
 * The ISO instant of what a browser's date and time input holds; null when it is empty or unfinished. An hour
 * that a clock change repeats counts as its first; one that it leaves out moves on by the change.
 */
export function fromLocalInput(text: string, timeZone: string): string | null {
  try {
    return new Date(
      Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds,
    ).toISOString();
  } catch {
    return null;
  }
}
