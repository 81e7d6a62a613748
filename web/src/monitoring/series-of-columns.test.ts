import { describe, expect, it } from "vitest";
import { seriesOf } from "./series-of-columns.ts";

describe("the curves of a table", () => {
  it("have the earlier days that stand beside them, and names of their own", () => {
    const series = seriesOf([
      { name: "errors", role: "curve", values: [1] },
      { name: "yesterday", role: "day", values: [2] },
      { name: "errors", role: "curve", values: [3] },
      { name: "note", role: "left-out", values: [4] },
      { name: "last week", role: "week", values: [5] },
    ]);
    expect(series).toEqual([
      { name: "errors", values: [1], baselines: { day: [2] } },
      { name: "errors 2", values: [3], baselines: { week: [5] } },
    ]);
  });

  it("take an earlier day that comes first", () => {
    const columns = [
      { name: "yesterday", role: "day", values: [2] },
      { name: "errors", role: "curve", values: [1] },
    ] as const;
    expect(seriesOf(columns)).toEqual([{ name: "errors", values: [1], baselines: { day: [2] } }]);
  });
});
