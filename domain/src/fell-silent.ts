/** Values at the same places in time; null where nothing was measured, or no finite number. */
export type Curve = readonly (number | null)[];

export type Silence = {
  /** First and last place of the longest stretch. */
  readonly from: number;
  readonly until: number;
  readonly stretches: number;
};

/**
 * Where a curve has no values in a row although it was `expected` to have some: `fewest` of them or more. A curve that is measured at
 * every fifth place only is silent when it misses as many of its own.
 */
export function findSilence(
  curve: Curve,
  expected: readonly boolean[],
  fewest: number,
): Silence | undefined {
  const measured = expected.flatMap((_, place) => (isNumber(curve[place]) ? [place] : []));
  const longEnough = (fewest + 1) * rhythmOf(measured) - 1;
  const stretches: { from: number; until: number }[] = [];
  let current: { from: number; until: number } | undefined;
  expected.forEach((isExpected, place) => {
    if (!isExpected || isNumber(curve[place])) {
      current = undefined;
    } else if (current) {
      current.until = place;
    } else {
      current = { from: place, until: place };
      stretches.push(current);
    }
  });
  const long = stretches.filter((one) => lengthOf(one) >= longEnough);
  const [first, ...others] = long;
  if (!first) return undefined;
  const longest = others.reduce((one, two) => (lengthOf(two) > lengthOf(one) ? two : one), first);
  return { ...longest, stretches: long.length };
}

const lengthOf = ({ from, until }: { readonly from: number; readonly until: number }): number =>
  until - from + 1;

/** How far apart places usually are: 1 for those that follow one another. */
export function rhythmOf(places: readonly number[]): number {
  const distances = places.slice(1).map((place, at) => place - (places[at] ?? place));
  return distances.toSorted((one, other) => one - other)[distances.length >> 1] ?? 1;
}

export function isNumber(value: number | null | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
