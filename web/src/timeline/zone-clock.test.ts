import { describe, expect, it } from "vitest";
import { axisTicks } from "./band/band-axis.ts";
import { understandTime, writeTime } from "./written-time.ts";
import { clockOf } from "./zone-clock.ts";

describe("a time of day", () => {
  it.each([
    ["Europe/Berlin", "2026-10-24T23:59:00.000Z", "01:59"],
    ["Europe/Berlin", "2026-10-25T00:00:00.000Z", "02:00 CEST"],
    ["Europe/Berlin", "2026-10-25T00:40:07.000Z", "02:40:07 CEST"],
    ["Europe/Berlin", "2026-10-25T01:05:00.000Z", "02:05 CET"],
    ["Europe/Berlin", "2026-10-25T02:00:00.000Z", "03:00"],
    ["America/New_York", "2026-11-01T05:30:00.000Z", "01:30 EDT"],
    ["Australia/Lord_Howe", "2026-04-04T15:15:00.000Z", "01:45 GMT+10:30"],
    ["Europe/Berlin", "2026-03-29T01:00:00.000Z", "03:00"],
    ["UTC", "2026-10-25T01:05:00.000Z", "01:05"],
  ])("says in %s which of two it is where the clock shows it twice: %s", (zone, at, time) => {
    expect(clockOf(zone).time(at)).toBe(time);
  });

  it("reads back as the one that it was", () => {
    const at = "2026-10-25T01:05:00.000Z";
    const time = { happenedAt: at, until: null, precision: "exact" } as const;
    const context = { day: "2026-10-25", zone: "Europe/Berlin", anchor: undefined };
    const read = understandTime(writeTime(time, clockOf("Europe/Berlin")), context);
    expect("time" in read && Date.parse(read.time.happenedAt)).toBe(Date.parse(at));
  });

  it("is told thousands of times without waiting", () => {
    const clock = clockOf("Europe/Paris");
    const from = Date.parse("2026-10-24T12:00:00.000Z");
    const started = performance.now();
    for (let count = 0; count < 10_000; count += 1) {
      clock.time(new Date(from + count * 9_000).toISOString());
    }
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe("the axis on the day on which the clock is put back", () => {
  const clock = clockOf("Europe/Berlin");
  const span = {
    from: Date.parse("2026-10-24T23:30:00.000Z"),
    to: Date.parse("2026-10-25T02:30:00.000Z"),
  };

  it("tells both times apart, with room for it", () => {
    const ticks = axisTicks(span, 1200, clock);
    const labels = ticks.map(({ label }) => label);
    expect(labels).toContain("02:00 CEST");
    expect(labels).toContain("02:00 CET");
    expect(new Set(labels).size).toBe(labels.length);
    const gaps = ticks.slice(1).map(({ x }, before) => x - (ticks[before]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(96);
  });
});
