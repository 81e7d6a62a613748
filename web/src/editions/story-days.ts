import type { PublishedEntry, PublishedIncident } from "@second-story/domain/edition.ts";

export type StoryDay = { readonly day: string; readonly entries: readonly PublishedEntry[] };

/** The entries by the calendar day on which they happened, in one zone. */
export function storyDays(entries: readonly PublishedEntry[], timeZone: string): StoryDay[] {
  const dayIn = new Intl.DateTimeFormat("en-CA", { timeZone });
  const days = Map.groupBy(entries, ({ happenedAt }) => dayIn.format(new Date(happenedAt)));
  return [...days].map(([day, within]) => ({ day, entries: within }));
}

/** The clock that times are told in: the incident's own, where there is one. */
export function storyZone(incidents: readonly PublishedIncident[], fallback: string): string {
  return incidents[0]?.timeZone ?? fallback;
}

/** When the impact began, which other times are counted from. */
export function impactStart(
  incidents: readonly PublishedIncident[],
  entries: readonly PublishedEntry[],
): string | undefined {
  const stated = incidents.flatMap(({ milestones }) => milestones["impact-started"] ?? []);
  const marked = entries
    .filter(({ milestones }) => milestones.includes("impact-started"))
    .map(({ happenedAt }) => happenedAt);
  return [...stated, ...marked].sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}
