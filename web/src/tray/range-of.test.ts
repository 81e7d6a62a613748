import { describe, expect, it } from "vitest";
import { rangeOf } from "./range-of.ts";

const ms = (clock: string) => Date.parse(`2026-03-07T${clock}Z`);
const at = (clock: string) => `2026-03-07T${clock}Z`;
const whole = [ms("14:00:00"), ms("15:00:00")] as const;

describe("a typed stretch of time", () => {
  it("holds the whole of its last minute", () => {
    expect(rangeOf(at("14:10:00"), at("14:32:00"), whole)).toEqual([
      ms("14:10:00"),
      ms("14:32:59.999"),
    ]);
  });

  it("goes on to the end of the tray where an end is left empty", () => {
    expect(rangeOf(at("14:10:00"), null, whole)).toEqual([ms("14:10:00"), whole[1]]);
    expect(rangeOf(null, at("14:10:00"), whole)).toEqual([whole[0], ms("14:10:59.999")]);
  });

  it("is all of the time where both are empty", () => {
    expect(rangeOf(null, null, whole)).toBeNull();
  });

  it("is none while its end lies before its beginning", () => {
    expect(rangeOf(at("14:32:00"), at("14:10:00"), whole)).toBeUndefined();
    expect(rangeOf(null, at("13:00:00"), whole)).toBeUndefined();
  });
});
