import { describe, expect, it } from "vitest";
import { standingOfIncident, type AccessMode, type Relation } from "./permission.ts";

const of = (access: AccessMode, relation: Relation = "none") => ({ access, relation });

describe("the standing to an incident", () => {
  it.each([
    ["open without a retrospective", false, [], of("open")],
    [
      "restricted with restricted ones alone",
      false,
      [of("restricted"), of("restricted")],
      of("restricted"),
    ],
    ["open as soon as one of them is", false, [of("restricted"), of("open")], of("open")],
    [
      "for those involved where none is more open",
      false,
      [of("restricted"), of("involved")],
      of("involved"),
    ],
    [
      "a part in one of them is a part in it",
      false,
      [of("restricted"), of("restricted", "lead")],
      of("restricted", "participant"),
    ],
    ["its own to whoever entered it", true, [of("restricted")], of("restricted", "participant")],
  ] as const)("is %s", (_, isOwn, retrospectives, wanted) => {
    expect(standingOfIncident(isOwn, retrospectives)).toEqual(wanted);
  });
});
