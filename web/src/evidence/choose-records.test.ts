import { createRecord, type EvidenceRecord } from "@second-story/evidence/record.ts";
import { describe, expect, it } from "vitest";
import { chooseAtFirst, chooseRange, fatesOf, findComings, keptOf } from "./choose-records.ts";
import { orderByTime, outlineOf, withTime } from "./outline.ts";
import { findObstacle } from "./record-obstacle.ts";
import { wholeScope } from "./scope.ts";

const record = (more: Partial<EvidenceRecord> = {}) =>
  createRecord({
    text: "paged",
    source: { format: "lines", label: "Pasted text" },
    where: "line 1",
    happenedAt: "2026-03-07T14:32:00+01:00",
    ...more,
  });
const outline = (records: readonly EvidenceRecord[]) => {
  const ordered = orderByTime(records);
  return outlineOf(ordered.records, ordered.places);
};

describe("choosing among what was found", () => {
  it("begins with everything that has a time, without comings and goings", () => {
    const found = outline([record(), record({ happenedAt: null }), record({ flags: ["join"] })]);
    expect([...chooseAtFirst(found)]).toEqual([1, 0, 0]);
  });

  it("sends to the tray what was not left out by hand, comings and goings too", () => {
    const found = outline([
      record(),
      record({ flags: ["join"] }),
      record({ flags: ["leave"] }),
      record({ happenedAt: null }),
    ]);
    const choice = chooseRange(chooseAtFirst(found), found, [2], false);
    const tray = fatesOf(found, wholeScope, choice, "tray");
    const story = fatesOf(found, wholeScope, choice, "story");
    expect([...keptOf(tray)]).toEqual([0, 1]);
    expect([...keptOf(story)]).toEqual([0]);
    expect([...findComings(found, tray, story)]).toEqual([1]);
  });

  it("says why a record cannot be kept", () => {
    const twice = { sentence: "02:30 happened twice.", choices: [] };
    expect(findObstacle(record({ happenedAt: null, timeProblem: twice }))).toBe(twice.sentence);
    expect(findObstacle(record())).toBeUndefined();
  });

  it("takes a range, but never what cannot be kept until its time is said", () => {
    const found = outline([record(), record({ happenedAt: null }), record()]);
    const none = new Uint8Array(3);
    const all = chooseRange(none, found, [0, 1, 2], true);
    expect([...all]).toEqual([1, 0, 1]);
    expect([...chooseRange(all, found, [2], false)]).toEqual([1, 0, 2]);
    const resolved = withTime(found, 1, "2026-03-07T14:40:00+01:00");
    expect([...chooseRange(none, resolved, [1], true)]).toEqual([0, 1, 0]);
  });
});
