import { describe, expect, it } from "vitest";
import { findEpoch } from "./epoch.ts";
import { findLeadingTime } from "./find-times.ts";
import { placeTime } from "./place-time.ts";
import { directionOf, isDayFirst } from "./reading-order.ts";
import { createTimekeeper, type Surroundings } from "./timekeeper.ts";
import type { WrittenDate, WrittenTime } from "./written-time.ts";
import { findZone } from "./zones.ts";

const timeOf = (line: string): WrittenTime => {
  const time = findLeadingTime(line);
  if (time === undefined) throw new Error(`No time in ${line}`);
  return time;
};
const times = (...lines: string[]) => lines.map((line) => timeOf(line));

function resolveAll(around: Surroundings, ...lines: string[]) {
  const keeper = createTimekeeper(around);
  return { keeper, at: times(...lines).map((time) => keeper.resolve(time).happenedAt) };
}

describe("times in their order", () => {
  it("carries date and zone on, and passes midnight", () => {
    const { at } = resolveAll(
      {},
      "2026-03-07 23:50 UTC",
      "23:58",
      "00:10",
      "2026-03-09 08:00",
      "08:05",
    );
    expect(at).toEqual([
      "2026-03-07T23:50:00Z",
      "2026-03-07T23:58:00Z",
      "2026-03-08T00:10:00Z",
      "2026-03-09T08:00:00Z",
      "2026-03-09T08:05:00Z",
    ]);
  });

  it("says where a zone was carried on to times that name none", () => {
    const carried = resolveAll({}, "2026-03-07 14:03 UTC", "14:05");
    expect(carried.at[1]).toBe("2026-03-07T14:05:00Z");
    expect([...carried.keeper.notes]).toEqual([
      "Times without a zone were read as UTC, which other times name.",
    ]);
    expect(carried.keeper.findCarriedZone()).toBe("UTC");
    const stated = createTimekeeper({ date: "2026-03-07" });
    stated.enterZone("UTC");
    for (const time of times("14:03 UTC", "14:05")) stated.resolve(time);
    expect([...stated.notes]).toEqual([]);
    expect(stated.findCarriedZone()).toBeUndefined();
  });

  it("keeps the zone that a person gave for times that name none, unless the text states another for all", () => {
    const given = { zone: "Europe/Berlin" };
    const { at, keeper } = resolveAll(
      given,
      "2026-03-07 14:03 UTC",
      "2026-03-07 15:05",
      "15:09",
      "14:12 UTC",
      "15:14",
    );
    expect(at).toEqual([
      "2026-03-07T14:03:00Z",
      "2026-03-07T15:05:00+01:00",
      "2026-03-07T15:09:00+01:00",
      "2026-03-07T14:12:00Z",
      "2026-03-07T15:14:00+01:00",
    ]);
    expect([...keeper.notes]).toEqual([]);
    expect(keeper.findCarriedZone()).toBeUndefined();
    const stated = createTimekeeper({ ...given, date: "2026-03-07" });
    stated.enterZone("UTC");
    expect(stated.resolve(timeOf("14:03")).happenedAt).toBe("2026-03-07T14:03:00Z");
    expect([...stated.notes]).toEqual([
      "The text says that its times are in UTC: they were read so.",
    ]);
  });

  it("compares clocks of several zones by what they show at the same moment", () => {
    const around = { date: "2026-03-07" };
    expect(resolveAll(around, "14:03 UTC", "06:05 PST", "06:20", "15:00 UTC").at).toEqual([
      "2026-03-07T14:03:00Z",
      "2026-03-07T06:05:00-08:00",
      "2026-03-07T06:20:00-08:00",
      "2026-03-07T15:00:00Z",
    ]);
    expect(resolveAll(around, "23:50 UTC", "00:10 UTC", "16:20 PT", "00:30 UTC").at).toEqual([
      "2026-03-07T23:50:00Z",
      "2026-03-08T00:10:00Z",
      "2026-03-07T16:20:00-08:00",
      "2026-03-08T00:30:00Z",
    ]);
  });

  it("keeps a small step back as written and says so", () => {
    const { at, keeper } = resolveAll({ date: "2026-03-07", zone: "UTC" }, "15:48", "14:18");
    expect(at[1]).toBe("2026-03-07T14:18:00Z");
    expect([...keeper.notes].join(" ")).toContain("go backwards");
  });

  it("passes midnight backwards where the newest line stands first", () => {
    const lines = ["00:10", "23:58", "23:50"];
    expect(directionOf(times("02:00", "01:30", ...lines))).toBe(-1);
    const { at } = resolveAll({ date: "2026-03-08", zone: "UTC", direction: -1 }, ...lines);
    expect(at).toEqual(["2026-03-08T00:10:00Z", "2026-03-07T23:58:00Z", "2026-03-07T23:50:00Z"]);
  });

  it("takes the year that lies nearest", () => {
    const { at } = resolveAll(
      { date: "2026-12-31", zone: "UTC" },
      "Dec 31 23:59:59",
      "Jan  1 00:00:03",
    );
    expect(at).toEqual(["2026-12-31T23:59:59Z", "2027-01-01T00:00:03Z"]);
  });

  it("gives no instant without a date, a year or a zone, and says what is missing", () => {
    const resolve = (line: string, around: Surroundings) =>
      createTimekeeper(around).resolve(timeOf(line));
    expect(resolve("14:32 x", { zone: "UTC" })).toMatchObject({
      happenedAt: null,
      wallTime: "T14:32:00",
      timeProblem: { sentence: expect.stringContaining("which day") },
    });
    expect(resolve("Mar 7 14:32 x", { zone: "UTC" }).timeProblem?.sentence).toContain("year");
    expect(resolve("2026-03-07 14:32 x", {})).toMatchObject({
      happenedAt: null,
      wallTime: "2026-03-07T14:32:00",
      timeProblem: { sentence: expect.stringContaining("zone") },
    });
    expect(resolve("2026-02-30 14:32 x", { zone: "UTC" }).timeProblem?.sentence).toContain(
      "no 2026-02-30",
    );
    expect(resolve("2025-02-29 14:32 x", { zone: "UTC" }).happenedAt).toBeNull();
    expect(resolve("2028-02-29 14:32 x", { zone: "UTC" }).happenedAt).toBe("2028-02-29T14:32:00Z");
    // A leap second is the last one of its minute: no clock of a computer shows it.
    expect(resolve("2016-12-31 23:59:60 x", { zone: "UTC" }).happenedAt).toBe(
      "2016-12-31T23:59:59Z",
    );
    expect(resolve("1066-10-14 14:32 x", { zone: "UTC" }).timeProblem?.sentence).toContain("1066");
  });
});

