import { describe, expect, it } from "vitest";
import { readText } from "../read.ts";

/** Ways in which reports write the same two moments, 10:32 and 10:40 UTC on 7 March 2026. */
const styles: Readonly<Record<string, string>> = {
  "a colon behind the time": `# Outage 2026-03-07\n## Timeline (UTC)\n- 10:32: Alert fired\n- 10:40: Rolled back`,
  "times in code": `# Outage\n## Timeline (2026-03-07, UTC)\n* \`10:32\` - Alert fired\n* \`10:40\` - Rolled back`,
  "a numbered list": `# Outage, 7 March 2026\n## Timeline of events\nAll times UTC.\n1. 10:32 Alert fired\n2. 10:40 Rolled back`,
  "zones in brackets": `## Incident timeline\n**Date:** March 7, 2026\n\n- [10:32 UTC] Alert fired\n- (10:40 UTC) Rolled back`,
  sentences: `## Timeline\nOn March 7, 2026 at 10:32 UTC, Alert fired\n\nAt 10:40, Rolled back`,
  emoji: `## Timeline\n- 🔴 2026-03-07 10:32 UTC - Alert fired\n- :white_check_mark: 2026-03-07 10:40 UTC - Rolled back`,
  "checked boxes": `## Timeline\n- [x] 2026-03-07 10:32Z Alert fired\n- [ ] 2026-03-07 10:40Z Rolled back`,
  "linked times": `## Timeline\n- [2026-03-07 10:32 UTC](https://chat.example/1): Alert fired\n- [10:40](https://chat.example/2): Rolled back`,
  "two zones": `## Timeline\n- 11:32 CET / 10:32 UTC, 7 March 2026 - Alert fired\n- 10:40 UTC (11:40 CET) - Rolled back`,
  "twelve hours": `## Timeline (UTC)\n### March 7th, 2026\n- 10:32am Alert fired\n- 10:40 AM – Rolled back`,
  "another zone": `## Timeline\nTimes are given in Central European Time.\n\n| When | What |\n|---|---|\n| 7 Mar 2026 11:32 | Alert fired |\n| 11:40 | Rolled back |`,
  "a table of parts": `## Timeline\n| # | Date | Time | TZ | Event |\n|---|---|---|---|---|\n| 1 | 2026-03-07 | 10:32 | UTC | Alert fired |\n| 2 | 2026-03-07 | 10:40 | UTC | Rolled back |`,
  "dates between rows": `## Timeline\n| Time (UTC) | Event |\n|---|---|\n| **2026-03-07** | |\n| 10:32 | Alert fired |\n| 10:40 | Rolled back |`,
  "bold days": `## Timeline (UTC)\n\n**Saturday, 7 March 2026**\n\n10:32 - Alert fired<br>\n10:40 - Rolled back<br>`,
  "lists below times": `## Timeline\n- 2026-03-07 10:32 UTC\n  - Alert fired\n- 10:40 UTC\n  - Rolled back`,
  "headings of times": `## Timeline ##\n\nAll times in UTC\n\n### March 7 2026 10:32 ###\n\nAlert fired\n\n### 10:40 ###\n\nRolled back`,
  "a fence": `## Timeline\n\n\`\`\`\nTIME (UTC)         EVENT\n2026-03-07 10:32   Alert fired\n2026-03-07 10:40   Rolled back\n\`\`\``,
  quotes: `# 2026-03-07\n## Timeline\n> All times are UTC\n\n> 10:32 Alert fired\n>\n> 10:40 Rolled back`,
  "a plain text report": `INCIDENT REPORT\nDate: 2026-03-07\n\nTIMELINE (UTC)\n\n10:32  Alert fired\n10:40  Rolled back\n\nROOT CAUSE\n\nThe pool.`,
  "underlined headings": `Outage on 2026-03-07\n====================\n\nTimeline (UTC)\n--------------\n\n* 10:32 -- Alert fired\n* 10:40 -- Rolled back\n\nCauses\n------\n\n* 12:00 noon`,
  "a day of the week": `## Timeline\n2026-03-06 20:00 UTC: nothing yet\n\nSat 10:32: Alert fired\n\nSat 10:40: Rolled back`,
  "month first": `## Timeline (UTC)\n- 03/07/2026 10:32 - Alert fired\n- 03/07/2026 10:40 - Rolled back\n- 03/13/2026 09:00 - Reviewed`,
  "no colons": `## Timeline\n- 07 Mar 2026 1032Z Alert fired\n- 07 Mar 2026 1040Z Rolled back`,
  "HTML lists": `<h2>Timeline</h2><ul><li><strong>2026-03-07 10:32 UTC</strong> – Alert fired</li><li><b>10:40</b>: Rolled back</li></ul>`,
  "pipes without a frame": `## Timeline\n2026-03-07 10:32:00Z | Alert fired\n2026-03-07 10:40:00Z | Rolled back`,
  "a table with impact": `# Outage on March 7, 2026\n\n## Incident timeline and impact\n\n| Time (UTC) | Description |\n| --- | --- |\n| 10:32 | Alert fired |\n| 10:40 | Rolled back |`,
  "a start date above": `## Timeline\n\n**Start date**: 2026-03-07\n\n- \`10:32 UTC\` - Alert fired\n- \`10:40 UTC\` - Rolled back`,
  "wiki headings and double bars": `h1. Outage 2026-03-07\nh2. Timeline\n\n||Time (UTC)||Event||\n|10:32|Alert fired|\n|10:40|Rolled back|`,
  "wiki bold": `= Outage 2026-03-07 =\n== Timeline ==\nAll times in UTC.\n* '''10:32''' Alert fired\n* '''10:40''' Rolled back\n== Conclusions ==\n* none at 12:00`,
  "a wiki table": `== Timeline ==\n{| class="wikitable"\n! Time (UTC) !! Event\n|-\n| 2026-03-07 10:32 || Alert fired\n|-\n| 2026-03-07 10:40 || Rolled back\n|}`,
  "a wiki table, a cell a line": `== Timeline ==\n{| class="wikitable"\n|-\n! Time (UTC)\n! Event\n|-\n| 2026-03-07 10:32\n| Alert fired\n|-\n| style="color:red" | 2026-03-07 10:40\n| Rolled back\n|}`,
  "a drawn table": `Timeline\n========\n\n+------------------+---------+\n| Time (UTC)       | Event   |\n+==================+=========+\n| 2026-03-07 10:32 | Alert   |\n|                  | fired   |\n+------------------+---------+\n| 2026-03-07 10:40 | Rolled  |\n|                  | back    |\n+------------------+---------+`,
  "terms and definitions": `Timeline (UTC)\n--------------\n\n2026-03-07 10:32\n    Alert fired\n2026-03-07 10:40\n    Rolled back`,
  "HTML definitions": `<h2>Timeline (UTC)</h2><dl><dt>2026-03-07 10:32</dt><dd>Alert fired</dd><dt>2026-03-07 10:40</dt><dd>Rolled back</dd></dl>`,
  "Org mode": `#+TITLE: Outage\n#+DATE: 2026-03-07\n* Timeline (UTC)\n- 10:32 :: Alert fired\n- 10:40 :: Rolled back`,
  "a folded part": `# 2026-03-07\n<details>\n<summary>Timeline (UTC)</summary>\n\n- 10:32 Alert fired\n- 10:40 Rolled back\n\n</details>\n\n## Notes\n- 12:00 lunch`,
  "Japanese dates": `## タイムライン (JST)\n- 2026年3月7日 19:32 Alert fired\n- 19:40 Rolled back`,
  "German words": `## Zeitlicher Ablauf (MEZ)\n- 07.03.2026 11:32 Uhr: Alert fired\n- 11:40 Uhr: Rolled back`,
  "French words": `## Chronologie (heure de Paris)\n- 7 mars 2026 à 11h32 : Alert fired\n- 11h40 : Rolled back`,
  "four digits": `## Sequence of events, 7 March 2026 (UTC)\n\n* 1032 - Alert fired\n* 1040 - Rolled back`,
  "dots in times": `## Timeline (UTC), 7.3.2026\n\n- 10.32 Alert fired\n- 10.40 Rolled back`,
  "a long heading": `## Timeline (all times UTC) Friday March 6th 2026 - Saturday March 7th, 2026. All times are approximations\n\n10:32 AM Saturday March 7th: Alert fired\n\n10:40 AM Saturday March 7th : Rolled back`,
  "24 hours and PM": `## Timeline (JST)\n\n- 7 March 2026 19:32 PM: Alert fired\n- 19:40 PM: Rolled back`,
  "a zone by its place": `# 2026-03-07\n## Timeline (Japan time)\n- 19:32 (10:32 UTC): Alert fired\n- 19:40: Rolled back`,
  "a zone worked out": `# 2026-03-07\n## Timeline\n- 19:32 (10:32 UTC): Alert fired\n- 19:40: Rolled back`,
  "a zone said elsewhere": `# 2026-03-07\nThe outage lasted from 10:32 to 11:00 UTC.\n## Timeline\n- 10:32: Alert fired\n- 10:40: Rolled back`,
  "indented times": `## Timeline (UTC)\n\n03-07-2026\n\n\t10:32 AM - Alert fired\n\n\t10:40 AM - Rolled back\n\n03-13-2026 - Reviewed`,
  "a fence with a title": `# Outage 2026-03-07\n\n\`\`\`text\n====\nINCIDENT TIMELINE: POOL\n====\n10:32:00 UTC - Alert fired\n10:40:00 UTC - Rolled back\n\`\`\``,
  "two days in the title": `# Outage (2026-03-07/08)\n## Timeline\n- 10:32 UTC: Alert fired\n- 10:40 UTC: Rolled back`,
  "digits left open": `## Timeline (UTC)\n- 2026-03-07 10:32 Alert fired\n- 2026-03-07T10:40:xxZ Rolled back\n- 2026-03-07Txx:xx:xxZ Reviewed`,
  "a sum below": `# 2026-03-07\n## Timeline\n- 10:32 UTC: Alert fired\n- 10:40 UTC: Rolled back\n\n**Total duration:** 8 minutes (10:32 - 10:40 UTC)\n\nRemark: customers noticed at 10:35.`,
  "details that have times": `## Timeline\n1. **7 March 2026, 10:32 (UTC) – Alert fired**\n   - By 10:35, the pager had been heard.\n2. **7 March 2026, 10:40 – Rolled back**`,
  "labels around it": `Start: March 7, 2026, 10:32 AM UTC\n\nTimeline:\n10:32 AM: Alert fired\n10:40 AM: Rolled back\nRoot cause and resolution:\nThe pool was full. It was emptied at 10:39 AM.`,
  AsciiDoc: `== Timeline\n\n|===\n|Time |Event\n\n|2026-03-07 10:32 UTC |Alert fired\n|2026-03-07 10:40 UTC |Rolled back\n|===`,
};

