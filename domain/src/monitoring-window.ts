import type { Milestones } from "./milestone.ts";

const leastMargin = 15 * 60_000;
const mostMargin = 6 * 3_600_000;
/** Where nothing says when it ended. */
const openEnd = 2 * 3_600_000;

const beginnings = ["impact-started", "detected", "acknowledged"] as const;
const ends = ["resolved", "mitigated"] as const;

/**
 * The window to look at curves in: from the start of the impact to the end of the incidents, with a quarter of that before and
 * behind, so that it shows how things were before and whether they came back. Undefined while no milestone says when.
 */
export function monitoringWindow(
  incidents: readonly { readonly milestones: Milestones }[],
): { readonly from: string; readonly to: string } | undefined {
  const spans = incidents.flatMap(({ milestones }) => {
    const start = firstOf(milestones, beginnings);
    if (start === undefined) return [];
    const end = firstOf(milestones, ends) ?? start + openEnd;
    return [{ start, end: Math.max(start, end) }];
  });
  if (spans.length === 0) return undefined;
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const margin = Math.min(mostMargin, Math.max(leastMargin, (end - start) / 4));
  return { from: wholeMinute(start - margin), to: wholeMinute(end + margin) };
}

function firstOf(milestones: Milestones, kinds: readonly (keyof Milestones)[]): number | undefined {
  const at = kinds.map((kind) => milestones[kind]).find((one) => one !== undefined);
  return at === undefined ? undefined : Date.parse(at);
}

function wholeMinute(time: number): string {
  return new Date(Math.max(0, Math.round(time / 60_000) * 60_000)).toISOString();
}
