import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleCurves } from "./sample-curves.ts";

const chartOf = (...curves: readonly (number | null)[][]) => ({
  title: "Failed checkouts",
  times: (curves[0] ?? []).map((_, at) => at * 1000),
  series: curves.map((values) => ({ values, baselines: { day: values } })),
});
const few = { mostNumbers: 200, mostTimes: 100 };
const calm = Array.from({ length: 2000 }, () => 1);

describe("curves that are sampled", () => {
  it("stay whole where they are short, with the digits that an eye reads", () => {
    const chart = chartOf([1, null, 1 / 3]);
    expect(sampleCurves(chart, few)).toEqual({
      ...chart,
      series: [{ values: [1, null, 0.33333], baselines: { day: [1, null, 0.33333] } }],
    });
  });

  it("keep a single peak and a single dip, however few are kept", () => {
    const values = calm.with(777, 900).with(1311, -4);
    const { times, series } = sampleCurves(chartOf(values), few);
    expect(times.length).toBeLessThanOrEqual(few.mostTimes);
    expect(Math.max(...(series[0]?.values ?? []).map(Number))).toBe(900);
    expect(Math.min(...(series[0]?.values ?? []).map(Number))).toBe(-4);
    const peakAt = times[series[0]?.values.indexOf(900) ?? -1] ?? 0;
    expect(Math.abs(peakAt - 777_000)).toBeLessThan(2000 * 1000 * (2 / few.mostTimes));
  });

  it("break off where nothing was measured", () => {
    const { series } = sampleCurves(chartOf(calm.map((one, at) => (at < 1000 ? null : one))), few);
    expect(series[0]?.values.slice(0, 40).every((value) => value === null)).toBe(true);
    expect(series[0]?.values.at(-1)).toBe(1);
  });

  it("give each of many curves fewer times, and still a curve", () => {
    const { times } = sampleCurves(chartOf(...Array.from({ length: 8 }, () => calm)), few);
    expect(times.length).toBe(40);
  });

  const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));

  it("have one value for each time, and times that rise (property)", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 400 }), (values) => {
        const { times, series } = sampleCurves(chartOf(values), few);
        for (const { values: own, baselines } of series) {
          expect(own).toHaveLength(times.length);
          expect(baselines.day).toHaveLength(times.length);
        }
        expect(times.every((time, at) => at === 0 || time > (times[at - 1] ?? time))).toBe(true);
        expect(times.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
