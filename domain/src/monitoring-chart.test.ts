import { describe, expect, it } from "vitest";
import {
  fetchedChartDraftSchema,
  givenChartDraftSchema,
  stepFor,
  timesOf,
} from "./monitoring-chart.ts";
import { monitoringWindow } from "./monitoring-window.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;

describe("the window of curves", () => {
  it("reaches from the impact to the end, with a quarter of that on either side", () => {
    const milestones = {
      introduced: at("09:40"),
      "impact-started": at("14:00"),
      detected: at("14:10"),
      resolved: at("16:00"),
    };
    expect(monitoringWindow([{ milestones }])).toEqual({ from: at("13:30"), to: at("16:30") });
  });

  it("begins with the detection where nobody knows when the impact began, and has a least margin", () => {
    const milestones = { detected: at("14:00"), mitigated: at("14:20") };
    expect(monitoringWindow([{ milestones }])).toEqual({ from: at("13:45"), to: at("14:35") });
  });

  it("holds all incidents, and some time where the end is not known", () => {
    const one = { milestones: { "impact-started": at("10:00"), resolved: at("10:10") } };
    const other = { milestones: { "impact-started": at("13:00") } };
    expect(monitoringWindow([one, other])).toEqual({ from: at("08:45"), to: at("16:15") });
    expect(monitoringWindow([other])).toEqual({ from: at("12:30"), to: at("15:30") });
    expect(monitoringWindow([{ milestones: {} }])).toBeUndefined();
  });
});

describe("the step between measurements", () => {
  it.each([
    ["14:30", 15],
    ["16:00", 15],
    ["17:00", 30],
    ["23:00", 60],
  ])("to %s is %i seconds", (to, step) => {
    expect(stepFor(at("14:00"), at(to))).toBe(step);
    const times = timesOf(at("14:00"), at(to), step);
    expect(times.length).toBeLessThanOrEqual(701);
    expect(times[0]).toBe(Date.parse(at("14:00")));
    expect(times.at(-1)).toBe(Date.parse(at(to)));
  });

  it("keeps a month within bounds, on times that a day and four weeks earlier share", () => {
    const [from, to] = ["2026-03-01T00:00:07.000Z", "2026-04-01T00:00:07.000Z"];
    const step = stepFor(from, to);
    expect(timesOf(from, to, step).length).toBeLessThanOrEqual(700);
    expect((28 * 86_400) % step).toBe(0);
  });
});

describe("a chart", () => {
  const times = [1, 2, 3];
  const given = (series: object) =>
    givenChartDraftSchema.safeParse({ title: "Errors", times, series: [series] }).success;

  it("has one value for each time", () => {
    expect(given({ name: "a", values: [1, null, 3], baselines: { day: [1, 2, 3] } })).toBe(true);
    expect(given({ name: "a", values: [1, null], baselines: {} })).toBe(false);
    expect(given({ name: "a", values: [1, 2, 3], baselines: { week: [1] } })).toBe(false);
    expect(given({ name: "a", values: [1, 2, Infinity], baselines: {} })).toBe(false);
  });

  it("has times that rise", () => {
    const series = [{ name: "a", values: [1, 2], baselines: {} }];
    for (const wrong of [[2, 1], [1, 1], [1], [-1, 1]]) {
      const draft = { title: "Errors", times: wrong, series };
      expect(givenChartDraftSchema.safeParse(draft).success).toBe(false);
    }
  });

  it("is fetched for a window that ends after it begins and is not a year long", () => {
    const draft = {
      title: "Errors",
      sourceId: "01900000-0000-7000-8000-000000000001",
      query: "up",
      from: at("14:00"),
    };
    const isFine = (to: string) => fetchedChartDraftSchema.safeParse({ ...draft, to }).success;
    expect([isFine(at("15:00")), isFine(at("13:00")), isFine("2027-03-07T14:00:00Z")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
