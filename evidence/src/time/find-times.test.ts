import { describe, expect, it } from "vitest";
import { findLeadingTime, findTimes, findTrailingTime, textBehind } from "./find-times.ts";
import { createTimekeeper, type Surroundings } from "./timekeeper.ts";

function read(line: string, around: Surroundings = { date: "2026-03-07", zone: "UTC" }) {
  const time = findLeadingTime(line);
  if (time === undefined) return undefined;
  const { happenedAt, until, precision } = createTimekeeper(around).resolve(time);
  return [happenedAt, until, precision, textBehind(line, time)];
}

describe("times at the start of a line", () => {
  it.each([
    ["14:32 up", "2026-03-07T14:32:00Z"],
    ["14h03 up", "2026-03-07T14:03:00Z"],
    ["2:05 pm - up", "2026-03-07T14:05:00Z"],
    ["12:10 a.m. up", "2026-03-07T00:10:00Z"],
    ["1403 hours UTC up", "2026-03-07T14:03:00Z"],
    ["noon: up", "2026-03-07T12:00:00Z"],
    ["- 10:32: up", "2026-03-07T10:32:00Z"],
    ["3. 10:32 — up", "2026-03-07T10:32:00Z"],
    ["[10:32] up", "2026-03-07T10:32:00Z"],
    ["2026-03-07 14:32 CET up", "2026-03-07T14:32:00+01:00"],
    ["2026-03-07 14.32 up", "2026-03-07T14:32:00Z"],
    ["2026-03-07 1432 up", "2026-03-07T14:32:00Z"],
    ["2026-03-07T14:03:22,123456789+01:00 up", "2026-03-07T14:03:22.123456789+01:00"],
    ["20260307T140322Z up", "2026-03-07T14:03:22Z"],
    ["[07/Mar/2026:14:03:22 +0000] up", "2026-03-07T14:03:22Z"],
    ["Mar  7 14:03:22 up", "2026-03-07T14:03:22Z"],
    ["Sat Mar  7 23:21:45 2026 up", "2026-03-07T23:21:45Z"],
    ["March 7, 2pm up", "2026-03-07T14:00:00Z"],
    ["7th of March 2026 at 14:00 UTC – up", "2026-03-07T14:00:00Z"],
    ["11:10 6th Nov 2023 - up", "2023-11-06T11:10:00Z"],
    ["14:32 (2026-03-07) up", "2026-03-07T14:32:00Z"],
    ["24-10-2024 - 08:15 - up", "2024-10-24T08:15:00Z"],
    ["At 17:03 (15:03 UTC) up", "2026-03-07T17:03:00+02:00"],
    ["2026-03-07 14:32 Europe/Berlin up", "2026-03-07T14:32:00+01:00"],
    ["14:32 UTC+2 up", "2026-03-07T14:32:00+02:00"],
    ["12/31/2025 11:59 PM EST up", "2025-12-31T23:59:00-05:00"],
    ["24:00 up", "2026-03-08T00:00:00Z"],
    ["2028-02-29 10:00 up", "2028-02-29T10:00:00Z"],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual([expected, null, "exact", "up"]);
  });

  it.each([
    ["14:30-14:45 up", "2026-03-07T14:30:00Z", "2026-03-07T14:45:00Z"],
    ["2026-03-07 02:00-04:30 - up", "2026-03-07T02:00:00Z", "2026-03-07T04:30:00Z"],
    ["23:50 to 00:10 up", "2026-03-07T23:50:00Z", "2026-03-08T00:10:00Z"],
    ["between 10:00 and 10:15 UTC up", "2026-03-07T10:00:00Z", "2026-03-07T10:15:00Z"],
    ["2026-03-07: up", "2026-03-07T00:00:00Z", "2026-03-08T00:00:00Z"],
    ["7-9th March - up", "2026-03-07T00:00:00Z", "2026-03-10T00:00:00Z"],
  ])("a stretch of time: %s", (line, from, to) => {
    expect(read(line)).toEqual([from, to, "between", "up"]);
  });

  it.each(["~14:30 up", "about 14:30 up", "approx. 14:30 up", "around 14:30 up", "circa 14:30 up"])(
    "a vague one: %s",
    (line) => {
      expect(read(line)).toEqual(["2026-03-07T14:30:00Z", null, "about", "up"]);
    },
  );

  it.each([
    "1.14.10 was released",
    "443:193 packets",
    "10.1.0.101:443 refused",
    "5 pods restarted",
    "v1.26.0 rolled out",
    "25:10 nothing",
    "14:61 nothing",
    "7181 downloads",
    "2/3 of the nodes",
    "may be slow",
  ])("no time: %s", (line) => {
    expect(findLeadingTime(line)).toBeUndefined();
  });

  it("counts from an anchor", () => {
    const around = { anchor: "2026-03-07T14:00:00Z" };
    expect(read("+14m up", around)?.[0]).toBe("2026-03-07T14:14:00Z");
    expect(read("+1h05 up", around)?.[0]).toBe("2026-03-07T15:05:00Z");
    expect(read("-5 min up", around)?.[0]).toBe("2026-03-07T13:55:00Z");
    expect(read("+14m up", {})?.[0]).toBeNull();
  });
});

describe("times elsewhere in a line", () => {
  it("finds the one that a line ends with", () => {
    const line = "Resolved: 2020-02-25 17:07.";
    expect(line.slice(0, findTrailingTime(line)?.from)).toBe("Resolved: ");
    expect(findTrailingTime("Resolved in the end")).toBeUndefined();
  });

  it("finds several, and not those inside addresses or names", () => {
    const line =
      "From 10:15 UTC to later, see https://x.example/2026-03-07/10:30 or file-2026-01-02.log, then 11:00 again";
    expect(findTimes(line).map(({ from, to }) => line.slice(from, to))).toEqual([
      "From 10:15 UTC",
      "11:00",
    ]);
  });

  it("stays quick on text made to confuse it", () => {
    const hostile = [
      "1 ".repeat(50_000),
      "~".repeat(100_000),
      `${"[(".repeat(50_000)}10:00`,
      "Mon, ".repeat(30_000),
      `${"1".repeat(100_000)}:00`,
    ];
    const began = performance.now();
    for (const line of hostile) {
      findTimes(line);
      findLeadingTime(line);
    }
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
