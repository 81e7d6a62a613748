import { importDraftSchema, mostImported } from "@second-story/domain/timeline-entry-import.ts";
import { readText } from "@second-story/evidence/read.ts";
import { createRecord, type EvidenceRecord } from "@second-story/evidence/record.ts";
import type { Reading } from "@second-story/evidence/reading.ts";
import { describe, expect, it } from "vitest";
import { chooseAtFirst, chooseRange, composeImports, findObstacle } from "./choose-records.ts";
import { findComings } from "./keep-comings.ts";

const record = (more: Partial<EvidenceRecord> = {}) =>
  createRecord({
    text: "paged",
    source: { format: "lines", label: "Pasted text" },
    where: "line 1",
    happenedAt: "2026-03-07T14:32:00+01:00",
    ...more,
  });
const reading = (records: readonly EvidenceRecord[]): Reading => ({
  format: "lines",
  records,
  report: { ...readText("").report, skippedCount: 0, skipped: [] },
});
const named = { label: "Pasted text", sourceKind: "document", incidentId: null } as const;

describe("choosing among what was found", () => {
  it("begins with everything that has a time, without comings and goings", () => {
    const records = [record(), record({ happenedAt: null }), record({ flags: ["join"] })];
    expect([...chooseAtFirst(records)]).toEqual([0]);
  });

  it("tells comings and goings that are not chosen from what is merely left out", () => {
    const joined = record({ flags: ["join"] });
    const left = record({ flags: ["leave"] });
    const found = findComings(reading([record(), joined, left]), new Set([2]));
    expect(found).toEqual([joined]);
  });

  it("says why a record cannot be kept", () => {
    const twice = { sentence: "02:30 happened twice.", choices: [] };
    expect(findObstacle(record({ happenedAt: null, timeProblem: twice }))).toBe(twice.sentence);
    expect(findObstacle(record())).toBeUndefined();
  });

  it("takes a range, but never what cannot be kept", () => {
    const records = [record(), record({ happenedAt: null }), record()];
    const all = chooseRange(new Set(), records, [0, 1, 2], true);
    expect([...all]).toEqual([0, 2]);
    expect([...chooseRange(all, records, [2], false)]).toEqual([0]);
  });
});

describe("what is sent", () => {
  it("is what the server takes, with what was left out and why", () => {
    const records = [
      record({ link: "javascript:alert(1)", externalId: "", authorLabel: "mo" }),
      record({ text: "x".repeat(9000), originalText: "x".repeat(90_000) }),
      record({ happenedAt: null }),
      record(),
    ];
    const [body, ...more] = composeImports(reading(records), new Set([0, 1]), named);
    expect(more).toEqual([]);
    expect(importDraftSchema.safeParse(body).error).toBeUndefined();
    expect(body).toMatchObject({
      read: 4,
      skipped: [
        { reason: "Its time is not known.", count: 1 },
        { reason: "Not chosen", count: 1 },
      ],
    });
  });

  it("goes in several parts when there is more than one import takes", () => {
    const records = Array.from({ length: mostImported + 1 }, () => record());
    const parts = composeImports(reading(records), chooseAtFirst(records), named);
    expect(parts.map((part) => [part.records.length, part.read])).toEqual([
      [mostImported, mostImported],
      [1, 1],
    ]);
    const large = Array.from({ length: 200 }, () => record({ originalText: "x".repeat(20_000) }));
    expect(composeImports(reading(large), chooseAtFirst(large), named).length).toBeGreaterThan(1);
  });
});