describe("a timeline written", () => {
  it.each(Object.keys(styles))("with %s", (style) => {
    const { records, format } = readText(styles[style] ?? "");
    expect(format).toBe("markdown");
    const found = records.filter(({ text }) => /^(?:Alert fired|Rolled back)$/.test(text));
    expect(
      found.map(({ happenedAt }) => new Date(happenedAt ?? "").toISOString().slice(0, 16)),
    ).toEqual(["2026-03-07T10:32", "2026-03-07T10:40"]);
  });
});

describe("no timeline", () => {
  it.each([
    [
      "a template",
      "## Timeline (UTC)\n\n| Time | Event |\n|---|---|\n| HH:MM | Alert fired |\n| HH:MM | Resolved |",
    ],
    [
      "a table of measurements",
      "# Report 2026-03-07\n\n| Time | CPU | Memory |\n|---|---|---|\n| 10:00 | 93 % | 4.5 |\n| 10:05 | 95 % | 4.6 |\n| 10:10 | 97 % | 4.7 |",
    ],
    [
      "log lines in a fence or indented",
      "# Report\n\n```\n2026-03-07 10:00:00 ERROR a b\n2026-03-07 10:00:01 ERROR a b\n2026-03-07 10:00:02 ERROR a b\n```\n\n    2026-03-07 10:00:00 ERROR a b\n    2026-03-07 10:00:01 ERROR a b\n    2026-03-07 10:00:02 ERROR a b",
    ],
    [
      "durations and versions",
      "# Report\n\n- 3h 45m of downtime\n- 10 minutes to detect\n- upgraded 1.14.10 to 1.15.0\n- ports 8:16 and 10.0.0.1:443",
    ],
    [
      "due dates",
      "# Report\n\n| Action | Due |\n|---|---|\n| Add a test | 2026-04-01 |\n| Add an alert | 2026-04-02 |\n| Write it down | 2026-04-03 |",
    ],
    [
      "sentences that wrap before a time",
      "# Report\n\nThe deploy was finished at\n10:32 and nobody saw it until\n10:40 when it was rolled back, and then at\n10:50 all was well.",
    ],
  ])("is invented from %s", (_name, text) => {
    expect(readText(text, { format: "markdown", date: "2026-03-07", zone: "UTC" }).records).toEqual(
      [],
    );
  });

  it("is made of sentences that wrap before a time within one", () => {
    const { records } = readText(
      "## Timeline\n- 2026-03-07 10:32 UTC the deploy that began at\n  10:20 and ended at\n  10:30 failed\n- 10:40 UTC done\n",
    );
    expect(records.map(({ text }) => text)).toEqual([
      "the deploy that began at 10:20 and ended at 10:30 failed",
      "done",
    ]);
  });
});

