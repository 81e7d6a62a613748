import { z } from "zod";

/** Values at the same places in time; null where nothing was measured, or no finite number. */
export type Curve = readonly (number | null)[];

/** A modified z-score beyond this counts as outside (Iglewicz and Hoaglin, 1993). */
export const outsideFrom = 3.5;
/** So many measurements in a row, on the same side, make a departure: one by itself is a flicker. */
export const inARow = 3;
/** Fewer compared measurements tell nothing. */
export const fewestCompared = 20;
/** Differences below this share of the usual level are left aside: they matter to nobody. */
const negligible = 0.01;
const fewestBaselines = 2;

const numbersSchema = z.object({
  /** Earlier windows that were looked at. */
  baselines: z.number().int(),
  /** Measurements with at least two earlier ones beside them. */
  compared: z.number().int(),
  /** By how much the earlier windows usually differ from one another at the same time of day. */
  spread: z.number(),
});

/** Moments are milliseconds since 1970. */
export const patternSchema = z.discriminatedUnion("answer", [
  z.object({ answer: z.literal("follows"), ...numbersSchema.shape }),
  z.object({
    answer: z.literal("departs"),
    ...numbersSchema.shape,
    from: z.number().int(),
    until: z.number().int(),
    /** Where it is furthest away, what was measured there, and what was usual. */
    peak: z.object({ at: z.number().int(), value: z.number(), usual: z.number() }),
  }),
  z.object({
    answer: z.literal("too-little"),
    because: z.enum(["no-data", "no-baselines", "one-baseline", "few-measurements"]),
  }),
]);
export type Pattern = z.infer<typeof patternSchema>;
type Departure = Extract<Pattern, { answer: "departs" }>;

/**
 * Whether a curve, measured at `times`, is as it was at the same time of earlier days. A measurement is outside when it lies beyond all earlier ones of
 * its time, and its distance from their median is more than 3.5 times the usual difference between earlier days: 1.4826 times the
 * median absolute deviation. Three in a row on one side are a departure. The earlier days are compared among themselves in the same
 * way as with the incident, so what varies much from day to day must depart by much.
 */
export function comparePattern(
  curve: Curve,
  baselines: readonly Curve[],
  times: readonly number[],
): Pattern {
  if (!curve.some(isNumber)) return { answer: "too-little", because: "no-data" };
  const known = baselines.filter((one) => one.some(isNumber));
  if (known.length === 0) return { answer: "too-little", because: "no-baselines" };
  if (known.length < fewestBaselines) return { answer: "too-little", because: "one-baseline" };
  const places = curve.flatMap((value, place) => {
    const earlier = known.map((one) => one[place]).filter(isNumber);
    return isNumber(value) && earlier.length >= fewestBaselines
      ? [{ at: times[place] ?? 0, value, earlier, usual: median(earlier) }]
      : [];
  });
  if (places.length < fewestCompared) return { answer: "too-little", because: "few-measurements" };

  const spread = spreadOf(places.map(({ earlier }) => earlier));
  const level = median(places.map(({ usual }) => Math.abs(usual)));
  const limit = Math.max(outsideFrom * spread, negligible * level);
  const numbers = { baselines: known.length, compared: places.length, spread };
  const outside = places.map((place) => ({ ...place, side: sideOf(place, limit) }));
  const runs = runsOf(outside).filter((run) => run.length >= inARow);
  const [first, last] = [runs[0]?.[0], runs.at(-1)?.at(-1)];
  if (!first || !last) return { answer: "follows", ...numbers };
  const peak = runs.flat().reduce((one, other) => (away(other) > away(one) ? other : one));
  const { at, value, usual } = peak;
  return {
    answer: "departs",
    ...numbers,
    from: first.at,
    until: last.at,
    peak: { at, value, usual },
  } satisfies Departure;
}

type Place = {
  readonly at: number;
  readonly value: number;
  readonly earlier: readonly number[];
  readonly usual: number;
};

const away = ({ value, usual }: Place): number => Math.abs(value - usual);

function sideOf(place: Place, limit: number): -1 | 0 | 1 {
  const { value, earlier, usual } = place;
  if (away(place) <= limit) return 0;
  if (value > Math.max(...earlier)) return value > usual ? 1 : 0;
  return value < Math.min(...earlier) ? -1 : 0;
}

function runsOf<P extends { readonly side: -1 | 0 | 1 }>(places: readonly P[]): P[][] {
  const runs: P[][] = [];
  let before: -1 | 0 | 1 = 0;
  for (const place of places) {
    if (place.side !== 0 && place.side === before) runs.at(-1)?.push(place);
    else if (place.side !== 0) runs.push([place]);
    before = place.side;
  }
  return runs;
}

/** How far each earlier measurement lies from the median of the others of its time, as a robust standard deviation. */
function spreadOf(groups: readonly (readonly number[])[]): number {
  const distances = groups.flatMap((earlier) =>
    earlier.map((value, at) =>
      Math.abs(value - median(earlier.filter((_, other) => other !== at))),
    ),
  );
  const usual = 1.4826 * median(distances);
  if (usual > 0) return usual;
  // More than half are alike: the mean still sees the rest (Iglewicz and Hoaglin).
  return (1.2533 * distances.reduce((sum, one) => sum + one, 0)) / distances.length;
}

function median(values: readonly number[]): number {
  const [one = 0, two = one, three] = values;
  // There are thousands of these small ones for each curve.
  if (values.length === 1) return one;
  if (values.length === 2) return one + (two - one) / 2;
  if (values.length === 3 && three !== undefined) {
    return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
  }
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return low + (high - low) / 2;
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
