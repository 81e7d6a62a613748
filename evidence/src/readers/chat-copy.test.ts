import { describe, expect, it } from "vitest";
import { readText } from "../read.ts";
import type { ReadOptions } from "../reading.ts";

const incident = { date: "2026-03-07", zone: "UTC" };
const read = (lines: readonly string[], options: ReadOptions = incident) => {
  const { format, records, report } = readText(lines.join("\n"), options);
  const told = records.map(({ happenedAt, authorLabel, text }) => [
    happenedAt?.slice(5, 16) ?? null,
    authorLabel,
    text,
  ]);
  return { format, records, report, told };
};

describe("a chat copied from Slack's window", () => {
  it("names who spoke, and goes on with a bare time", () => {
    const { format, told, report } = read([
      "Ada Lovelace",
      "  2:03 PM",
      "checkout throws 500s",
      "in eu-west too",
      "2:04",
      "paging the database team",
      "Ben Ortiz",
      "  2:06 PM",
      "ack, looking",
      "2:58",
      "the pool is exhausted",
      "3:01",
      "raised it",
    ]);
    expect(format).toBe("chat-copy");
    expect(told).toEqual([
      ["03-07T14:03", "Ada Lovelace", "checkout throws 500s\nin eu-west too"],
      ["03-07T14:04", "Ada Lovelace", "paging the database team"],
      ["03-07T14:06", "Ben Ortiz", "ack, looking"],
      ["03-07T14:58", "Ben Ortiz", "the pool is exhausted"],
      ["03-07T15:01", "Ben Ortiz", "raised it"],
    ]);
    expect(report).toMatchObject({ skippedCount: 0, warnings: [] });
  });

  it("may count hours to 24, and shows signs, programs, answers and reactions beside the words", () => {
    const { told, records } = read([
      "Ada Lovelace",
      ":palm_tree:  14:03",
      "checkout throws 500s",
      ":eyes:",
      "3",
      "14:04",
      "restarting",
      "Done",
      "14:05",
      "it is back",
      "PagerDuty",
      "APP  14:06",
      "Triggered #12: checkout errors",
      "2 replies",
      "Last reply today at 14:10",
      "Ben Ortiz",
      "14:07",
      "joined #inc-42.",
    ]);
    expect(told).toEqual([
      ["03-07T14:03", "Ada Lovelace", "checkout throws 500s"],
      ["03-07T14:04", "Ada Lovelace", "restarting\nDone"],
      ["03-07T14:05", "Ada Lovelace", "it is back"],
      ["03-07T14:06", "PagerDuty", "Triggered #12: checkout errors"],
      ["03-07T14:07", "Ben Ortiz", "joined #inc-42."],
    ]);
    expect(records.map(({ kind, flags }) => [kind, ...flags])).toEqual([
      ["communication"],
      ["communication"],
      ["communication"],
      ["alert", "bot"],
      ["communication", "join"],
    ]);
    expect(records[0]?.originalText).toContain(":eyes:\n3");
  });

  it("is headed by its days", () => {
    const lines = [
      "Saturday, March 7th",
      "Ada Lovelace  11:55 PM",
      "still down",
      "Sunday, March 8th",
      "Ada Lovelace  12:10 AM",
      "back",
      "12:20",
      "all clear",
    ];
    expect(read(lines).told).toEqual([
      ["03-07T23:55", "Ada Lovelace", "still down"],
      ["03-08T00:10", "Ada Lovelace", "back"],
      ["03-08T00:20", "Ada Lovelace", "all clear"],
    ]);
    expect(read(lines, { zone: "UTC" }).records[0]?.timeProblem?.sentence).toContain("which day");
  });

  it("takes Today for the given day, and for no day below one that is dated", () => {
    const today = ["Today", "Ada Lovelace  2:03 PM", "down", "2:04", "up"];
    const given = read(today);
    expect(given.told[1]).toEqual(["03-07T14:04", "Ada Lovelace", "up"]);
    expect(given.report.warnings).toEqual(["“Today” was taken for 2026-03-07."]);
    const after = read(["Yesterday", "Ada Lovelace  2:03 PM", "down", "2:05", "?", ...today]);
    expect(after.told[2]).toEqual(["03-08T14:03", "Ada Lovelace", "down"]);
    const dated = read([
      "Monday, March 2nd",
      "Ada Lovelace  2:03 PM",
      "down",
      "2:05",
      "?",
      ...today,
    ]);
    expect(dated.told.map(([at]) => at)).toEqual(["03-02T14:03", "03-02T14:05", null, null]);
    expect(dated.report.warnings).toEqual([
      "Which day “Today” is cannot be known; what stands below it has no date.",
    ]);
  });
});

describe("a chat copied from another window", () => {
  it.each([
    ["Teams", "[7/3 2:03 PM] Ada Lovelace", "[7/3 2:04 PM] Ben Ortiz"],
    ["Teams", "Ada Lovelace, 2:03 PM", "Ben Ortiz, 2:04 PM"],
    ["Discord", "ada — 07/03/2026 2:03 PM", "ben — 07/03/2026 2:04 PM"],
    ["Zulip", "Ada Lovelace\n2:03 PM\n", "Ben Ortiz\n2:04 PM\n"],
    ["Zoom", "14:03:12 From Ada Lovelace to Everyone:", "14:04:02 From Ben Ortiz to Everyone:"],
    ["old Slack", "ada [2:03 PM]", "ben [2:04 PM]"],
    [
      "Jira",
      "Ada Lovelace added a comment - 07/Mar/26 2:03 PM",
      "Ben Ortiz added a comment - 07/Mar/26 2:04 PM",
    ],
  ])("%s: %j", (_name, first, second) => {
    const { format, told } = read([
      first,
      "checkout is down,",
      "and search",
      "",
      second,
      "looking",
    ]);
    expect(format).toBe("chat-copy");
    expect(
      told.map(([at, who, text]) => [at, String(who).slice(0, 3).toLowerCase(), text]),
    ).toEqual([
      ["03-07T14:03", "ada", "checkout is down,\nand search"],
      ["03-07T14:04", "ben", "looking"],
    ]);
  });
});

describe("no chat", () => {
  it.each([
    [
      "titles above times",
      "Deploy Started\n2:03 PM\nversion 7\nRollback Done\n2:20 PM\nfine again",
    ],
    [
      "titles before times",
      "Alert Fired, 14:03\nThe pool was full.\nRolled Back, 14:20\nFine again.",
    ],
    ["times behind words", "Detected   14:03\nMitigated   14:20\nResolved   14:40"],
    ["a log", "[14:03:01] Started\n  with 7 workers\n[14:03:09] Stopped\n  at once"],
    ["times in a zone", "Ada Lovelace\n14:03 UTC\nlooked\nBen Ortiz\n14:05 UTC\nlooked too"],
    ["one line", "Ada Lovelace  2:03 PM"],
  ])("is %s", (_name, text) => {
    expect(readText(text, incident).format).not.toBe("chat-copy");
  });
});

describe("what a chat's copy lacks", () => {
  it("is told: words above the first message, and messages without any", () => {
    const { told, report } = read([
      "and so on",
      "Ada Lovelace  2:03 PM",
      "down",
      "2:04",
      "up",
      "2:05",
      "still up",
      "Ben Ortiz  2:05 PM",
    ]);
    expect(told).toHaveLength(3);
    expect(report.skipped).toEqual([
      { where: "line 1", reason: "This stands below no message.", excerpt: "and so on" },
      { where: "line 8", reason: "This message has no text.", excerpt: "Ben Ortiz 2:05 PM" },
    ]);
  });
});
