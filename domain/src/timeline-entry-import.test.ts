import { describe, expect, it } from "vitest";
import { identityOf, importDraftSchema, mostImported } from "./timeline-entry-import.ts";

const record = { happenedAt: "2026-03-07T14:32:00.000Z", text: "paged" };

describe("what makes an imported record the same", () => {
  it("is the source's identity, whatever its words are now", () => {
    const first = identityOf("slack", { ...record, externalId: "1.2", channel: "ops" }, 0);
    const edited = { ...record, text: "edited", externalId: "1.2", channel: "ops" };
    expect(identityOf("slack", edited, 3)).toBe(first);
    expect(identityOf("slack", { ...edited, channel: "dev" }, 0)).not.toBe(first);
    expect(identityOf("irc", { ...edited }, 0)).not.toBe(first);
  });

  it("is its time and original words where the source has no identity", () => {
    const first = identityOf("text", { ...record, originalText: "14:32  paged" }, 0);
    const retold = { ...record, originalText: "14:32 paged ", text: "the on-call was paged" };
    expect(identityOf("text", retold, 0)).toBe(first);
    const later = { ...retold, happenedAt: "2026-03-08T14:32:00.000Z" };
    expect(identityOf("text", later, 0)).not.toBe(first);
  });

  it("tells equal lines of one source apart by their turn", () => {
    expect(identityOf("text", record, 0)).not.toBe(identityOf("text", record, 1));
  });
});

describe("an import", () => {
  const draft = { format: "text", label: "Pasted text", sourceKind: "document" };

  it("takes a stated number of records, and at least one", () => {
    const most = Array.from({ length: mostImported }, () => record);
    expect(importDraftSchema.safeParse({ ...draft, records: most }).success).toBe(true);
    for (const records of [[], [...most, record]]) {
      expect(importDraftSchema.safeParse({ ...draft, records }).success).toBe(false);
    }
  });

  it("refuses a record without a time", () => {
    const records = [{ text: "paged", happenedAt: null }];
    expect(importDraftSchema.safeParse({ ...draft, records }).success).toBe(false);
  });
});