describe("clocks put forward and back", () => {
  const resolve = (line: string) =>
    createTimekeeper({ zone: "Europe/Berlin" }).resolve(timeOf(line));

  it("refuses a time that did not exist and offers those around it", () => {
    const { happenedAt, timeProblem } = resolve("2026-03-29 02:30 x");
    expect(happenedAt).toBeNull();
    expect(timeProblem?.sentence).toContain("does not exist in Europe/Berlin");
    expect(timeProblem?.choices).toEqual([
      "2026-03-29T01:30:00+01:00",
      "2026-03-29T03:30:00+02:00",
    ]);
  });

  it("refuses a time that happened twice and offers both", () => {
    const { happenedAt, timeProblem } = resolve("2026-10-25 02:30 x");
    expect(happenedAt).toBeNull();
    expect(timeProblem?.sentence).toContain("happened twice");
    expect(timeProblem?.choices).toEqual([
      "2026-10-25T02:30:00+02:00",
      "2026-10-25T02:30:00+01:00",
    ]);
  });

  it("places the times on either side", () => {
    expect(resolve("2026-03-29 01:59 x").happenedAt).toBe("2026-03-29T01:59:00+01:00");
    expect(resolve("2026-03-29 03:00 x").happenedAt).toBe("2026-03-29T03:00:00+02:00");
  });
});

