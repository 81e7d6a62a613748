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
