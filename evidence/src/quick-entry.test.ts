import { describe, expect, it } from "vitest";
import { understandQuickEntry } from "./quick-entry.ts";

const context = {
  date: "2026-03-07",
  zone: "Europe/Berlin",
  anchor: "2026-03-07T13:00:00Z",
  services: ["checkout", "db"],
};

describe("a line typed into the timeline", () => {
  it.each([
    [
      "14:32 error rate at 12 % in checkout",
      {
        happenedAt: "2026-03-07T14:32:00+01:00",
        text: "error rate at 12 % in checkout",
        kind: "observation",
        services: ["checkout"],
      },
    ],
    [
      "+14m rolled back",
      { happenedAt: "2026-03-07T13:14:00Z", text: "rolled back", kind: "mitigation" },
    ],
    [
      "about 14:30 someone noticed",
      { happenedAt: "2026-03-07T14:30:00+01:00", precision: "about" },
    ],
    [
      "14:30-14:45 db restarted",
      { until: "2026-03-07T14:45:00+01:00", precision: "between", services: ["db"] },
    ],
    [
      "2026-03-08 09:00 UTC decided to wait",
      { happenedAt: "2026-03-08T09:00:00Z", kind: "decision" },
    ],
    [
      "pager fired at 14:02",
      { happenedAt: "2026-03-07T14:02:00+01:00", text: "pager fired", timeAsWritten: "at 14:02" },
    ],
    ["March 8, 2pm all clear", { happenedAt: "2026-03-08T14:00:00+01:00", text: "all clear" }],
  ])("%s", (line, expected) => {
    const entry = understandQuickEntry(line, context);
    expect(entry).toMatchObject(expected);
    expect(entry.problem).toBeUndefined();
  });

  it("without a time keeps its text and says what to do", () => {
    expect(understandQuickEntry("we looked around", context)).toMatchObject({
      happenedAt: null,
      text: "we looked around",
      problem: expect.stringContaining("Begin with a time"),
    });
  });

  it("offers a choice where the clock was put back", () => {
    const entry = understandQuickEntry("2026-10-25 02:30 alert", context);
    expect(entry.happenedAt).toBeNull();
    expect(entry.choices).toHaveLength(2);
  });

  it("counts from the start of the impact only when that is known", () => {
    expect(understandQuickEntry("+14m up", { date: "2026-03-07", zone: "UTC" }).problem).toContain(
      "start of the impact",
    );
  });

  it.each(["yesterday 22:10 deploy", "last night 23:00 pages", "on Friday 14:00 rolled back"])(
    "asks for the date of %j instead of guessing the day",
    (line) => {
      const entry = understandQuickEntry(line, { date: "2026-03-07", zone: "UTC" });
      expect(entry.happenedAt).toBeNull();
      expect(entry.problem).toContain("Write the date");
    },
  );
});
