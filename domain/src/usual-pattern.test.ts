import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePattern as compareAt, type Curve, type Pattern } from "./usual-pattern.ts";

const length = 120;
/** Measured at 0, 1, 2 …: moments are places. */
const comparePattern = (curve: Curve, earlier: readonly Curve[]): Pattern =>
  compareAt(
    curve,
    earlier,
    curve.map((_, at) => at),
  );
/** Noise from -1 to 1 that repeats: the same seed gives the same curve (mulberry32). */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2_147_483_648 - 1;
  };
}
const daily = (seed: number, sway = 1): number[] => {
  const next = noise(seed);
  return Array.from({ length }, (_, at) => 100 + 50 * Math.sin(at / 20) + sway * next());
};
const stepFrom = (curve: readonly number[], from: number, by: number) =>
  curve.map((value, at) => (at >= from ? value + by : value));
const baselines = [daily(2), daily(3), daily(4)];

describe("a curve beside earlier days", () => {
  it("follows its usual pattern when it rises and falls as it does every day", () => {
    expect(comparePattern(daily(1), baselines)).toMatchObject({
      answer: "follows",
      baselines: 3,
      compared: length,
    });
  });

  it("departs from where a step begins, by how much", () => {
    const pattern = comparePattern(stepFrom(daily(1), 50, 30), baselines);
    expect(pattern).toMatchObject({ answer: "departs", from: 50, until: length - 1 });
    const peak = pattern.answer === "departs" ? pattern.peak : null;
    const { value, usual } = peak ?? { value: 0, usual: 0 };
    expect(value - usual).toBeGreaterThan(28);
    expect(value - usual).toBeLessThan(34);
  });

  it("departs downwards as well, and only as long as it is away", () => {
    const dip = daily(1).map((value, at) => (at >= 30 && at < 40 ? 0 : value));
    expect(comparePattern(dip, baselines)).toMatchObject({
      answer: "departs",
      from: 30,
      until: 39,
    });
  });

  it("does not depart for a flicker, nor for what an earlier day did too", () => {
    const flicker = daily(1).map((value, at) => (at === 30 || at === 31 ? 0 : value));
    expect(comparePattern(flicker, baselines)).toMatchObject({
      answer: "flickers",
      away: 2,
      peak: { at: 30, value: 0 },
    });
    const busy = stepFrom(daily(2), 50, 30);
    const one = comparePattern(stepFrom(daily(1), 50, 28), [busy, daily(3), daily(4)]);
    expect(one.answer).toBe("follows");
  });

  it("must depart by more where days differ by more", () => {
    const days = [90, 100, 112].map((level, at) => daily(at + 2).map((value) => value + level));
    const usual = daily(1).map((value) => value + 100);
    expect(comparePattern(stepFrom(usual, 50, 20), days).answer).toBe("follows");
    expect(comparePattern(stepFrom(usual, 50, 200), days).answer).toBe("departs");
  });

  it.each([
    ["nothing was measured", [null, null], [[1, 1]], "no-data"],
    ["there is only NaN", [Number.NaN, Infinity], [[1, 1]], "no-data"],
    ["there are no earlier days", daily(1), [], "no-baselines"],
    ["the earlier days are empty", daily(1), [[null], []], "no-baselines"],
    ["there is a single earlier day", daily(1), [daily(2), [null]], "one-baseline"],
    ["too few lie beside one another", daily(1).slice(0, 19), baselines, "few-measurements"],
  ] satisfies [string, Curve, Curve[], string][])(
    "says that it is too little to tell when %s",
    (_, curve, earlier, because) => {
      expect(comparePattern(curve, earlier)).toEqual({ answer: "too-little", because });
    },
  );

  it("departs where it falls silent while earlier days go on", () => {
    const upTo = (end: number): Curve => daily(1).map((value, at) => (at < end ? value : null));
    const away = { answer: "departs", peak: null, until: length - 1 };
    expect(comparePattern(upTo(51), baselines)).toMatchObject({
      ...away,
      from: 51,
      silent: { from: 51, until: length - 1, stretches: 1 },
    });
    expect(comparePattern(upTo(20), baselines)).toMatchObject({ ...away, from: 20 });
    expect(comparePattern(upTo(9), baselines)).toMatchObject({ ...away, from: 9, compared: 9 });
    const missesTwo = daily(1).map((value, at) => (at === 40 || at === 41 ? null : value));
    expect(comparePattern(missesTwo, baselines).answer).toBe("follows");
  });

  it("says both where it was away and then fell silent", () => {
    const curve = stepFrom(daily(1), 50, 30).map((value, at) => (at < 60 ? value : null));
    expect(comparePattern(curve, baselines)).toMatchObject({
      answer: "departs",
      from: 50,
      until: 59,
      stretches: 1,
      silent: { from: 60 },
    });
  });

  it("is silent neither where earlier days are, nor before its values can have come", () => {
    const half = (curve: readonly number[]): Curve =>
      curve.map((value, at) => (at < 60 ? value : null));
    expect(comparePattern(half(daily(1)), baselines.map(half)).answer).toBe("follows");
    const times = daily(1).map((_, at) => at);
    expect(compareAt(half(daily(1)), baselines, times, 61).answer).toBe("follows");
    expect(compareAt(half(daily(1)), baselines, times, 62).answer).toBe("departs");
  });

  it("is not silent when it is measured more rarely than earlier days", () => {
    const rare = daily(1).map((value, at) => (at % 5 === 0 ? value : null));
    expect(comparePattern(rare, baselines).answer).toBe("follows");
    const step = rare.map((value, at) => (value !== null && at >= 50 ? value + 30 : value));
    expect(comparePattern(step, baselines)).toMatchObject({ answer: "departs", from: 50 });
  });

  it("falls silent also where all days are measured as rarely", () => {
    const rarely = (curve: Curve): Curve => curve.map((value, at) => (at % 5 === 0 ? value : null));
    const long = (day: number): Curve =>
      Array.from({ length: 400 }, (_, at) => daily(day)[at % 100] ?? null);
    const days = [2, 3, 4].map((day) => rarely(long(day)));
    const gone = rarely(long(1)).map((value, at) => (at >= 100 && at < 260 ? null : value));
    expect(comparePattern(rarely(long(1)), days).answer).toBe("follows");
    expect(comparePattern(gone, days)).toMatchObject({
      answer: "departs",
      silent: { from: 100, until: 255 },
    });
  });

  it("takes nothing for a row that has a hole in it", () => {
    const curve = daily(1).map((value, at) => {
      if (at === 42 || at === 43) return null;
      return at >= 40 && at < 46 ? 0 : value;
    });
    expect(comparePattern(curve, baselines)).toMatchObject({ answer: "flickers", away: 4 });
    const missing = baselines.map((one, day): Curve =>
      one.map((value, at) => (at === 42 && day > 0 ? null : value)),
    );
    const away = daily(1).map((value, at) => (at >= 40 && at < 45 ? 0 : value));
    expect(comparePattern(away, missing)).toMatchObject({ answer: "flickers", away: 4 });
  });

  it("counts the stretches of a departure", () => {
    const twice = daily(1).map((value, at) =>
      (at >= 30 && at < 35) || (at >= 60 && at < 70) ? 0 : value,
    );
    expect(comparePattern(twice, baselines)).toMatchObject({ from: 30, until: 69, stretches: 2 });
  });

  it("passes over short gaps, NaN and infinities on either side", () => {
    const holes = (curve: readonly number[], every: number): Curve =>
      curve.map((value, at) =>
        at % every === 0 ? (at % 2 === 0 ? null : Infinity) : at % every === 1 ? Number.NaN : value,
      );
    const earlier = baselines.map((one) => holes(one, 11));
    expect(comparePattern(holes(daily(1), 7), earlier).answer).toBe("follows");
    const step = stepFrom(daily(1), 50, 40);
    const pattern = comparePattern(holes(step, 7), earlier);
    expect(pattern.answer).toBe("departs");
    expect(pattern.answer === "departs" && pattern.from).toBeLessThan(56);
  });

  it("takes what never changes as it is", () => {
    const constant = (value: number): Curve => Array.from({ length }, () => value);
    const same = [constant(5), constant(5), constant(5)];
    expect(comparePattern(constant(5), same)).toMatchObject({ answer: "follows", spread: 0 });
    expect(comparePattern(constant(5.04), same).answer).toBe("follows");
    expect(comparePattern(constant(9), same)).toMatchObject({ answer: "departs", from: 0 });
    const none = [constant(0), constant(0)];
    const errors = constant(0).map((_, at) => (at >= 60 ? 3 : 0));
    expect(comparePattern(errors, none)).toMatchObject({ answer: "departs", from: 60 });
  });

  const seeds = fc.integer({ min: 1, max: 1_000_000 });

  it("follows for any day like the others (property)", () => {
    fc.assert(
      // Days that are the same to the last digit are no days.
      fc.property(fc.uniqueArray(seeds, { minLength: 4, maxLength: 4 }), ([one = 0, ...others]) => {
        const pattern = comparePattern(
          daily(one),
          others.map((seed) => daily(seed)),
        );
        expect(pattern.answer).toBe("follows");
      }),
    );
  });

  it("departs where any large step begins (property)", () => {
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: 0, max: length - 3 }),
        fc.double({ min: 15, max: 1e6, noNaN: true }),
        fc.boolean(),
        (seed, from, by, isDown) => {
          const curve = stepFrom(daily(seed), from, isDown ? -by : by);
          const pattern = comparePattern(curve, baselines);
          expect(pattern).toMatchObject({ answer: "departs", from });
        },
      ),
    );
  });

  it("answers the same whatever the unit (property)", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.boolean(), (unit, steps) => {
        const curve = steps ? stepFrom(daily(1), 40, 25) : daily(1);
        const scale = (one: Curve) => one.map((value) => (value === null ? null : value * unit));
        const [plain, scaled] = [
          comparePattern(curve, baselines),
          comparePattern(scale(curve), baselines.map(scale)),
        ];
        expect(scaled.answer).toBe(plain.answer);
        const placeOf = (pattern: Pattern) => (pattern.answer === "departs" ? pattern.from : -1);
        expect(placeOf(scaled)).toBe(placeOf(plain));
      }),
    );
  });

  it("never throws, and names places inside the curve (property)", () => {
    const anyCurve = fc.array(fc.oneof(fc.double(), fc.constant(null)), { maxLength: 60 });
    fc.assert(
      fc.property(anyCurve, fc.array(anyCurve, { maxLength: 4 }), (curve, earlier) => {
        const pattern = comparePattern(curve, earlier);
        if (pattern.answer !== "departs") return;
        expect(pattern.from).toBeLessThanOrEqual(pattern.until);
        expect(pattern.until).toBeLessThan(curve.length);
        const { peak } = pattern;
        expect(peak === null || Number.isFinite(curve[peak.at])).toBe(true);
      }),
    );
  });
});
