import { expect, test } from "vitest";
import {
  formatInstant,
  formatMinutes,
  formatOffset,
  formatUtc,
  setReaderZone,
} from "./format-time.ts";

const start = "2026-03-07T14:00:00Z";

test.each([
  ["2026-03-07T14:14:59Z", "+14 min"],
  ["2026-03-07T14:00:30Z", "±0"],
  ["2026-03-07T11:55:00Z", "−2 h 5 min"],
  ["2026-03-08T17:00:00Z", "+1 d 3 h"],
])("%s is %s from the start", (at, shown) => {
  expect(formatOffset(at, start)).toBe(shown);
});

test.each([
  [0, "0 min"],
  [59.6, "1 h"],
  [1440, "1 d"],
  [1501, "1 d 1 h"],
  [1445, "1 d 5 min"],
])("%s minutes read as %s", (minutes, shown) => {
  expect(formatMinutes(minutes)).toBe(shown);
});

test("UTC is written so that it can be compared and pasted", () => {
  expect(formatUtc("2026-03-07T15:32:05+01:00")).toBe("2026-03-07 14:32:05 UTC");
});

test("a moment shows in the zone that the reader chose, on the day that it is there", () => {
  const at = "2026-03-07T23:30:00Z";
  setReaderZone("Asia/Kolkata");
  expect(formatInstant(at, { show: "time" })).toBe("05:00");
  expect(formatInstant(at, { show: "day" })).toContain("8");
  expect(formatInstant(at, { show: "time", timeZone: "UTC" })).toBe("23:30");
  setReaderZone(null);
});
