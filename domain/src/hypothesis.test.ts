import { describe, expect, it } from "vitest";
import { applyHypothesisChange, explainSettledEarly, type Hypothesis } from "./hypothesis.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;
const moments: Readonly<Record<string, string>> = {
  before: at("14:05"),
  raised: at("14:24"),
  after: at("14:26"),
};
const open: Hypothesis = {
  entryId: "raised",
  state: "open",
  settledEntryId: null,
  evidenceFor: [],
  evidenceAgainst: [],
  version: 0,
};
const apply = (
  change: Parameters<typeof applyHypothesisChange>[1],
  current: Partial<Hypothesis> = {},
) => applyHypothesisChange({ ...open, ...current }, change, (id) => moments[id]);

describe("a hypothesis", () => {
  it("is settled at an entry, or afterwards", () => {
    expect(apply({ state: "ruled-out", settledEntryId: "after" })).toMatchObject({
      state: "ruled-out",
      settledEntryId: "after",
    });
    expect(apply({ state: "confirmed" })).toMatchObject({ settledEntryId: null });
  });

  it("is not settled anywhere once it is open again", () => {
    expect(apply({ state: "open" }, { state: "confirmed", settledEntryId: "after" })).toMatchObject(
      {
        settledEntryId: null,
      },
    );
  });

  it("lets evidence change sides", () => {
    expect(
      apply({ evidenceAgainst: ["after"] }, { evidenceFor: ["after", "before"] }),
    ).toMatchObject({ evidenceFor: ["before"], evidenceAgainst: ["after"] });
  });

  it.each<[Parameters<typeof apply>[0], RegExp]>([
    [{ state: "confirmed", settledEntryId: "before" }, /before the hypothesis was raised/u],
    [{ evidenceFor: ["raised"] }, /no evidence for itself/u],
    [{ evidenceFor: ["after"], evidenceAgainst: ["after"] }, /Choose one side/u],
    [{ evidenceFor: ["elsewhere"] }, /not on this timeline/u],
  ])("cannot be %o", (change, sentence) => {
    expect(apply(change)).toMatch(sentence);
  });

  it("is told to be out of order, where it was raised and where it was settled, once entries were moved", () => {
    const explain = (settledEntryId: string | null) =>
      explainSettledEarly([{ entryId: "raised", settledEntryId }], (id) => moments[id]);
    expect([...explain("before").keys()].toSorted()).toEqual(["before", "raised"]);
    expect(explain("before").get("raised")).toMatch(/lies before it was raised/u);
    expect(explain("before").get("before")).toMatch(/raised only later/u);
    for (const entryId of ["after", "raised", "elsewhere", null]) {
      expect(explain(entryId).size).toBe(0);
    }
  });
});
