import { describe, expect, it } from "vitest";
import { parseDelimited } from "../parse-delimited.ts";
import { readText } from "../read.ts";
import { readDelimited } from "./delimited.ts";

describe("tables in CSV and TSV", () => {
  it("are read by the columns that header and cells suggest", () => {
    const reading = readDelimited(
      'Timestamp,Type,Actor,Description,URL\r\n2026-03-07T14:32:00Z,alert,pager,"Latency, p99\nover 2 s",https://a.example/1\r\n2026-03-07T14:40:00Z,action,Mo,Rolled back,\r\n',
    );
    expect(reading.mapping).toMatchObject({ time: 0, kind: 1, author: 2, text: [3], link: 4 });
    expect(reading.columns).toEqual(["Timestamp", "Type", "Actor", "Description", "URL"]);
    expect(reading.records).toMatchObject([
      {
        happenedAt: "2026-03-07T14:32:00Z",
        text: "Latency, p99\nover 2 s",
        kind: "alert",
        authorLabel: "pager",
        link: "https://a.example/1",
        where: "line 2",
      },
      {
        happenedAt: "2026-03-07T14:40:00Z",
        text: "Rolled back",
        kind: "action",
        authorLabel: "Mo",
        where: "line 4",
      },
    ]);
  });

  it("join a column of dates with one of times", () => {
    const { records } = readDelimited(
      "day;time;what\n07.03.2026;14:32;Deploy\n08.03.2026;00:10;Alert\n",
      { zone: "Europe/Berlin" },
    );
    expect(records.map(({ happenedAt }) => happenedAt)).toEqual([
      "2026-03-07T14:32:00+01:00",
      "2026-03-08T00:10:00+01:00",
    ]);
  });

  it("are read by a corrected mapping, with text of several columns", () => {
    const { records } = readDelimited("a\tb\tc\nfoo\t2026-03-07 14:32\tbar\n", {
      mapping: { time: 1, text: [2, 0] },
      zone: "UTC",
    });
    expect(records).toMatchObject([{ happenedAt: "2026-03-07T14:32:00Z", text: "bar — foo" }]);
  });

  it("read numbers since 1970 exactly", () => {
    const { records } = readDelimited(
      "ts,message\n1502709956288000110,one\n1700000000.123456,two\n",
    );
    expect(records.map(({ happenedAt }) => happenedAt)).toEqual([
      "2017-08-14T11:25:56.288000110Z",
      "2023-11-14T22:13:20.123456Z",
    ]);
  });

  it("of a log search take the line itself for the text", () => {
    const { records } = readText(
      "_time,_raw,host\n2026-03-07T14:03:01Z,boom,web-1.shop\n2026-03-07T14:03:02Z,ok,web-1.shop\n",
    );
    expect(records.map(({ text }) => text)).toEqual(["boom", "ok"]);
  });

  it("say which rows were left out and why", () => {
    const { report } = readDelimited(
      "time,event\n2026-03-07 10:00Z,One\n,Two\nlater,Three\n2026-03-07 10:09Z,\n",
    );
    expect(report).toMatchObject({ seen: 4, read: 1, kept: 1, skippedCount: 3 });
    expect(report.skipped.map(({ where, reason }) => `${where}: ${reason}`)).toEqual([
      "line 3: No time is written in this row.",
      "line 4: No time is written in this row.",
      "line 5: This row has a time and no text.",
    ]);
  });

  it("without a column of times ask for one", () => {
    const { report, records } = readDelimited("name,colour\nfoo,red\nbar,blue\n");
    expect(records).toEqual([]);
    expect(report.warnings).toEqual([
      "No column of times was recognised. Say which column holds the time and which the text.",
    ]);
  });

  it("are told from prose with commas", () => {
    expect(readText("time,event\n2026-03-07 10:00Z,One\n2026-03-07 10:01Z,Two\n").format).toBe(
      "csv",
    );
    expect(readText("10:00 we saw errors, many\n10:05 we rolled back, and waited\n").format).toBe(
      "lines",
    );
  });

  it.each([
    [
      "a date in American spelling",
      "Mar 7, 2026 2:03 PM EST - Alerts fire\nMar 7, 2026 2:20 PM EST - Rolled back\n",
      ["2026-03-07T14:03:00-05:00", "Alerts fire"],
    ],
    [
      "a log of Python",
      "2026-03-07 14:03:01,123 ERROR pool exhausted\n2026-03-07 14:03:07,001 INFO up\n",
      ["2026-03-07T14:03:01.123Z", "ERROR pool exhausted"],
    ],
    [
      "a log of Java",
      "2026-03-07 14:03:01,123 [main] INFO app - up\n2026-03-07 14:03:02,456 [main] WARN app - slow\n",
      ["2026-03-07T14:03:01.123Z", "[main] INFO app - up"],
    ],
    [
      "a log with commas between its fields",
      "2026-03-07 14:03:01,123,ERROR,boom\n2026-03-07 14:03:02,456,INFO,up\n",
      ["2026-03-07T14:03:01.123Z", "ERROR,boom"],
    ],
    [
      "sentences",
      "At 14:03, the alert fired.\nAt 14:05, Ada, who was there, looked.\nAt 14:06, ok.\nAt 14:07, ok.\nAt 14:08, ok.\n",
      ["2026-03-07T14:03:00Z", "the alert fired."],
    ],
  ])("are told from lines whose times hold commas: %s", (_name, text, first) => {
    const { format, records } = readText(text, { date: "2026-03-07", zone: "UTC" });
    expect(format).toBe("lines");
    expect([records[0]?.happenedAt, records[0]?.text]).toEqual(first);
    expect(records).toHaveLength(text.split("\n").length - 1);
  });

  it.each([
    [
      'time,event\n"Mar 7, 2026 2:03 PM",Alert fires\n"Mar 7, 2026 2:05 PM",Rolled back\n',
      "Alert fires",
    ],
    ["2026-03-07,14:03,Alert fires\n2026-03-07,14:05,Rolled back\n", "Alert fires"],
    ["2026-03-07 14:03:01,Alert fires\n2026-03-07 14:05:02,Rolled back\n", "Alert fires"],
    ["time,status,path\n2026-03-07 14:03:01,500,/cart\n2026-03-07 14:03:02,502,/cart\n", "500"],
    ["Moment,Code,Path\n2026-03-07 14:03:01,500,/cart\n2026-03-07 14:03:02,502,/cart\n", "/cart"],
    ['"Mar 7, 2026, 2:03 PM","One, two"\n"Mar 7, 2026, 2:05 PM","Three"\n', "One, two"],
  ])("are still recognised: %j", (text, first) => {
    const { format, records } = readText(text, { date: "2026-03-07", zone: "UTC" });
    expect(format).toBe("csv");
    expect(records).toHaveLength(2);
    expect(records[0]?.text).toBe(first);
  });

  it("tell of times that do not exist, apart from rows without any", () => {
    const odd = ["2026-03-07 25:00", "10:61", "275760-09-13 10:00", "2026-13-01 14:05", "later"];
    const good = odd.map((_, minute) => `2026-03-07 14:0${minute},ok\n`).join("");
    const { records, report } = readDelimited(
      `time,event\n${good}${odd.map((time) => `${time},x\n`).join("")}`,
      { zone: "UTC" },
    );
    expect(records).toHaveLength(odd.length);
    expect(report.skipped.map(({ reason }) => reason)).toEqual([
      "This time does not exist: 25:00",
      "This time does not exist: 10:61",
      "This time does not exist: 275760-09-13",
      "This time does not exist: 2026-13-01",
      "No time is written in this row.",
    ]);
  });

  it("are bounded in columns, cells and open quotes, and say so", () => {
    const wide = readDelimited(
      `time,event${",x".repeat(1_000_000)}\n2026-03-07 10:00Z,One${",y".repeat(1_000_000)}\n`,
    );
    expect(wide.records).toHaveLength(1);
    expect(wide.report).toMatchObject({ complete: false });
    expect(wide.report.warnings[0]).toContain("500 columns");
    expect(parseDelimited(`a,"${"x".repeat(100_000)}`, ",").problems.join(" ")).toContain(
      "never ends",
    );
  });
});
