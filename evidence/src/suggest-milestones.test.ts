import { describe, expect, it } from "vitest";
import { findMilestoneSigns } from "./milestone-signs.ts";
import { createRecord, type EvidenceRecord } from "./record.ts";
import { suggestMilestones } from "./suggest-milestones.ts";

const at = (time: string, text: string, more: Partial<EvidenceRecord> = {}) =>
  createRecord({
    happenedAt: `2026-03-07T${time}:00Z`,
    text,
    source: { format: "slack-export", label: "Slack" },
    where: "",
    kind: "communication",
    channel: "ops",
    authorLabel: "ada",
    ...more,
  });

describe("milestones suggested by the evidence", () => {
  it("are the first alert, the first message of a person, the rollback and the last resolution", () => {
    const suggestions = suggestMilestones([
      at("14:41", "Alert resolved: latency", { kind: "alert", flags: ["resolved", "bot"] }),
      at("14:02", "Alert fired: latency", { kind: "alert", flags: ["bot"], authorLabel: "pager" }),
      at("14:01", "+1"),
      at("14:05", "I see 500s in checkout"),
      at("14:10", "should we roll back? not rolled back yet"),
      at("14:20", "found the cause: the pool"),
      at("14:30", "rolled back to v41"),
      at("14:45", "Incident resolved", { flags: ["resolved"] }),
    ]);
    expect(
      suggestions.map(({ milestone, happenedAt, record }) => [
        milestone,
        happenedAt.slice(11, 16),
        record,
      ]),
    ).toEqual([
      ["detected", "14:02", 1],
      ["acknowledged", "14:05", 3],
      ["cause-identified", "14:20", 5],
      ["mitigated", "14:30", 6],
      ["resolved", "14:45", 7],
    ]);
    expect(suggestions[0]?.reason).toBe("“Alert fired: latency” (pager) is the first alert.");
  });

  it("take no report for a response, and nothing before the beginning for one", () => {
    const records = [
      at("14:00", "reverted the colour of the footer"),
      at("14:05", "Support reports customers who cannot pay"),
      at("14:09", "looking"),
      at("14:30", "rolled back to v41"),
    ];
    const told = (known = {}) =>
      suggestMilestones(records, known).map(({ milestone, record }) => [milestone, record]);
    expect(told()).toEqual([
      ["detected", 1],
      ["acknowledged", 2],
      ["mitigated", 3],
    ]);
    expect(told({ detected: "2026-03-07T14:10:00Z" })).toEqual([
      ["detected", 1],
      ["acknowledged", 3],
      ["mitigated", 3],
    ]);
  });

  it.each([
    ["decided to roll back to v211", true],
    ["Fix identified: raise the limit", true],
    ["should we look for a solution? none identified yet", false],
    ["a fix was not found", false],
  ])("name the moment at which a fix was found: %s", (text, expected) => {
    const kinds = suggestMilestones([at("14:40", text)]).map(({ milestone }) => milestone);
    expect(kinds.includes("fix-identified")).toBe(expected);
  });

  it.each([
    ["Support reports nine customers who cannot pay", "detected"],
    ["On-call engineer acknowledges the page", "acknowledged"],
    ["Status page: “Resolved. Refunds follow today.”", "resolved"],
    ["Error rate is back to its usual level", "resolved"],
    ["Found it: each instance has a pool of its own", "cause-identified"],
  ])("are read off what a team writes: %s", (text, expected) => {
    const record = at("14:40", text, { channel: null });
    expect(suggestMilestones([record]).map(({ milestone }) => milestone)).toEqual([expected]);
  });

  it.each([
    ["It wasn't rolled back yet", undefined],
    ["We haven’t rolled back", undefined],
    ["Service isn’t back to normal", undefined],
    ["We won't know whether it is resolved", undefined],
    ["Is it resolved?", undefined],
    ["Nothing is back to normal so far", undefined],
    ["No root cause found so far", undefined],
    ["We may have found the cause", undefined],
    ["Waiting for it to be fully resolved", undefined],
    ["ETA for fix deployed: 15:00", undefined],
    ["Once QA signs off, the fix is deployed to all regions", undefined],
    ["If the rollback holds, we are back to normal", undefined],
    ["If it fails again we page the vendor. Rolled back to v211.", "mitigated"],
    ["Rolled back to v211, customers can pay again", "mitigated"],
    ["Not fixed by the restart, but rolled back to v211 now", "mitigated"],
    ["Incident resolved, nobody could reproduce it since", "resolved"],
    ["We should have a look at the graphs. All services restored.", "resolved"],
  ])("tell what has happened from what has not: %s", (text, expected) => {
    const record = at("14:40", text, { channel: null });
    expect(suggestMilestones([record]).map(({ milestone }) => milestone)).toEqual(
      expected === undefined ? [] : [expected],
    );
  });

  it("are the later of what an alert and a person say of the end, and no end before it fires again", () => {
    const alert = (time: string, ...flags: EvidenceRecord["flags"]) =>
      at(time, "Errors of checkout", { kind: "alert", flags });
    const ended = (...records: EvidenceRecord[]) =>
      suggestMilestones(records).find(({ milestone }) => milestone === "resolved")?.happenedAt;
    const flapping = [alert("10:00"), alert("10:05", "resolved"), alert("10:06")];
    expect(ended(...flapping)).toBeUndefined();
    expect(ended(...flapping, at("11:30", "Incident resolved by the rollback"))).toBe(
      "2026-03-07T11:30:00Z",
    );
    expect(ended(alert("10:00"), at("10:30", "resolved"), alert("10:40", "resolved"))).toBe(
      "2026-03-07T10:40:00Z",
    );
  });

  it("begin no earlier than six hours before what is known of the incident", () => {
    const records = [
      at("01:00", "Disk of the backup is nearly full", { kind: "alert" }),
      at("10:00", "Errors of checkout", { kind: "alert" }),
    ];
    const detected = (known: Record<string, string>) =>
      suggestMilestones(records, known).find(({ milestone }) => milestone === "detected")?.record;
    expect(detected({ "impact-started": "2026-03-07T09:50:00Z" })).toBe(1);
    expect(detected({ introduced: "2024-03-07T09:50:00Z" })).toBe(0);
  });

  it("come from a report's own words", () => {
    const key = (time: string, text: string) =>
      at(time, text, { channel: null, kind: "milestone", authorLabel: null });
    expect(
      suggestMilestones([
        key("07:32", "Fault occurs"),
        key("07:36", "Team aware"),
        key("10:58", "Incident declared"),
        key("17:07", "Resolved"),
      ]).map(({ milestone }) => milestone),
    ).toEqual(["impact-started", "detected", "acknowledged", "resolved"]);
  });

  it("are none without evidence, or without a time", () => {
    expect(suggestMilestones([])).toEqual([]);
    expect(suggestMilestones([at("14:00", "Resolved", { happenedAt: null })])).toEqual([]);
    expect(
      suggestMilestones([at("14:00", "we will be resolved soon?", { flags: ["bot"] })]),
    ).toEqual([]);
  });

  it("rest on signs that each record bears by itself, but for a person's first word", () => {
    expect(findMilestoneSigns(at("14:05", "I see 500s in checkout"))).toEqual([]);
    expect(findMilestoneSigns(at("14:30", "rolled back to v41"))).toEqual(["mitigated"]);
  });
});
