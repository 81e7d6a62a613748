import { describe, expect, it } from "vitest";
import { hoursAround } from "./hours-around.ts";

const at = (clock: string) => `2026-03-07T${clock}:00Z`;
const ms = (clock: string) => Date.parse(at(clock));

describe("the hours around incidents", () => {
  it("reach from two hours before the start to two hours after the end", () => {
    const milestones = {
      introduced: "2026-01-01T00:00:00Z",
      "impact-started": at("10:00"),
      resolved: at("12:30"),
    };
    expect(hoursAround([{ milestones }])).toEqual({ from: ms("08:00"), to: ms("14:30") });
  });

  it("take all incidents together, and what is known of their end", () => {
    const first = { milestones: { detected: at("09:00") } };
    const second = { milestones: { "impact-started": at("10:00"), mitigated: at("11:00") } };
    expect(hoursAround([first, second])).toEqual({ from: ms("07:00"), to: ms("13:00") });
    expect(hoursAround([first])).toEqual({ from: ms("07:00"), to: ms("11:00") });
  });

  it("are not known where no start is", () => {
    expect(hoursAround([{ milestones: { resolved: at("12:00") } }, { milestones: {} }])).toBeNull();
  });
});
