import { describe, expect, it } from "vitest";
import { readText } from "../read.ts";
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

  it.each([
    'Traceback (most recent call last):\n  File "/app/x.py", line 3, in f\n    g(\'<ul>\')\n  File "/app/x.py", line 9, in g\nValueError: # boom',
    "java.lang.IllegalStateException: no\n\tat a.b.C(D.java:3)\n\tat a.b.C(D.java:4)\nCaused by: java.io.IOException: x\n\t... 3 more",
    "SELECT 1\nFROM orders\nWHERE paid\nLIMIT 3",
  ])("keep a trace that is longer than the lines around it: %s", (trace) => {
    const { format, records, report } = readText(
      `2026-03-07 14:03:22,123 - app - ERROR - failed\n${trace}\n2026-03-07 14:03:23,123 - app - INFO - retry\n`,
      context,
    );
    expect(format).toBe("lines");
    expect(records).toMatchObject([
      {
        text: "app - ERROR - failed",
        originalText: `2026-03-07 14:03:22,123 - app - ERROR - failed\n${trace}`,
      },
      { text: "app - INFO - retry", happenedAt: "2026-03-07T14:03:23.123Z" },
    ]);
    expect(report.skippedCount).toBe(0);
  });

  it("may begin with seconds since 1970", () => {
    const { records } = readPastedLines("1700000000.123456 started\n", context);
    expect(records[0]).toMatchObject({
      happenedAt: "2023-11-14T22:13:20.123456Z",
      text: "started",
    });
  });

  it.each([
    ["ERROR 2026-03-07 14:03:01,123 views 7 failed, sorry", "ERROR views 7 failed, sorry"],
    ["[WARN] 2026-03-07T14:03:01.123Z pool is full", "[WARN] pool is full"],
    ["7:M 07 Mar 2026 14:03:01.123 * ready", "ready"],
    ["E, [2026-03-07T14:03:01.123 #7] ERROR -- : boom", "#7] ERROR -- : boom"],
  ])("may begin with how severe they are: %s", (line, text) => {
    const { format, records } = readText(`${line}\n${line}\n`, context);
    expect(format).toBe("lines");
    expect(records[0]).toMatchObject({ happenedAt: "2026-03-07T14:03:01.123Z", text });
  });

  it("keep the marks of programs, which are no Markdown", () => {
    const { records } = readPastedLines(
      "[2026-03-07T14:03:01,123][WARN ][o.e.Gc] [node-1] [gc][old] in __init__, see https://x.example/1\n",
      context,
    );
    expect(records[0]).toMatchObject({
      text: "[WARN ][o.e.Gc] [node-1] [gc][old] in __init__, see https://x.example/1",
      link: "https://x.example/1",
    });
    expect(
      readPastedLines("14:03:01 saw [a graph](https://x.example/1)\n", context).records[0]?.text,
    ).toBe("saw a graph");
  });

  it("may say that their time is a guess", () => {
    const { records } = readPastedLines("14:05ish Ada looks\n14:30? fixed\n", context);
    expect(records).toMatchObject([
      { text: "Ada looks", precision: "about", timeAsWritten: "14:05ish" },
      { text: "fixed", precision: "about" },
    ]);
  });

  it("keep a bracket around the time out of it", () => {
    const { records } = readPastedLines("[07-Mar-2026 14:03:01 UTC] PHP Fatal error\n", context);
    expect(records[0]?.timeAsWritten).toBe("07-Mar-2026 14:03:01 UTC");
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

describe("times on lines of their own", () => {
  const told = (text: string) => {
    const { records, report } = readPastedLines(text, context);
    return { rows: records.map((one) => [one.happenedAt?.slice(11, 16), one.text]), report };
  };

  it("belong to the line below", () => {
    const { rows, report } = told(
      "14:03\nAlert fires\n14:05\nAda looks\n14:06\n14:20 Rolled back\n",
    );
    expect(rows).toEqual([
      ["14:03", "Alert fires"],
      ["14:05", "Ada looks"],
      ["14:20", "Rolled back"],
    ]);
    expect(report.skipped).toEqual([
      { where: "line 5", reason: "A time stands here without any text.", excerpt: "14:06" },
    ]);
  });

  it("belong to the line above where words come first and a time last, and the report says so", () => {
    const { rows, report } = told(
      "Resolved by Ada.\nMar 7, 2026 at 2:40 PM\nTriggered\nthrough the API.\nMar 7, 2026 at 2:03 PM\n",
    );
    expect(rows).toEqual([
      ["14:40", "Resolved by Ada."],
      ["14:03", "Triggered through the API."],
    ]);
    expect(report.warnings).toEqual(["Each time was taken to belong to the words above it."]);
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

describe("notes among which only some lines begin with a time", () => {
  it("lose none that mentions one", () => {
    const { records } = readPastedLines(
      "At 14:03 the alert fired.\nBy 14:20 we had rolled back\nthe deploy of 13:50.\nErrors were gone at 14:32.\n",
      context,
    );
    expect(records.map(({ happenedAt, text }) => [happenedAt?.slice(11, 16), text])).toEqual([
      ["14:03", "the alert fired."],
      ["14:20", "we had rolled back"],
      ["14:32", "Errors were gone at 14:32."],
    ]);
    expect(records[1]?.originalText).toContain("the deploy of 13:50.");
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
