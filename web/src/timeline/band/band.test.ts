import { describe, expect, it } from "vitest";
import { clockOf } from "../zone-clock.ts";
import { axisTicks } from "./band-axis.ts";
import { densityOf, inLanes, ticksOf, type BandEntry } from "./band-marks.ts";
import { around, holding, momentAt, moved, xOf, zoomed } from "./band-window.ts";

const at = (clock: string, day = "07") => Date.parse(`2026-03-${day}T${clock}:00Z`);
const whole = { from: at("12:00"), to: at("16:00") };

describe("the window of the band", () => {
  it("keeps the moment under the pointer in its place when it zooms", () => {
    const closer = zoomed(whole, 0.5, at("13:00"), whole);
    expect(closer).toEqual({ from: at("12:30"), to: at("14:30") });
    expect(xOf(at("13:00"), closer, 800)).toBe(xOf(at("13:00"), whole, 800));
  });

  it("neither leaves the story nor goes closer than a minute", () => {
    expect(zoomed(whole, 4, at("13:00"), whole)).toEqual(whole);
    expect(moved({ from: at("12:00"), to: at("13:00") }, -0.5, whole).from).toBe(whole.from);
    expect(moved({ from: at("15:00"), to: at("16:00") }, 0.5, whole).to).toBe(whole.to);
    const hour = { from: at("14:00"), to: at("15:00") };
    expect(holding(hour, at("15:00"), whole)).toBe(hour);
    expect(holding(hour, at("13:30"), whole)).toEqual({ from: at("13:24"), to: at("14:24") });
    expect(holding(hour, at("15:30"), whole)).toEqual({ from: at("14:36"), to: at("15:36") });
    expect(holding(hour, at("12:00"), whole)).toEqual({ from: at("12:00"), to: at("13:00") });
    const closest = zoomed(whole, 0.0001, at("13:00"), whole);
    expect(closest.to - closest.from).toBe(60_000);
  });

  it("finds the moment that it drew", () => {
    expect(momentAt(xOf(at("13:37"), whole, 800), whole, 800)).toBeCloseTo(at("13:37"));
  });

  it("has room around a single moment, and none to show without any", () => {
    expect(around([at("14:00")])).toEqual({ from: at("13:55"), to: at("14:05") });
    expect(around([])).toBeUndefined();
  });
});

describe("the axis of the band", () => {
  const labels = (span: { from: number; to: number }, width: number, zone: string) =>
    axisTicks(span, width, clockOf(zone)).map(({ label }) => label);

  it("has round times of the zone in which the story is told", () => {
    expect(labels(whole, 320, "UTC")).toEqual(["12:00", "13:00", "14:00", "15:00", "16:00"]);
    expect(labels(whole, 320, "Asia/Kathmandu")).toEqual(["18:00", "19:00", "20:00", "21:00"]);
  });

  it("says the day at midnight, also of the day that has 23 hours", () => {
    const night = { from: at("22:00", "28"), to: at("04:00", "29") };
    const times = axisTicks(night, 480, clockOf("Europe/Berlin"));
    expect(times).toHaveLength(7);
    expect(times[1]?.label).toMatch(/29/u);
    expect(times.map(({ label }) => label)).not.toContain("02:00");
  });

  it("stays readable over weeks", () => {
    const weeks = { from: at("00:00", "01"), to: at("00:00", "31") };
    const ticks = axisTicks(weeks, 640, clockOf("UTC"));
    expect(ticks.length).toBeGreaterThan(5);
    expect(ticks.length).toBeLessThanOrEqual(10);
  });
});

describe("the marks on the band", () => {
  const entry = (id: string, clock: string, kind: BandEntry["kind"]): BandEntry => ({
    id,
    at: at(clock),
    kind,
    text: id,
  });

  it("share a tick where they would lie on one another", () => {
    const entries = [
      entry("a", "13:00", "alert"),
      entry("b", "13:01", "change"),
      entry("c", "13:02", "alert"),
      entry("d", "15:00", "alert"),
      entry("e", "15:00", "observation"),
    ];
    expect(ticksOf(entries, whole, 480).map(({ entryId, count }) => [entryId, count])).toEqual([
      ["a", 2],
      ["b", 1],
      ["d", 1],
    ]);
  });

  it("tell what was said from what else was recorded, and leave out what is not in view", () => {
    const entries = [
      entry("a", "11:00", "communication"),
      entry("b", "12:00", "communication"),
      entry("c", "12:00", "action"),
      entry("d", "16:00", "communication"),
    ];
    const { said, recorded, most } = densityOf(entries, whole, 40);
    expect([...said]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(recorded[0]).toBe(1);
    expect(most).toBe(2);
  });

  it("take a lane of their own only while they overlap", () => {
    const bars = [
      { from: 0, to: 10 },
      { from: 5, to: 8 },
      { from: 9, to: 12 },
      { from: 10, to: 11 },
    ];
    expect(inLanes(bars).map(({ lane }) => lane)).toEqual([0, 1, 1, 0]);
  });
});
