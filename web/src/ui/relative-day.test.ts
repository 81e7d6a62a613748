import { expect, test } from "vitest";
import { relativeDay, todayHere } from "./relative-day.ts";

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
