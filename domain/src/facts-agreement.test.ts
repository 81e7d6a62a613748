import { describe, expect, it } from "vitest";
import {
  areFactsAgreed,
  cameLater,
  correctsFacts,
  explainSettlement,
  isAgreeing,
  mayWithdraw,
} from "./facts-agreement.ts";
import { retrospectiveStateSchema } from "./retrospective-state.ts";
import type { EntryDraft } from "./timeline-entry.ts";

const yes = { isCurrent: true };
const no = { isCurrent: false };

describe("the facts are agreed", () => {
  it.each([
    ["everyone confirmed", [yes, yes], 0, true],
    ["one has yet to, or confirmed what changed since", [yes, no], 0, false],
    ["an objection is open", [yes, yes], 1, false],
    ["nobody was there to confirm", [], 0, false],
  ])("when %s: %j with %i open is %s", (_, people, openObjections, expected) => {
    expect(areFactsAgreed({ people, openObjections })).toBe(expected);
  });

  it("is talked about from preparing to review, and a confirmation withdrawn before the analysis", () => {
    const { options } = retrospectiveStateSchema;
    expect(options.filter(isAgreeing)).toEqual(["preparing", "meeting", "reviewing"]);
    expect(options.filter(mayWithdraw)).toEqual(["preparing", "meeting"]);
  });
});

describe("a correction of the facts", () => {
  const entry: EntryDraft = {
    happenedAt: "2026-03-07T14:05:00.000Z",
    text: "error rate rises",
    kind: "observation",
    knownAt: null,
    precision: "exact",
  };
  it.each<[string, Partial<EntryDraft>]>([
    ["when it happened", { happenedAt: "2026-03-07T14:06:00.000Z" }],
    ["how exactly that is known", { precision: "about" }],
    ["its end", { until: "2026-03-07T14:06:00.000Z", precision: "between" }],
    ["when it was known", { knownAt: "2026-03-07T14:20:00.000Z" }],
    ["its words", { text: "error rate falls" }],
    ["its kind", { kind: "alert" }],
    ["who was acting", { actingRole: "On-call engineer" }],
  ])("is one of %s", (_, change) => {
    expect(correctsFacts(entry, { ...entry, ...change })).toBe(true);
  });
  it.each<[string, Partial<EntryDraft>]>([
    ["white space", { text: " error  rate\nrises" }],
    ["where it was found", { sourceKind: "log", sourceLabel: "api", sourceLink: "https://x.org" }],
    ["its services", { serviceIds: ["01890000-0000-7000-8000-000000000000"] }],
    ["the incident it is filed under", { incidentId: "01890000-0000-7000-8000-000000000000" }],
    ["a default that is written out", { lasting: null, until: null }],
  ])("is none of %s", (_, change) => {
    expect(correctsFacts(entry, { ...entry, ...change })).toBe(false);
  });
});

describe("an entry that came after the agreement", () => {
  const agreedAt = "2026-03-09T10:00:00.000Z";
  const [before, after] = ["2026-03-09T09:59:59.999Z", "2026-03-09T10:00:00.000001Z"];
  it.each([
    ["added before it", before, null, null],
    ["corrected before it", before, before, null],
    ["added with it", agreedAt, null, null],
    ["added later", after, null, { how: "added", at: after }],
    ["added later and corrected", after, after, { how: "added", at: after }],
    ["corrected later", before, after, { how: "corrected", at: after }],
  ])("says so: %s", (_, addedAt, correctedAt, expected) => {
    expect(cameLater({ addedAt, correctedAt }, agreedAt)).toEqual(expected);
  });
  it("has nothing to say while nothing is agreed", () => {
    expect(cameLater({ addedAt: after, correctedAt: after }, null)).toBeNull();
  });
});

describe("an objection", () => {
  const objector = { isObjector: true, isLead: false };
  const lead = { isObjector: false, isLead: true };
  it("is settled by whoever raised it or by a lead", () => {
    expect(explainSettlement({ outcome: "corrected" }, objector)).toBeUndefined();
    expect(explainSettlement({ outcome: "corrected" }, lead)).toBeUndefined();
    expect(
      explainSettlement({ outcome: "corrected" }, { isObjector: false, isLead: false }),
    ).toMatch(/whoever raised it/u);
  });
  it("is withdrawn by its objector alone, and overruled only with a reason", () => {
    expect(explainSettlement({ outcome: "withdrawn" }, objector)).toBeUndefined();
    expect(explainSettlement({ outcome: "withdrawn" }, lead)).toMatch(/can withdraw it/u);
    expect(explainSettlement({ outcome: "kept" }, lead)).toMatch(/Say why/u);
    expect(explainSettlement({ outcome: "kept", because: "The log says so." }, lead)).toBe(
      undefined,
    );
  });
});