describe("open digits and times that count from the start", () => {
  it("are kept as far as they are known", () => {
    const { records } = readText(
      "## Timeline\n| Time | Event |\n|---|---|\n| ~2026-03-07 06:2xZ | Node not ready |\n| 2026-03-07T11:39:xxZ | Fixed |\n",
    );
    expect(records).toMatchObject([
      {
        happenedAt: "2026-03-07T06:20:00Z",
        precision: "about",
        timeAsWritten: "~2026-03-07 06:2xZ",
      },
      { happenedAt: "2026-03-07T11:39:00Z" },
    ]);
    const relative = readText(
      "## Timeline\n- T+0: Alert fired\n- T+12m: Rolled back\n- T+1h05: All clear\n",
    ).records;
    expect(
      relative.map(({ timeAsWritten, happenedAt, text }) => [timeAsWritten, happenedAt, text]),
    ).toEqual([
      ["T+0", null, "Alert fired"],
      ["T+12m", null, "Rolled back"],
      ["T+1h05", null, "All clear"],
    ]);
  });
});

describe("a page of several incidents", () => {
  it("gives each timeline the date above it", () => {
    const page =
      "# Incident log\n\n## Incident on 2026-01-05\n\n- **Key events**\n  - Detected 10:00\n  - Resolved 11:00\n\n## Incident on 2026-02-06\n\n- **Key events**\n  - Detected 12:00\n  - Resolved 13:00\n";
    expect(readText(page, { zone: "UTC" }).records.map(({ happenedAt }) => happenedAt)).toEqual([
      "2026-01-05T10:00:00Z",
      "2026-01-05T11:00:00Z",
      "2026-02-06T12:00:00Z",
      "2026-02-06T13:00:00Z",
    ]);
  });
});

