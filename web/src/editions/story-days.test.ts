import type { PublishedEntry } from "@second-story/domain/edition.ts";
import { describe, expect, it } from "vitest";
import { impactStart, storyDays } from "./story-days.ts";

const entry = (happenedAt: string, more: Partial<PublishedEntry> = {}): PublishedEntry => ({
  happenedAt,
  until: null,
  knownAt: null,
  precision: "exact",
  text: "Something",
  kind: "observation",
  lasting: null,
  actingRole: null,
  services: [],
  milestones: [],
  toldTo: [],
  hypothesis: null,
  grounds: null,
  cameLater: null,
  ...more,
});

describe("the timeline of an edition", () => {
  it("turns the day where the incident was, not where the reader is", () => {
    const entries = [entry("2026-03-07T22:30:00.000Z"), entry("2026-03-07T23:30:00.000Z")];
    expect(storyDays(entries, "Europe/Berlin").map(({ day }) => day)).toEqual([
      "2026-03-07",
      "2026-03-08",
    ]);
    expect(storyDays(entries, "UTC")).toHaveLength(1);
  });

  it("counts from the impact, as the entries tell it when the numbers are not part of the edition", () => {
    const first = entry("2026-03-07T14:02:00.000Z", { milestones: ["impact-started"] });
    expect(impactStart([], [entry("2026-03-07T14:00:00.000Z"), first])).toBe(first.happenedAt);
    expect(impactStart([], [entry("2026-03-07T14:00:00.000Z")])).toBeUndefined();
  });
});
