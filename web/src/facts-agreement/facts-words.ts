import type { FactsAgreementView } from "@second-story/api/facts-agreement.ts";
import { milestonesLaterWords } from "@second-story/domain/milestone.ts";

type Count = Pick<FactsAgreementView, "confirmed" | "expected">;

/** "3 of 5 have confirmed the timeline"; `before` are those who confirmed what changed since. */
export function confirmedWords({ confirmed, expected }: Count, before = 0): string {
  if (expected === 0 || confirmed === 0) {
    return `Nobody has confirmed the timeline ${before > 0 ? "as it stands" : "yet"}`;
  }
  if (confirmed === expected) {
    return expected === 1 ? "It has been confirmed" : `All ${String(expected)} have confirmed it`;
  }
  return `${String(confirmed)} of ${String(expected)} have confirmed the timeline`;
}

/** "2 entries were added, 1 corrected and 1 removed, and …"; undefined when nothing came later. */
export function laterWords(later: FactsAgreementView["later"]): string | undefined {
  const parts = [entriesWords(later), milestonesLaterWords(later.milestones)];
  return parts.some(Boolean) ? parts.filter(Boolean).join(", and ") : undefined;
}

function entriesWords({ added, corrected, removed }: FactsAgreementView["later"]) {
  const parts = [
    [added, "added"],
    [corrected, "corrected"],
    [removed, "removed"],
  ] as const;
  const told = parts.filter(([count]) => count > 0);
  const [first, ...rest] = told;
  if (!first) return undefined;
  const [count, what] = first;
  const begin = count === 1 ? `1 entry was ${what}` : `${String(count)} entries were ${what}`;
  const more = rest.map((part) => `${String(part[0])} ${part[1]}`);
  const last = more.pop();
  if (last === undefined) return begin;
  return `${[begin, ...more].join(", ")} and ${last}`;
}

/** "3 things changed since you confirmed it." */
export function changedWords(count: number): string {
  return count === 1
    ? "1 thing changed since you confirmed it."
    : `${String(count)} things changed since you confirmed it.`;
}

/** "2 confirmed it before it changed, and are asked again." */
export function againWords(count: number): string {
  return count === 1
    ? "1 confirmed it before it changed, and is asked again."
    : `${String(count)} confirmed it before it changed, and are asked again.`;
}

/** "2 objections were settled". */
export function settledWords(count: number): string {
  return count === 1 ? "1 objection was settled" : `${String(count)} objections were settled`;
}
