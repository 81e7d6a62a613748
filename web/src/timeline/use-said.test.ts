import { describe, expect, it } from "vitest";
import { countSaid, saidOf } from "./use-said.ts";

const at = (time: string) => Date.parse(`2026-03-07T${time}:00Z`);

describe("messages of the evidence by minute", () => {
  const said = saidOf({ from: "2026-03-07T14:00:00.000Z", steps: [0, 1, 9], counts: [4, 2, 1] });

  it("stand at their minutes", () => {
    expect([...said.minutes]).toEqual([at("14:00"), at("14:01"), at("14:10")]);
  });

  it("are counted between two moments, without the minutes in which these lie", () => {
    expect(countSaid(said, at("14:00"), at("14:11"))).toBe(3);
    expect(countSaid(said, at("14:00") - 1, at("14:10"))).toBe(6);
    expect(countSaid(said, at("14:02"), at("14:10"))).toBe(0);
  });

  it("are none where the evidence holds none", () => {
    expect(countSaid(saidOf({ steps: [], counts: [] }), at("13:00"), at("15:00"))).toBe(0);
  });
});
