import { describe, expect, it } from "vitest";
import { describeRecorded } from "./retrospective-history.ts";

describe("history in plain words", () => {
  it.each([
    [
      "retrospectives",
      "moved",
      { from: "reviewing", to: "meeting" },
      "moved it from Reviewing to Meeting",
    ],
    [
      "retrospectives",
      "edited",
      { fields: ["title", "scheduledFor", "timeZone"] },
      "changed the title, the date of the meeting and the time zone",
    ],
    ["retrospectives", "waived", { gate: "date-set" }, "waived “A date for the meeting”"],
    [
      "participants",
      "added",
      { name: "Ada", roles: ["facilitator", "scribe"] },
      "added Ada as facilitator and scribe",
    ],
    ["participants", "edited", { name: "Ada", roles: ["scribe"] }, "made Ada scribe"],
    ["participants", "edited", { name: "Ada", roles: [] }, "changed how Ada takes part"],
    ["participants", "removed", { name: "Ada", roles: [] }, "removed Ada from the participants"],
    [
      "action-items",
      "created",
      { title: "Limit the pool" },
      "added an action item “Limit the pool”",
    ],
    ["timeline", "deleted", {}, "deleted a timeline entry"],
    [
      "retrospectives",
      "access-changed",
      { access: "involved" },
      "changed who can read it to “Involved only”",
    ],
    [
      "action-items",
      "agreed",
      { from: "proposed", to: "agreed", title: "Limit the pool" },
      "moved an action item “Limit the pool” from Proposed to Agreed",
    ],
    [
      "timeline",
      "milestone-set",
      { kind: "detected" },
      "set the milestone “Detected” from the timeline",
    ],
    [
      "evidence",
      "imported",
      { label: "#incident-checkout" },
      "imported evidence “#incident-checkout”",
    ],
    ["editions", "published", { number: 2 }, "published edition 2"],
    ["retrospectives", "moved", { from: "nowhere", to: 3 }, "moved it"],
    ["something-new", "begun", null, "begun something-new"],
  ])("%s %s", (topic, action, detail, sentence) => {
    expect(describeRecorded({ topic, action, detail })).toBe(sentence);
  });
});
