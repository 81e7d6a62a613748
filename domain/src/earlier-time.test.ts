import { describe, expect, it } from "vitest";
import { earlierTimes } from "./earlier-time.ts";

const vienna = "Europe/Vienna";
const earlier = (at: string, days: number, zone = vienna): string | null => {
  const [time] = earlierTimes([Date.parse(at)], days, zone);
  return time === null || time === undefined ? null : new Date(time).toISOString().slice(0, 16);
};

describe("the same local time of earlier days", () => {
  it.each([
    ["on a day like the others", "2025-10-20T10:00:00+02:00", 1, "2025-10-19T08:00"],
    ["after the clocks went back", "2025-10-26T10:00:00+01:00", 1, "2025-10-25T08:00"],
    ["before they do, on that day", "2025-10-26T01:30:00+02:00", 1, "2025-10-24T23:30"],
    ["a week after", "2025-10-30T10:00:00+01:00", 7, "2025-10-23T08:00"],
    ["four weeks after", "2025-11-20T10:00:00+01:00", 28, "2025-10-23T08:00"],
    ["when both lie after", "2025-10-28T10:00:00+01:00", 1, "2025-10-27T09:00"],
    [
      "in the first of the hours that came twice",
      "2025-10-26T02:30:00+02:00",
      1,
      "2025-10-25T00:30",
    ],
    ["in the second of them", "2025-10-26T02:30:00+01:00", 1, "2025-10-25T00:30"],
    ["after the clocks went forward", "2026-03-29T10:00:00+02:00", 1, "2026-03-28T09:00"],
    ["a week after that", "2026-04-02T10:00:00+02:00", 7, "2026-03-26T09:00"],
    ["of an hour that came twice a day ago", "2025-10-27T02:30:00+01:00", 1, "2025-10-26T01:30"],
  ])("is found %s", (_, at, days, expected) => {
    expect(earlier(at, days)).toBe(expected);
  });

  it("is not there where the clocks left it out", () => {
    expect(earlier("2026-03-30T02:30:00+02:00", 1)).toBeNull();
    expect(earlier("2026-03-30T03:00:00+02:00", 1)).toBe("2026-03-29T01:00");
  });

  it("is whole days earlier in zones whose clocks never change", () => {
    for (const zone of ["UTC", "Asia/Kolkata", "Asia/Kathmandu"]) {
      expect(earlier("2025-10-27T10:00:00Z", 7, zone)).toBe("2025-10-20T10:00");
    }
  });

  it("follows clocks that move by half an hour", () => {
    const at = "2026-04-05T12:00:00+10:30";
    expect(earlier(at, 1, "Australia/Lord_Howe")).toBe("2026-04-04T01:00");
  });
});