describe("zones", () => {
  it.each([
    ["utc", "Z"],
    ["GMT", "Z"],
    ["+0530", "+05:30"],
    ["UTC-3", "-03:00"],
    ["PDT", "-07:00"],
    ["America/New_York", "America/New_York"],
  ])("%s is %s", (written, id) => {
    expect(findZone(written)?.id).toBe(id);
  });

  it("explains letters that mean several zones, and lets the place decide", () => {
    expect(findZone("IST")).toMatchObject({
      id: "+05:30",
      note: expect.stringContaining("Israel"),
    });
    expect(findZone("IST", "Europe/Dublin")?.id).toBe("+01:00");
  });

  it.each(["Mars/Olympus", "+25:00", "constructor", "__proto__", ""])("knows no %s", (written) => {
    expect(findZone(written)).toBeUndefined();
  });
});

describe("numbers since 1970", () => {
  it.each([
    ["1700000000", "2023-11-14T22:13:20Z"],
    ["1700000000.123456", "2023-11-14T22:13:20.123456Z"],
    ["1700000000123", "2023-11-14T22:13:20.123Z"],
    ["1700000000123456", "2023-11-14T22:13:20.123456Z"],
    ["1502709956288000110", "2017-08-14T11:25:56.288000110Z"],
  ])("%s", (digits, expected) => {
    expect(findEpoch(digits)).toBe(expected);
  });

  it.each([
    "1e308",
    "NaN",
    "Infinity",
    "-1700000000",
    "8640000000000000000000",
    "99999999999",
    "",
    "0x6553f100",
  ])("%s is none", (digits) => {
    expect(findEpoch(digits)).toBeUndefined();
  });

  it.each(["+275760-09-13T00:00:00.000Z", "275760-09-13", "NaN", "1e308", "0001-01-01T00:00:00Z"])(
    "%s gives no instant and a sentence",
    (written) => {
      const placed = placeTime(written, createTimekeeper({ zone: "UTC" }));
      expect(placed.happenedAt).toBeNull();
      expect(placed.timeProblem?.sentence).not.toBe("");
    },
  );
});

describe("day and month", () => {
  const dates = (...written: string[]) =>
    times(...written.map((date) => `${date} 10:00`)).map(
      ({ start }) => start.date as NonNullable<typeof start.date>,
    );

  it("is settled by a day past twelve", () => {
    expect(isDayFirst(dates("03/04/2026", "03/17/2026"))).toBe(false);
    expect(isDayFirst(dates("03/04/2026", "17/04/2026"))).toBe(true);
  });

  it("is the order in which the dates lie close together", () => {
    expect(isDayFirst(dates("04-03-2026", "05-03-2026", "06-03-2026"))).toBe(true);
    expect(isDayFirst(dates("03/04/2026", "03/05/2026", "03/06/2026"))).toBe(false);
  });

  it("is the order in which the dates lie close to the day of the incident", () => {
    expect(isDayFirst(dates("3/7/2026", "3/8/2026"), { date: "2026-03-07" })).toBe(false);
    expect(isDayFirst(dates("7/3/2026"), { date: "2026-03-07", zone: "America/Chicago" })).toBe(
      true,
    );
    expect(isDayFirst(dates("3/7/2026"), { date: "2025-11-07" })).toBe(true);
    expect(isDayFirst(dates("3/7"), { date: "2026-03-07" })).toBe(false);
  });

  it("is found in as many dates as are read", () => {
    const [date] = dates("03/04/2026") as [WrittenDate];
    const many = Array.from({ length: 200_000 }, () => date);
    expect(isDayFirst(many)).toBe(true);
  });

  it("follows the zone for a lone date with slashes", () => {
    expect(isDayFirst(dates("03/04/2026"), { zone: "America/Chicago" })).toBe(false);
    expect(isDayFirst(dates("03/04/2026"), { zone: "Europe/London" })).toBe(true);
  });
});
