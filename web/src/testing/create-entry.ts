import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";

/** A whole entry from what is told of it, for tests. */
export function createEntry(
  told: Pick<TimelineEntry, "id" | "happenedAt" | "text"> & Partial<TimelineEntry>,
): TimelineEntry {
  return {
    incidentId: null,
    until: null,
    knownAt: null,
    precision: "exact",
    kind: "observation",
    lasting: null,
    actingRole: null,
    sourceKind: "memory",
    sourceLabel: "",
    sourceLink: null,
    serviceIds: [],
    milestones: [],
    importId: null,
    addedAt: "2026-03-08T09:00:00.000Z",
    correctedAt: null,
    chatter: false,
    toldTo: [],
    citations: 0,
    version: 1,
    ...told,
  };
}
