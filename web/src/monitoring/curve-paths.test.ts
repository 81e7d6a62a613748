import { describe, expect, it } from "vitest";
import { curvePath, placeAt, scaleFor, valueWords } from "./curve-paths.ts";

const series = (values: (number | null)[]) => [{ values, baselines: {} }];

describe("the picture of a curve", () => {
  it("begins at zero, in round steps", () => {
    expect(scaleFor(series([0.4, 38]))).toEqual({ low: 0, high: 40, ticks: [0, 20, 40] });
    expect(scaleFor(series([-3, 5])).ticks).toEqual([-5, 0, 5]);
    expect(scaleFor(series([0, 0.0007])).ticks[0]).toBe(0);
  });

  it("does not begin at zero where that would be a flat line", () => {
    const { low, high } = scaleFor(series([99.1, 99.9]));
    expect([low, high]).toEqual([99, 100]);
  });

  it("stands on its feet without values, or with one", () => {
    expect(scaleFor(series([null]))).toEqual({ low: 0, high: 1, ticks: [0, 1] });
    expect(scaleFor(series([0])).high).toBeGreaterThan(0);
    const { low, high } = scaleFor(series([7]));
    expect(low).toBeLessThanOrEqual(7);
    expect(high).toBeGreaterThan(7);
  });

  it("breaks off where nothing was measured, and shows a lonely value", () => {
    const view = { span: { from: 0, to: 5 }, width: 50, height: 10, scale: scaleFor(series([1])) };
    const path = curvePath([1, 1, null, 1, null, 1], [0, 1, 2, 3, 4, 5], view);
    expect(path.match(/M/gu)).toHaveLength(3);
    expect(path.match(/h0\.1/gu)).toHaveLength(2);
    expect(path.match(/L/gu)).toHaveLength(1);
  });

  it("draws what is in view, and one measurement beyond", () => {
    const view = {
      span: { from: 10, to: 12 },
      width: 20,
      height: 10,
      scale: scaleFor(series([1])),
    };
    const times = Array.from({ length: 30 }, (_, at) => at);
    const path = curvePath(
      times.map(() => 1),
      times,
      view,
    );
    expect(path.match(/[ML]/gu)).toHaveLength(5);
  });

  it("finds the measurement under the pointer", () => {
    const times = [0, 10, 20];
    expect([-5, 4, 6, 15, 99].map((moment) => placeAt(times, moment))).toEqual([0, 0, 1, 2, 2]);
  });

  it("writes values as they are read off", () => {
    expect(valueWords(38.1234, "%")).toBe("38.1 %");
    expect(valueWords(0.000_123_4, "")).toBe("0.000123");
  });
});
