import { describe, expect, it } from "vitest";
import { understandTime, writeTime } from "./written-time.ts";
import { clockOf } from "./zone-clock.ts";

const clock = clockOf("Europe/Berlin");
const context = { day: "2026-03-07", zone: "Europe/Berlin", anchor: "2026-03-07T13:00:00.000Z" };
const time = { happenedAt: "2026-03-07T13:32:00.000Z", until: null, precision: "exact" } as const;
const moments = (text: string) => {
  const understood = understandTime(text, context);
  if (!("time" in understood)) return understood;
  const { happenedAt, until, precision } = understood.time;
  return {
    happenedAt: new Date(happenedAt).toISOString(),
    until: until === null ? null : new Date(until).toISOString(),
    precision,
  };
};

describe("a time as a person writes it", () => {
  it.each([
    time,
    { ...time, happenedAt: "2026-03-07T13:32:05.000Z" },
    { ...time, precision: "about" as const },
    { ...time, precision: "between" as const, until: "2026-03-07T23:10:00.000Z" },
  ])("reads back as it was written", (one) => {
    expect(moments(writeTime(one, clock))).toEqual(one);
  });

  it("may be a clock time of the day at hand, or count from the impact", () => {
    expect(moments("14:32")).toEqual(time);
    expect(moments("+32m")).toEqual(time);
  });

  it.each(["", "yesterday-ish", "14:32 rolled back", "25:61"])("is not %j", (text) => {
    expect(understandTime(text, context)).toHaveProperty("problem");
  });

  it("offers both when the clock showed it twice", () => {
    expect(understandTime("2026-10-25 02:30", context)).toMatchObject({
      choices: ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"],
    });
  });
});
