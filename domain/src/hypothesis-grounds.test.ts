import { describe, expect, it } from "vitest";
import { groundsOf, tellHypothesis } from "./hypothesis-grounds.ts";
import type { HypothesisState } from "./hypothesis.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;
const told = new Map([
  ["slow", { happenedAt: at("14:20"), text: "requests wait" }],
  ["traces", { happenedAt: at("14:26"), text: "its latency\nis normal" }],
  ["long", { happenedAt: at("14:30"), text: "long ".repeat(40) }],
]);
const clock = (moment: string) => moment.slice(11, 16);
const tell = (
  state: HypothesisState,
  evidenceFor: readonly string[],
  evidenceAgainst: readonly string[],
  settledEntryId: string | null = null,
) => {
  const sides = { evidenceFor: [...evidenceFor], evidenceAgainst: [...evidenceAgainst] };
  const hypothesis = { entryId: "guess", state, settledEntryId, ...sides, version: 1 };
  return tellHypothesis(state, groundsOf(hypothesis, told), clock);
};

describe("what a hypothesis rested on", () => {
  it("is told with how it ended, by what, and what spoke for and against it, each once", () => {
    expect(tell("ruled-out", ["slow"], ["traces"], "traces")).toBe(
      "ruled out at 14:26 by “its latency is normal”; for: 14:20 “requests wait”",
    );
    expect(tell("confirmed", ["slow"], ["traces"])).toBe(
      "confirmed; for: 14:20 “requests wait”; against: 14:26 “its latency is normal”",
    );
  });

  it("is told of an open one that something speaks for, and else says nothing", () => {
    expect(tell("open", ["slow"], [])).toBe("open; for: 14:20 “requests wait”");
    expect(tell("open", [], [])).toBe("");
    expect(tellHypothesis(null, null, clock)).toBe("");
  });

  it("is the state alone where nothing else was published", () => {
    expect(tellHypothesis("ruled-out", null, clock)).toBe("ruled out");
  });

  it("leaves out entries that are not told, and shortens what is long", () => {
    expect(tell("ruled-out", ["chatter"], [], "chatter")).toBe("ruled out");
    expect(tell("open", ["long"], []).length).toBeLessThan(110);
  });

  it("names some of many", () => {
    const many = Array.from({ length: 8 }, () => "slow");
    expect(tell("open", many, [])).toMatch(/ and 3 more$/u);
  });
});
