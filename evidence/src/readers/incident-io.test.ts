import { describe, expect, it } from "vitest";
import { readText } from "../read.ts";
import { suggestMilestones } from "../suggest-milestones.ts";

const made = { created_at: "2023-10-24T09:27:22.668Z", updated_at: "2023-10-24T09:27:22.668Z" };
const idOf = (place: number) => `01HDGG56RYC3TTGQWKA8ZRTF${String(place).padStart(2, "0")}`;
const listOf = (...items: readonly object[]) =>
  items.map((item, place) => ({ id: idOf(place), ...made, ...item }));

describe("settings in an export of incident.io", () => {
  it.each([
    [
      "severities",
      listOf(
        { name: "Minor", description: "Some errors", rank: 1 },
        { name: "Critical", description: "Issue reported by customers", rank: 3 },
      ),
      "Minor, Critical",
    ],
    [
      "roles",
      listOf({ name: "Lead", role_type: "lead", shortform: "lead", instructions: "Lead." }),
      "Lead",
    ],
    [
      "statuses",
      listOf({ name: "Fixing", category: "live", rank: 2, description: "Fix found" }),
      "Fixing",
    ],
    ["fields", listOf({ name: "Team", field_type: "text", description: "All clear" }), "Team"],
    ["timestamps", [{ id: idOf(1), name: "Fixed at", rank: 8 }], "Fixed at"],
  ])("are no events: a bare list of %s", (_name, document, names) => {
    const { format, records, report } = readText(JSON.stringify(document));
    expect(format).toBe("incident-io");
    expect(records).toEqual([]);
    expect(suggestMilestones(records)).toEqual([]);
    expect(report.skipped).toEqual([
      { where: "event 1", reason: "These are settings of incident.io, no events.", excerpt: names },
    ]);
  });

  it("are no events in their wrapping either", () => {
    const { records, report } = readText(
      JSON.stringify({ severities: listOf({ name: "Minor", rank: 1 }) }),
    );
    expect(records).toEqual([]);
    expect(report.skipped).toMatchObject([{ excerpt: "severities: Minor" }]);
  });

  it("are told from events that carry a rank, and from other lists", () => {
    const event = { title: "Disk full", name: "disk", rank: 1 };
    expect(readText(JSON.stringify(listOf(event))).records).toHaveLength(1);
    const other = { id: 7, name: "Disk full", rank: 1, created_at: "2026-03-07T14:03:00Z" };
    expect(readText(JSON.stringify([other])).records).toHaveLength(1);
  });
});
