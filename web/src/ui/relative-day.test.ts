import { afterEach, expect, test } from "vitest";
import { setReaderZone } from "./format-time.ts";
import { dayHere, relativeDay, todayHere } from "./relative-day.ts";

afterEach(() => {
  setReaderZone(null);
});

test.each([
  ["2026-03-07", "today"],
  ["2026-03-08", "tomorrow"],
  ["2026-03-02", "5 days ago"],
  ["2026-03-30", "in 3 weeks"],
  ["2025-12-07", "3 months ago"],
])("%s is %s on 7 March", (day, shown) => {
  expect(relativeDay(day, "2026-03-07")).toBe(shown);
});

test("today is the day where the reader is, not in UTC", () => {
  expect(todayHere(new Date(2026, 2, 7, 0, 5))).toBe("2026-03-07");
  expect(todayHere(new Date(2026, 2, 7, 23, 55))).toBe("2026-03-07");
});

test.each([
  ["America/Los_Angeles", "2026-03-06"],
  ["UTC", "2026-03-07"],
  ["Pacific/Auckland", "2026-03-07"],
])("a day is that of the zone which the reader chose: %s", (zone, day) => {
  setReaderZone(zone);
  expect(dayHere("2026-03-07T03:30:00.000Z")).toBe(day);
  expect(todayHere(new Date("2026-03-07T03:30:00.000Z"))).toBe(day);
});
