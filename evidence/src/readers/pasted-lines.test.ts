import { describe, expect, it } from "vitest";
import { readPastedLines } from "./pasted-lines.ts";

const context = { date: "2026-03-07", zone: "UTC" };

describe("pasted log lines", () => {
  it("keep lines without a time with the line above", () => {
    const { records } = readPastedLines(
      "10:00:01.250 ERROR boom\n  at a.js:1\n  at b.js:2\n10:00:02 INFO back\n",
      context,
    );
    expect(records).toMatchObject([
      {
        happenedAt: "2026-03-07T10:00:01.250Z",
        text: "ERROR boom",
        originalText: "10:00:01.250 ERROR boom\n  at a.js:1\n  at b.js:2",
      },
      { happenedAt: "2026-03-07T10:00:02Z", text: "INFO back", where: "line 4" },
    ]);
  });

  it("may begin with seconds since 1970", () => {
    const { records } = readPastedLines("1700000000.123456 started\n", context);
    expect(records[0]).toMatchObject({
      happenedAt: "2023-11-14T22:13:20.123456Z",
      text: "started",
    });
  });

  it("may be written by klog, which leaves the year to the incident", () => {
    const { records } = readPastedLines("E0307 14:03:22.123456 1 main.go:3] failed\n", context);
    expect(records[0]?.happenedAt).toBe("2026-03-07T14:03:22.123456Z");
  });

  it("take the zone that only some of them name, and say so", () => {
    const { records, report } = readPastedLines("14:03 up\n14:05 UTC down\n14:20 up\n", {
      date: "2026-03-07",
    });
    expect(records.map(({ happenedAt }) => happenedAt)).toEqual([
      "2026-03-07T14:03:00Z",
      "2026-03-07T14:05:00Z",
      "2026-03-07T14:20:00Z",
    ]);
    expect(report.warnings).toEqual([
      "Times without a zone were read as UTC, which other times name.",
    ]);
  });

  it("follow a line that holds only a date", () => {
    const { records } = readPastedLines("2026-03-09\n10:00 One\n10:05 Two\n", { zone: "UTC" });
    expect(records.map(({ happenedAt }) => happenedAt)).toEqual([
      "2026-03-09T10:00:00Z",
      "2026-03-09T10:05:00Z",
    ]);
  });

  it("keep what has no date as null, with the time as written", () => {
    expect(readPastedLines("10:00 One\n10:05 Two\n").records[0]).toMatchObject({
      happenedAt: null,
      wallTime: "T10:00:00",
      timeAsWritten: "10:00",
    });
  });
});

describe("pasted prose", () => {
  it("gives a record for each line with a time in it", () => {
    const { records, report } = readPastedLines(
      "The deploy went out at 14:02.\nNobody noticed anything.\nSupport got the first call around 14:30, from Oslo.\nWe met.\nWe ate.\n",
      context,
    );
    expect(records).toMatchObject([
      { happenedAt: "2026-03-07T14:02:00Z", text: "The deploy went out at 14:02." },
      {
        happenedAt: "2026-03-07T14:30:00Z",
        precision: "about",
        text: "Support got the first call around 14:30, from Oslo.",
      },
    ]);
    expect(report).toMatchObject({ seen: 5, kept: 2, skippedCount: 3 });
  });
});

describe("hostile text", () => {
  it("of one enormous line is cut, and the report says so", () => {
    const { report, records } = readPastedLines(
      `10:00 ${"x".repeat(20_000_000)}\n10:01 after\n`,
      context,
    );
    expect(records).toHaveLength(2);
    expect(report.complete).toBe(false);
    expect(report.warnings[0]).toContain("Line 1 is 20000006 characters long");
  });

  it("may have any line ends", () => {
    expect(
      readPastedLines("\uFEFF10:00 One\r\n10:01 Two\n10:02 Three", context).records.map(
        ({ text }) => text,
      ),
    ).toEqual(["One", "Two", "Three"]);
  });

  it("of equal times is kept whole", () => {
    expect(readPastedLines("10:00 x\n".repeat(20_000), context).records).toHaveLength(20_000);
  });
});
