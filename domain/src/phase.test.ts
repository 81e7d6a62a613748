import { describe, expect, it } from "vitest";
import { phasesBetween } from "./phase.ts";

const at = (clock: string) => `2026-03-07T${clock}:00.000Z`;
const told = (...given: Parameters<typeof phasesBetween>) =>
  phasesBetween(...given).map(
    ({ reached, from, to }) => `${reached} ${from.slice(11, 16)}–${to.slice(11, 16)}`,
  );

describe("the phases of an incident", () => {
  it("lie between its milestones and end with the resolution", () => {
    expect(
      told({
        resolved: at("15:15"),
        introduced: at("09:40"),
        "impact-started": at("14:02"),
        detected: at("14:16"),
        mitigated: at("15:09"),
      }),
    ).toEqual([
      "introduced 09:40–14:02",
      "impact-started 14:02–14:16",
      "detected 14:16–15:09",
      "mitigated 15:09–15:15",
    ]);
  });

  it("go on through a milestone that comes late", () => {
    expect(
      told({
        detected: at("14:00"),
        mitigated: at("14:30"),
        "cause-identified": at("15:00"),
        resolved: at("16:00"),
      }),
    ).toEqual(["detected 14:00–14:30", "mitigated 14:30–16:00"]);
  });

  it("leave out what took no time", () => {
    expect(
      told({ detected: at("14:00"), acknowledged: at("14:00"), resolved: at("14:10") }),
    ).toEqual(["acknowledged 14:00–14:10"]);
  });

  it("do not go on after the resolution", () => {
    expect(
      told({ detected: at("14:00"), resolved: at("14:10"), "cause-identified": at("18:00") }),
    ).toEqual(["detected 14:00–14:10"]);
  });

  it("are under way at a moment before the resolution", () => {
    const milestones = { "impact-started": at("14:02"), detected: at("14:16") };
    expect(told(milestones, at("14:45"))).toEqual([
      "impact-started 14:02–14:16",
      "detected 14:16–14:45",
    ]);
    expect(told({ ...milestones, resolved: at("14:30") }, at("14:45")).at(-1)).toBe(
      "detected 14:16–14:30",
    );
  });

  it("are none with a single milestone", () => {
    expect(told({ detected: at("14:00") })).toEqual([]);
    expect(told({})).toEqual([]);
  });
});
