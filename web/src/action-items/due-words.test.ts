import { describe, expect, it } from "vitest";
import { dueWords, isDueLate } from "./due-words.ts";

describe("when an action item is due", () => {
  const today = "2026-03-10";

  it("is said in words that count from today", () => {
    expect(dueWords({ state: "agreed", dueOn: "2026-03-10" }, today)?.text).toBe("due today");
    expect(dueWords({ state: "in-progress", dueOn: "2026-03-15" }, today)?.text).toBe(
      "due in 5 days",
    );
  });

  it("is called overdue only while somebody still has to do something", () => {
    expect(dueWords({ state: "agreed", dueOn: "2026-03-07" }, today)).toEqual({
      text: "overdue, was due 3 days ago",
      isOverdue: true,
    });
    expect(dueWords({ state: "done", dueOn: "2026-03-07" }, today)).toBeUndefined();
    expect(dueWords({ state: "dropped", dueOn: "2026-03-07" }, today)).toBeUndefined();
  });

  it("is not made up for an item without a day", () => {
    expect(dueWords({ state: "agreed", dueOn: null }, today)).toBeUndefined();
  });

  it("asks for a reason from the thirty-first day on", () => {
    const createdAt = "2026-03-01T22:15:00.000Z";
    expect(isDueLate({ createdAt, dueOn: "2026-03-31" })).toBe(false);
    expect(isDueLate({ createdAt, dueOn: "2026-04-01" })).toBe(true);
    expect(isDueLate({ createdAt, dueOn: null })).toBe(false);
  });
});
