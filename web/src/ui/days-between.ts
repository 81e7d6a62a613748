import { readerZone } from "./format-time.ts";
import { fromLocalInput } from "./local-input.ts";

/**
 * The span of days such as "2026-03-07", the last one included, as instants: `from` is the first, `to` the first that is past
 * it. Days are those of the reader's zone.
 */
export function daysBetween(days: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): {
  readonly from?: string;
  readonly to?: string;
} {
  const start = days.from === undefined ? null : fromLocalInput(`${days.from}T00:00`, readerZone());
  const end =
    days.to === undefined ? null : fromLocalInput(`${dayAfter(days.to)}T00:00`, readerZone());
  return { ...(start === null ? {} : { from: start }), ...(end === null ? {} : { to: end }) };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
