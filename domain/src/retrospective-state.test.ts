import { describe, expect, it } from "vitest";
import { gates, gateSchema } from "./gate.ts";
import {
  depthSchema,
  nextStepOf,
  pathOf,
  retrospectiveStateSchema,
  transitionsFrom,
  type Depth,
  type RetrospectiveFacts,
  type RetrospectiveState,
} from "./retrospective-state.ts";

const nothing: RetrospectiveFacts = {
  state: "draft",
  depth: "full",
  scheduledFor: null,
  participants: [],
  timelineEntries: 0,
  factsAgreed: false,
  openObjections: 1,
  unconfirmed: 2,
  overviewWritten: false,
  unsettledActionItems: 2,
  waived: [],
};
const everything: RetrospectiveFacts = {
  ...nothing,
  scheduledFor: "2026-03-10T09:00:00.000Z",
  participants: [{ roles: ["facilitator"] }, { roles: [] }],
  timelineEntries: 1,
  factsAgreed: true,
  openObjections: 0,
  unconfirmed: 0,
  overviewWritten: true,
  unsettledActionItems: 0,
};
const ways = (state: RetrospectiveState, depth: Depth): string =>
  transitionsFrom({ ...nothing, state, depth })
    .map(({ to, direction }) => ({ forward: "→", back: "←", aside: "×" })[direction] + to)
    .join(" ");

describe("the states of a retrospective", () => {
  it.each<[RetrospectiveState, string, string]>([
    ["draft", "→scheduled ×skipped", "→preparing →scheduled ×skipped"],
    ["scheduled", "→preparing ←draft ×skipped", "→preparing ←draft ×skipped"],
    ["preparing", "→meeting ←scheduled ×skipped", "→reviewing →meeting ←draft ×skipped"],
    ["meeting", "→reviewing ←preparing", "→reviewing ←preparing"],
    ["reviewing", "→published ←meeting", "→published ←preparing ←meeting"],
    ["published", "→closed ←reviewing", "→closed ←reviewing"],
    ["closed", "←published", "←published"],
    ["skipped", "←draft", "←draft"],
  ])("from %s go %s in full, %s when light", (state, full, light) => {
    expect(ways(state, "full")).toBe(full);
    expect(ways(state, "light")).toBe(light);
  });

  it.each([
    [3, /^Agree on the facts: 3 participants have yet to confirm the timeline as it stands\.$/u],
    [1, /^Agree on the facts: one participant has yet/u],
    [0, /no participant has an account, so whoever leads confirms/u],
  ])("says of %i who could confirm the facts whom it waits for", (unconfirmed, sentence) => {
    const facts = { ...everything, factsAgreed: false, unconfirmed };
    expect(gates["facts-agreed"].ask(facts)).toMatch(sentence);
  });

  it.each([
    [false, 1, "Agree on the facts: settle the objection to the timeline.", "Settle 1 objection"],
    [
      true,
      1,
      "Settle the objection to the timeline, raised after the facts were agreed.",
      "Settle 1 objection",
    ],
    [
      true,
      2,
      "Settle 2 objections to the timeline, raised after the facts were agreed.",
      "Settle 2 objections",
    ],
  ])(
    "asks to settle what is objected to (agreed %s, %i)",
    (factsAgreed, openObjections, ask, step) => {
      const facts = { ...everything, state: "meeting" as const, factsAgreed, openObjections };
      const review = transitionsFrom(facts).find(({ to }) => to === "reviewing");
      expect(review?.missing).toEqual([{ gate: "facts-agreed", ask, step }]);
    },
  );

  it("without a retrospective there is only to say why", () => {
    expect(ways("draft", "none")).toBe("×skipped");
    expect(nextStepOf({ ...nothing, depth: "none" })).toEqual({
      sentence: "Say why no retrospective is held.",
      to: "skipped",
    });
  });

  it.each<[RetrospectiveState, RetrospectiveState, readonly string[]]>([
    ["draft", "scheduled", ["date-set"]],
    ["scheduled", "preparing", []],
    ["preparing", "meeting", ["facilitator-named", "others-invited"]],
    ["meeting", "reviewing", ["facts-agreed"]],
    ["reviewing", "published", ["overview-written", "timeline-begun"]],
    ["published", "closed", ["actions-settled"]],
  ])("from %s to %s needs %j, each met or waived", (state, to, needed) => {
    const missing = (facts: RetrospectiveFacts) =>
      transitionsFrom({ ...facts, state })
        .find((transition) => transition.to === to)
        ?.missing.map(({ gate }) => gate);
    expect(missing(nothing)).toEqual(needed);
    expect(missing(everything)).toEqual([]);
    for (const gate of gateSchema.options) {
      const rest = needed.filter((one) => one !== gate);
      expect(missing({ ...nothing, waived: [gate] })).toEqual(rest);
    }
  });

  it("asks for nothing on the way back, and for a reason to skip", () => {
    for (const state of retrospectiveStateSchema.options) {
      for (const depth of depthSchema.options) {
        for (const way of transitionsFrom({ ...nothing, state, depth })) {
          expect(way.direction === "back" && way.missing.length > 0).toBe(false);
          expect(way.needsReason).toBe(way.to === "skipped");
        }
      }
    }
  });

  it("leaves a way out of every state at every depth", () => {
    for (const state of retrospectiveStateSchema.options) {
      for (const depth of depthSchema.options) {
        expect(transitionsFrom({ ...nothing, state, depth })).not.toEqual([]);
      }
    }
  });

  it("names one next step: what is missing first, then the state it leads to", () => {
    expect(nextStepOf({ ...nothing, state: "preparing" })).toEqual({
      sentence: "Name a facilitator among the participants.",
      to: "meeting",
    });
    expect(nextStepOf({ ...everything, state: "preparing" })).toEqual({
      sentence: "Everything is ready: begin the meeting.",
      to: "meeting",
    });
    expect(nextStepOf({ ...everything, state: "closed" }).to).toBeNull();
    expect(nextStepOf({ ...everything, state: "skipped" }).to).toBeNull();
  });

  it("counts the action items that are still open", () => {
    expect(gates["actions-settled"].ask({ ...nothing, unsettledActionItems: 1 })).toContain("one");
    expect(gates["actions-settled"].ask(nothing)).toContain("2 action items");
  });

  it("shows the path, with the meeting of a light one only while it is held", () => {
    expect(pathOf({ depth: "full", state: "draft" })).toHaveLength(7);
    const light = ["draft", "preparing", "reviewing", "published", "closed"];
    expect(pathOf({ depth: "light", state: "draft" })).toEqual(light);
    expect(pathOf({ depth: "light", state: "meeting" })).toContain("meeting");
    expect(pathOf({ depth: "full", state: "skipped" })).toEqual(["draft", "skipped"]);
  });
});