describe("a status page as it is copied", () => {
  const updates = (text: string) =>
    readText(text).records.map(({ happenedAt, wallTime, text: said }) => [
      happenedAt ?? wallTime,
      said,
    ]);

  it("has its times below the texts", () => {
    expect(
      updates(
        "Mar 7, 2026\nResolved - All is well.\nThank you for waiting.\nMar 7, 10:40 UTC\nInvestigating -\nUpdate: we look into it.\nMar 7, 10:32 UTC\n\nMar 6, 2026\n\nNo incidents reported.",
      ),
    ).toEqual([
      ["2026-03-07T10:40:00Z", "Resolved - All is well. Thank you for waiting."],
      ["2026-03-07T10:32:00Z", "Investigating - Update: we look into it."],
    ]);
  });

  it("may say when each was posted", () => {
    expect(
      updates(
        "Errors\nIncident Report for Shop\nResolved\nIt is over.\nPosted 3 years ago. Mar 07, 2026 - 10:40 PST\nIdentified\nA queue is full.\nPosted Mar 07, 2026 - 10:32 PST\nThis incident affected: Carts.",
      ),
    ).toEqual([
      ["2026-03-07T10:40:00-08:00", "Resolved - It is over."],
      ["2026-03-07T10:32:00-08:00", "Identified - A queue is full."],
    ]);
  });

  it("leaves the year open where none is said", () => {
    expect(
      updates("Resolved - Well.\nMar 7, 10:40 UTC\nInvestigating - Ill.\nMar 7, 10:32 UTC"),
    ).toEqual([
      ["T10:40:00", "Resolved - Well."],
      ["T10:32:00", "Investigating - Ill."],
    ]);
  });
});
