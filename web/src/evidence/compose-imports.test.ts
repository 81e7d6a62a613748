import { importDraftSchema, mostImported } from "@second-story/domain/timeline-entry-import.ts";
import { readText } from "@second-story/evidence/read.ts";
import { createRecord, type EvidenceRecord } from "@second-story/evidence/record.ts";
import { describe, expect, it } from "vitest";
import { composeImports, endOf, toMessage, type Readout } from "./compose-imports.ts";

const record = (more: Partial<EvidenceRecord> = {}) =>
  createRecord({
    text: "paged",
    source: { format: "lines", label: "Pasted text" },
    where: "line 1",
    happenedAt: "2026-03-07T14:32:00+01:00",
    ...more,
  });
const readout = (records: readonly EvidenceRecord[], beyond = 0): Readout => ({
  format: "lines",
  records,
  report: { ...readText("").report, skippedCount: 0, skipped: [] },
  beyond,
});
const named = { label: "Pasted text", sourceKind: "document", incidentId: null } as const;

describe("what is sent", () => {
  it("is what the server takes, with what was left out and why", () => {
    const records = [
      record({ link: "javascript:alert(1)", externalId: "", authorLabel: "mo" }),
      record({ text: "x".repeat(9000), originalText: "x".repeat(90_000) }),
      record({ happenedAt: null }),
      record(),
    ];
    const [body, ...more] = composeImports(readout(records), Uint8Array.of(0, 0, 1, 1), named);
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
    const all = (count: number) => new Uint8Array(count);
    const parts = composeImports(readout(records), all(records.length), named);
    expect(parts.map((part) => [part.records.length, part.read])).toEqual([
      [mostImported, mostImported],
      [1, 1],
    ]);
    const large = Array.from({ length: 200 }, () => record({ originalText: "x".repeat(20_000) }));
    expect(composeImports(readout(large), all(200), named).length).toBeGreaterThan(1);
  });

  it("is told with what lay in another time, in another channel, and in what was not held at all", () => {
    const records = [record(), record(), record({ happenedAt: null }), record()];
    expect(endOf(readout(records, 500), Uint8Array.of(0, 2, 2, 3))).toEqual({
      read: 504,
      skipped: [
        { reason: "Outside the chosen time", count: 2 },
        { reason: "In a channel or file that was not chosen", count: 1 },
        { reason: "Outside the chosen channels or time", count: 500 },
      ],
    });
  });

  it("carries into the tray what a story does not ask: thread, marks and reactions", () => {
    const sent = record({ threadId: "C1:1", flags: ["edited"], reactions: ["eyes"], zone: "Z" });
    expect(toMessage(sent)).toMatchObject([
      { threadId: "C1:1", flags: ["edited"], reactions: ["eyes"], zone: "Z" },
    ]);
  });
});
