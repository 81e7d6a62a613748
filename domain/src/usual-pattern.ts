import { z } from "zod";
import { findSilence, isNumber, rhythmOf, type Curve } from "./fell-silent.ts";

export type { Curve } from "./fell-silent.ts";

/** A modified z-score beyond this counts as outside (Iglewicz and Hoaglin, 1993). */
export const outsideFrom = 3.5;
/** So many measurements in a row, on the same side or missing, make a departure: one by itself is a flicker. */
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

/** Where a curve is furthest away, what was measured there, and what was usual. */
const peakSchema = z.object({ at: z.number().int(), value: z.number(), usual: z.number() });

/** Moments are milliseconds since 1970. */
export const patternSchema = z.discriminatedUnion("answer", [
  z.object({ answer: z.literal("follows"), ...numbersSchema.shape }),
  /** Away, and nowhere for long enough to be a departure. */
  z.object({
    answer: z.literal("flickers"),
    ...numbersSchema.shape,
    /** Measurements that were away. */
    away: z.number().int(),
    peak: peakSchema,
  }),
  z.object({
    answer: z.literal("departs"),
    ...numbersSchema.shape,
    from: z.number().int(),
    until: z.number().int(),
    /** Null for a curve that only fell silent. */
    peak: peakSchema.nullable(),
    /** How many stretches of measurements that were away lie between `from` and `until`. */
    stretches: z.number().int().default(1),
    /** Where it had no values although earlier days have: the longest such stretch, and how many there are. */
    silent: z
      .object({ from: z.number().int(), until: z.number().int(), stretches: z.number().int() })
      .nullable()
      .default(null),
  }),
  z.object({
    answer: z.literal("too-little"),
    because: z.enum(["no-data", "no-baselines", "one-baseline", "few-measurements"]),
  }),
]);
export type Pattern = z.infer<typeof patternSchema>;

/**
 * Whether a curve, measured at `times`, is as it was at the same time of earlier days. A measurement is outside when it lies beyond all earlier ones of
 * its time, and its distance from their median is more than 3.5 times the usual difference between earlier days: 1.4826 times the
 * median absolute deviation. Three in a row on one side are a departure; so are three without a value where two earlier days have one.
 * The earlier days are compared among themselves in the same way as with the incident, so what varies much from day to day must depart
 * by much. Nothing is expected yet after `knownUntil`.
 */
export function comparePattern(
  curve: Curve,
  baselines: readonly Curve[],
  times: readonly number[],
  knownUntil = Infinity,
): Pattern {
  if (!curve.some(isNumber)) return { answer: "too-little", because: "no-data" };
  const known = baselines.filter((one) => one.some(isNumber));
  if (known.length === 0) return { answer: "too-little", because: "no-baselines" };
  if (known.length < fewestBaselines) return { answer: "too-little", because: "one-baseline" };
  const beside = times.map((at, place) => ({
    at,
    place,
    value: curve[place],
    earlier: known.map((one) => one[place]).filter(isNumber),
  }));
  const expected = beside.map(
    ({ at, earlier }) => at <= knownUntil && earlier.length >= fewestBaselines,
  );
  const places = beside.flatMap(({ value, earlier, ...where }) =>
    isNumber(value) && earlier.length >= fewestBaselines
      ? [{ ...where, value, earlier, usual: median(earlier) }]
      : [],
  );
  const isEnough = places.length >= fewestCompared;
  const silence =
    expected.filter(Boolean).length < fewestCompared
      ? undefined
      : findSilence(curve, expected, inARow);
  if (!isEnough && !silence) return { answer: "too-little", because: "few-measurements" };

  const spread = spreadOf(places.map(({ earlier }) => earlier));
  const level = median(places.map(({ usual }) => Math.abs(usual)));
  const limit = Math.max(outsideFrom * spread, negligible * level);
  const numbers = { baselines: known.length, compared: places.length, spread };
  const sided = places.map((place) => ({ ...place, side: isEnough ? sideOf(place, limit) : 0 }));
  const runs = runsOf(sided).filter((run) => run.length >= inARow);
  const silent = silence && {
    from: times[silence.from] ?? 0,
    until: times[silence.until] ?? 0,
    stretches: silence.stretches,
  };
  const [first, last] = [runs[0]?.[0], runs.at(-1)?.at(-1)];
  if (first && last) {
    return {
      answer: "departs",
      ...numbers,
      from: first.at,
      until: last.at,
      peak: peakOf(runs.flat()),
      stretches: runs.length,
      silent: silent ?? null,
    };
  }
  if (silent) {
    const { from, until } = silent;
    return { answer: "departs", ...numbers, from, until, peak: null, stretches: 0, silent };
  }
  const outside = sided.filter(({ side }) => side !== 0);
  return outside.length === 0
    ? { answer: "follows", ...numbers }
    : { answer: "flickers", ...numbers, away: outside.length, peak: peakOf(outside) };
}

type Place = {
  readonly place: number;
  readonly at: number;
  readonly value: number;
  readonly earlier: readonly number[];
  readonly usual: number;
};
type Side = -1 | 0 | 1;

const away = ({ value, usual }: Place): number => Math.abs(value - usual);

function peakOf(places: readonly Place[]): z.infer<typeof peakSchema> {
  const { at, value, usual } = places.reduce((one, other) =>
    away(other) > away(one) ? other : one,
  );
  return { at, value, usual };
}

function sideOf(place: Place, limit: number): Side {
  const { value, earlier, usual } = place;
  if (away(place) <= limit) return 0;
  if (value > Math.max(...earlier)) return value > usual ? 1 : 0;
  return value < Math.min(...earlier) ? -1 : 0;
}

/** What is compared in a row on one side. A place at which nothing could be compared ends a row: nobody knows what was there. */
function runsOf<P extends { readonly place: number; readonly side: Side }>(
  places: readonly P[],
): P[][] {
  const runs: P[][] = [];
  const rhythm = rhythmOf(places.map(({ place }) => place));
  let before: P | undefined;
  for (const one of places) {
    const goesOn = before?.side === one.side && one.place - before.place <= rhythm;
    if (one.side !== 0 && goesOn) runs.at(-1)?.push(one);
    else if (one.side !== 0) runs.push([one]);
    before = one;
  }
  return runs;
}

/** How far each earlier measurement lies from the median of the others of its time, as a robust standard deviation. */
function spreadOf(groups: readonly (readonly number[])[]): number {
  if (groups.length === 0) return 0;
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
