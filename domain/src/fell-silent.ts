/** Values at the same places in time; null where nothing was measured, or no finite number. */
export type Curve = readonly (number | null)[];

export type Silence = {
  /** First and last place of the longest stretch. */
  readonly from: number;
  readonly until: number;
  readonly stretches: number;
};

/**
 * Where a curve has no values in a row although it was `expected` to have some: at `fewest` of these places or more. Places at which
 * nothing is expected neither count nor break a row. A curve that is measured at every fifth of them only is silent when it misses
 * as many of its own.
 */
export function findSilence(
  curve: Curve,
  expected: readonly boolean[],
  fewest: number,
): Silence | undefined {
  const rows: (Omit<Silence, "stretches"> & { readonly missed: number })[] = [];
  /** Of the measured places, which of the expected ones each is. */
  const measured: number[] = [];
  let row: { from: number; until: number; missed: number } | undefined;
  let count = 0;
  expected.forEach((isExpected, place) => {
    if (isNumber(curve[place])) {
      row = undefined;
      if (isExpected) measured.push(count);
    } else if (isExpected) {
      if (!row) rows.push((row = { from: place, until: place, missed: 0 }));
      row.until = place;
      row.missed += 1;
    }
    if (isExpected) count += 1;
  });
  const longEnough = (fewest + 1) * rhythmOf(measured) - 1;
  const long = rows.filter(({ missed }) => missed >= longEnough);
  const [first, ...others] = long;
  if (!first) return undefined;
  const { from, until } = others.reduce((one, two) => (two.missed > one.missed ? two : one), first);
  return { from, until, stretches: long.length };
}

/** How far apart places usually are: 1 for those that follow one another. */
export function rhythmOf(places: readonly number[]): number {
  const distances = places.slice(1).map((place, at) => place - (places[at] ?? place));
  return distances.toSorted((one, other) => one - other)[distances.length >> 1] ?? 1;
}

export function isNumber(value: number | null | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
