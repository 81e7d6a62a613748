/** Milliseconds, from and to. */
export type Range = readonly [number, number];

/**
 * The stretch between two instants, typed to the minute, with the whole of its last minute. An end that is left empty is
 * that of `whole`; null where both are, undefined where the end lies before the beginning.
 */
export function rangeOf(
  from: string | null,
  to: string | null,
  whole: Range,
): Range | null | undefined {
  if (from === null && to === null) return null;
  const start = from === null ? whole[0] : Date.parse(from);
  const end = to === null ? Math.max(whole[1], start) : endOfMinute(Date.parse(to));
  return start > end ? undefined : [start, end];
}

function endOfMinute(ms: number): number {
  return Math.floor(ms / 60_000) * 60_000 + 59_999;
}
