import { describe, expect, it } from "vitest";
import { shiftTime, shiftTimes, type TimeShift } from "./shift-times.ts";

const utcIsVienna: TimeShift = { by: "zone", readAs: "UTC", isIn: "Europe/Vienna" };

describe("times that are moved", () => {
  it.each<[string, string, TimeShift, string, string | null]>([
    [
      "by an hour",
      "2026-03-07T14:02:00.000Z",
      { by: "length", minutes: 60 },
      "2026-03-07T15:02:00.000Z",
      null,
    ],
    [
      "back over midnight",
      "2026-03-07T00:10:00.000Z",
      { by: "length", minutes: -30 },
      "2026-03-06T23:40:00.000Z",
      null,
    ],
    [
      "keeping microseconds",
      "2026-03-07T14:02:00.000123Z",
      { by: "length", minutes: 1 },
      "2026-03-07T14:03:00.000123Z",
      null,
    ],
    [
      "read in the wrong zone, in winter",
      "2026-03-07T14:02:00.000Z",
      utcIsVienna,
      "2026-03-07T13:02:00.000Z",
      null,
    ],
    [
      "read in the wrong zone, in summer",
      "2026-07-07T14:02:00.000Z",
      utcIsVienna,
      "2026-07-07T12:02:00.000Z",
      null,
    ],
    [
      "on the night that loses an hour",
      "2026-03-29T02:30:00.000Z",
      utcIsVienna,
      "2026-03-29T01:30:00.000Z",
      "never",
    ],
    [
      "on the night that gains an hour",
      "2026-10-25T02:30:00.000Z",
      utcIsVienna,
      "2026-10-25T00:30:00.000Z",
      "twice",
    ],
    [
      "to UTC",
      "2026-03-07T13:02:00.000Z",
      { by: "zone", readAs: "Europe/Vienna", isIn: "UTC" },
      "2026-03-07T14:02:00.000Z",
      null,
    ],
  ])("%s: %s", (_, at, shift, expected, doubt) => {
    expect(shiftTime(at, shift)).toEqual({ at: expected, doubt });
  });

  it("cannot leave the years that a timeline holds", () => {
    expect(shiftTime("1970-01-01T00:10:00.000Z", { by: "length", minutes: -11 })).toBeUndefined();
  });

  it("take the end and the moment of knowing along", () => {
    const entry = {
      happenedAt: "2026-03-07T14:02:00.000Z",
      until: "2026-03-07T14:10:00.000Z",
      knownAt: "2026-03-07T14:58:00.000Z",
    };
    expect(shiftTimes(entry, utcIsVienna)).toEqual({
      times: {
        happenedAt: "2026-03-07T13:02:00.000Z",
        until: "2026-03-07T13:10:00.000Z",
        knownAt: "2026-03-07T13:58:00.000Z",
      },
      doubt: null,
    });
  });

  it("that would end before they begin are left to a person", () => {
    const overTheGap = {
      happenedAt: "2026-10-25T00:59:00.000Z",
      until: "2026-10-25T01:01:00.000Z",
      knownAt: null,
    };
    const back: TimeShift = { by: "zone", readAs: "Europe/Vienna", isIn: "UTC" };
    expect(shiftTimes(overTheGap, back)).toBeUndefined();
  });
});
