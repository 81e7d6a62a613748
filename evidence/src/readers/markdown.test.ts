import { describe, expect, it } from "vitest";
import { readMarkdown } from "./markdown.ts";
import type { ReadOptions } from "../reading.ts";

const rows = (text: string, options?: ReadOptions) =>
  readMarkdown(text, options).records.map(({ happenedAt, wallTime, text: said }) => [
    happenedAt ?? wallTime,
    said,
  ]);

describe("the timeline of a report", () => {
  it("is read from a table, with the zone that the text gives", () => {
    const report = `# Cache outage\n\n## Timeline\n\nAll times in UTC.\n\n| Time | Event |\n| :--- | --- |\n| 2026-03-07 14:32 | \`cache\` restarts |\n| 2026-03-07 14:40 | [Alert](https://alerts.example/1) fired |\n\n## Actions\n\n| Due | What |\n|---|---|\n| 2026-04-01 10:00 | Add a test |\n`;
    expect(rows(report)).toEqual([
      ["2026-03-07T14:32:00Z", "`cache` restarts"],
      ["2026-03-07T14:40:00Z", "Alert fired"],
    ]);
    expect(readMarkdown(report).records[1]?.link).toBe("https://alerts.example/1");
  });

  it("is read from a table whose header names the zone, with a column of dates", () => {
    const report = `## Timeline\n| Date | Time (CET) | Who | What happened |\n|--|--|--|--|\n| 2026-03-07 | 14:32 | Mo | Deploy |\n| | 15:00 | Ada | Rolled back |\n`;
    expect(rows(report)).toEqual([
      ["2026-03-07T14:32:00+01:00", "Deploy"],
      ["2026-03-07T15:00:00+01:00", "Rolled back"],
    ]);
    expect(readMarkdown(report).records[1]?.authorLabel).toBe("Ada");
  });

  it("is read from a list with bold times and the date of the title", () => {
    const report = `# 20-10-2025 - Provider outage\n\n## Timeline\n- **09:15 GMT** – Failures detected\n- **~10:40 GMT** – Systems recovered\n  after a while\n    - with a detail at 05:33\n`;
    expect(rows(report)).toEqual([
      ["2025-10-20T09:15:00Z", "Failures detected"],
      ["2025-10-20T10:40:00Z", "Systems recovered after a while"],
    ]);
    expect(readMarkdown(report).records[1]).toMatchObject({
      precision: "about",
      originalText: expect.stringContaining("05:33"),
    });
  });

  it("is read from paragraphs that carry the date and zone of the first", () => {
    const report = `## Timeline of events\n\n**June 29, 2021, 19:20 (UTC):** First contact.\n\n**20:15:** Disclosure\nin private.\n\n**July 1, 07:12:** Paid.\n\n**July 2:** Published.\n\n## References\n\n10:00 is not part of it.\n`;
    expect(rows(report)).toEqual([
      ["2021-06-29T19:20:00Z", "First contact."],
      ["2021-06-29T20:15:00Z", "Disclosure in private."],
      ["2021-07-01T07:12:00Z", "Paid."],
      ["2021-07-02T00:00:00Z", "Published."],
    ]);
  });

  it("is read from headings of dates with lists or prose below", () => {
    const report = `## Timeline (UTC)\n\n### 2026-03-07\n\n- 23:50 Deploy\n- 00:10 Alert\n\n### 2026-03-09 08:00\n\nThe report was\nwritten.\n\nIt was long.\n`;
    expect(rows(report)).toEqual([
      ["2026-03-07T23:50:00Z", "Deploy"],
      ["2026-03-08T00:10:00Z", "Alert"],
      ["2026-03-09T08:00:00Z", "The report was written. It was long."],
    ]);
  });

  it("is read where the time stands at the end of each item", () => {
    const report = `- **Key events**\n  - First detected: 2025-01-13 10:13\n  - Repaired 2025-01-14 1600\n- **Time to repair**: 7h (10:00-17:00)\n`;
    expect(rows(report, { zone: "Europe/London" })).toEqual([
      ["2025-01-13T10:13:00+00:00", "First detected"],
      ["2025-01-14T16:00:00+00:00", "Repaired"],
    ]);
  });

  it("is read from nested lists below dates", () => {
    const report = `## Timeline\nTimes are in PST.\n* 2026-01-07\n  * 10:00 - One\n  * 11:00 - Two\n* 2026-01-08\n  * 09:00 - Three\n`;
    expect(rows(report).map(([at]) => at)).toEqual([
      "2026-01-07T10:00:00-08:00",
      "2026-01-07T11:00:00-08:00",
      "2026-01-08T09:00:00-08:00",
    ]);
  });

  it("is read from HTML tables and from times on lines of their own", () => {
    const html = `<h2>Timeline</h2><table><tr><th>Time (UTC)</th><th>Event</th></tr>\n<tr><td>2026-03-07 10:00</td><td>One &amp; two</td></tr><tr><td>10:05</td><td><b>Three</b></td></tr></table>`;
    expect(rows(html)).toEqual([
      ["2026-03-07T10:00:00Z", "One & two"],
      ["2026-03-07T10:05:00Z", "Three"],
    ]);
    expect(
      rows(`Timeline (UTC, 2026-03-07)\n\n10:00\n: One\n\n10:05\n: Two\n`).map(([, text]) => text),
    ).toEqual(["One", "Two"]);
  });

  it("is found without a heading only where the rows agree", () => {
    expect(
      rows(
        `Report\n\n- 2026-03-07 10:00Z One\n- 2026-03-07 10:05Z Two\n- 2026-03-07 10:09Z Three\n`,
      ),
    ).toHaveLength(3);
    expect(
      rows(
        `# Report\n\nAt 10:00 we looked. The port was 10.0.0.1:443.\n\n- Meet at 10:00\n- Buy milk\n- Version 1.14.10\n`,
      ),
    ).toEqual([]);
  });

  it("is read from bullets as word processors draw them, and from mentions of times", () => {
    expect(
      rows(
        "Timeline (UTC), 7 March 2026\n● 14:03 - Alert fires\n   ○ three hosts\n● @14:05 Ada looks\n■ 14:20 Rolled back\n",
      ),
    ).toEqual([
      ["2026-03-07T14:03:00Z", "Alert fires"],
      ["2026-03-07T14:05:00Z", "Ada looks"],
      ["2026-03-07T14:20:00Z", "Rolled back"],
    ]);
  });

  it("may be a table of one row whose header names times and events", () => {
    const { records } = readMarkdown(
      "| Time (UTC) | Event |\n| --- | --- |\n| 2026-03-07 14:03 | Alert fires |\n",
    );
    expect(records).toMatchObject([{ happenedAt: "2026-03-07T14:03:00Z", text: "Alert fires" }]);
    expect(
      readMarkdown("| Time | Price |\n| --- | --- |\n| 2026-03-07 14:03 | A ticket |\n").records,
    ).toEqual([]);
  });

  it("counts what stands between two of its rows and belongs to none", () => {
    const { records, report } = readMarkdown(
      "# Timeline\n\n2026-03-07 14:03 UTC Alert fires.\nWhat we saw then:\nThe pool was full.\n\n2026-03-07 14:05 UTC Ada looks.\n\nAfterwards:\nAll was well.\n",
    );
    expect(records).toHaveLength(2);
    expect(report.skipped).toMatchObject([
      { where: "line 4", excerpt: "What we saw then:" },
      { where: "line 5", excerpt: "The pool was full." },
    ]);
  });

  it("invents nothing where there is no timeline, and says so", () => {
    const { records, report } = readMarkdown(
      `# 2026-03-07 Disk full\n\n## What happened\n\nThe disk was full at 10:30.\n\n| Impact | Duration |\n|---|---|\n| All | ~24h40m |\n`,
    );
    expect(records).toEqual([]);
    expect(report.warnings.join(" ")).toContain("No timeline was found");
  });
});
