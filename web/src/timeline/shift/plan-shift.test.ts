import { describe, expect, it } from "vitest";
import { createEntry } from "../../testing/create-entry.ts";
import { planShift, understandLength, undoOf } from "./plan-shift.ts";

const at = (clock: string) => `2026-10-25T${clock}:00.000Z`;
const entries = [
  createEntry({
    id: "one",
    happenedAt: at("02:30"),
    text: "twice",
    milestones: [{ incidentId: "incident", kind: "detected" }],
  }),
  createEntry({ id: "two", happenedAt: at("14:00"), knownAt: at("14:05"), text: "once" }),
];

describe("a shift that is planned", () => {
  it("moves every time, counts the milestones, and says what is in doubt", () => {
    const plan = planShift(entries, { by: "zone", readAs: "UTC", isIn: "Europe/Vienna" });
    expect(plan).toMatchObject({ milestones: 1, doubtful: 1, left: 0 });
    expect(plan.moves.map(({ to }) => [to.happenedAt, to.knownAt])).toEqual([
      [at("00:30"), null],
      [at("13:00"), at("13:05")],
    ]);
  });

  it("leaves alone what stands there already", () => {
    expect(planShift(entries, { by: "zone", readAs: "UTC", isIn: "Etc/UTC" }).moves).toEqual([]);
  });

  it("goes back to the times of before, over the versions of now", () => {
    const plan = planShift(entries, { by: "length", minutes: 60 });
    expect(undoOf(plan, [{ id: "two", version: 2 }])).toEqual([
      { id: "two", version: 2, happenedAt: at("14:00"), until: null, knownAt: at("14:05") },
    ]);
  });
});

describe("a length", () => {
  it.each([
    ["+1h", 60],
    ["-1h30", -90],
    ["− 2 h", -120],
    ["90 min", 90],
    ["45", 45],
    ["1 hour 5 minutes", 65],
    ["0", undefined],
    ["", undefined],
    ["soon", undefined],
    ["1.5h", undefined],
  ])("written as %j is %s minutes", (text, minutes) => {
    expect(understandLength(text)).toBe(minutes);
  });
});
