import { describe, expect, it } from "vitest";
import { standingOfIncident } from "./permission.ts";
import {
  accessModeWords,
  checkRetrospective,
  depthFor,
  newRetrospectiveSchema,
} from "./retrospective.ts";

const held = {
  kind: "incident",
  depth: "full",
  depthBecause: null,
  startsOn: null,
  endsOn: null,
  incidents: [{}],
  severity: { name: "SEV2", rank: 2 },
} as const;

describe("a retrospective", () => {
  it.each([
    [1, "full"],
    [2, "full"],
    [3, "light"],
    [5, "light"],
    [undefined, "full"],
  ] as const)("of severity %s is %s", (rank, depth) => {
    expect(depthFor(rank)).toBe(depth);
  });

  it.each([
    ["full where full is asked", {}, []],
    ["light where full is asked", { depth: "light" }, ["depthBecause"]],
    ["light with a reason", { depth: "light", depthBecause: "Known cause." }, []],
    ["full where light is asked", { severity: { name: "SEV4", rank: 4 } }, []],
    ["none", { depth: "none", severity: { name: "SEV5", rank: 5 } }, ["depthBecause"]],
    ["no incident", { incidents: [] }, ["incidentIds"]],
    ["a project without its span", { kind: "project", incidents: [] }, ["startsOn"]],
    [
      "a project that ends before it starts",
      { kind: "project", startsOn: "2026-02-01", endsOn: "2026-01-01" },
      ["endsOn"],
    ],
  ] as const)("checks %s", (_, change, fields) => {
    expect(checkRetrospective({ ...held, ...change }).map(({ path }) => path)).toEqual(fields);
  });

  it("takes each incident once and no field it does not know", () => {
    const id = "01900000-0000-7000-8000-000000000001";
    const parsed = newRetrospectiveSchema.parse({ title: " A ", incidentIds: [id, id] });
    expect(parsed).toEqual({ kind: "incident", title: "A", incidentIds: [id] });
    expect(newRetrospectiveSchema.safeParse({ title: "A", state: "closed" }).success).toBe(false);
  });

  it("says of a restricted one what the table of access does: its incident is hidden with it", () => {
    const restricted = { access: "restricted", relation: "none" } as const;
    const open = { access: "open", relation: "none" } as const;
    expect(standingOfIncident(false, [restricted]).access).toBe("restricted");
    expect(standingOfIncident(false, [restricted, open]).access).toBe("open");
    expect(accessModeWords.restricted).toMatch(/incident is hidden with it, unless another/u);
  });
});
