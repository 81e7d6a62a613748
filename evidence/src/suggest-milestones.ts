import type { Instant } from "@second-story/domain/instant.ts";
import type { MilestoneKind, Milestones } from "@second-story/domain/milestone.ts";
import { isBeginning, milestoneSigns, type MilestoneSign } from "./milestone-signs.ts";
import type { EvidenceRecord } from "./record.ts";

/** A milestone that the evidence suggests, for a person to accept. */
export interface MilestoneSuggestion {
  readonly milestone: MilestoneKind;
  /** ISO 8601 with offset. */
  readonly happenedAt: string;
  /** The record's position in the list that was given. */
  readonly record: number;
  /** Why, in a sentence that quotes the evidence. */
  readonly reason: string;
}

/** Whether somebody said that a milestone was not what the record at this position tells. */
type IsDismissed = (milestone: MilestoneKind, record: number) => boolean;

/**
 * Milestones that the evidence suggests, each at most once, in the order of the signs. `known` are those that are set: a
 * response comes at or after the beginning, set or suggested. Of what was dismissed the next one counts.
 */
export function suggestMilestones(
  records: readonly EvidenceRecord[],
  known: Milestones = {},
  isDismissed: IsDismissed = () => false,
): MilestoneSuggestion[] {
  const dated = dateRecords(records);
  const begun = chooseBeginnings(dated, known, isDismissed);
  const beginning = beginningOf(begun, known);
  const since = beginning === undefined ? Number.NEGATIVE_INFINITY : Date.parse(beginning);
  const responses = milestoneSigns.filter((sign) => !isBeginning(sign));
  return [...begun, ...chooseEach(dated, responses, { isDismissed, since })];
}

/** When it was noticed, or else when it began, as far as that is set or the records tell. */
export function findBeginning(
  records: readonly EvidenceRecord[],
  known: Milestones,
  isDismissed: IsDismissed,
): Instant | undefined {
  return beginningOf(chooseBeginnings(dateRecords(records), known, isDismissed), known);
}

const hour = 3_600_000;
/** An alert of so long before what is known of the incident is one of another. */
const longestBefore = 6 * hour;
/** What fires again within so long after a resolution was not resolved by it. */
const soonAgain = 6 * hour;

function chooseBeginnings(
  dated: readonly Dated[],
  known: Milestones,
  isDismissed: IsDismissed,
): MilestoneSuggestion[] {
  // What was introduced may lie years back, and says nothing of when it was felt.
  const felt = Object.entries(known).filter(([kind]) => kind !== "introduced");
  const first = Math.min(...felt.map(([, happenedAt]) => Date.parse(happenedAt)));
  const since = felt.length === 0 ? Number.NEGATIVE_INFINITY : first - longestBefore;
  return chooseEach(dated, milestoneSigns.filter(isBeginning), { isDismissed, since });
}

function beginningOf(
  begun: readonly MilestoneSuggestion[],
  known: Milestones,
): Instant | undefined {
  const told = (kind: MilestoneKind) =>
    known[kind] ?? begun.find(({ milestone }) => milestone === kind)?.happenedAt;
  return told("detected") ?? told("impact-started");
}

interface Dated {
  readonly record: EvidenceRecord;
  readonly index: number;
  readonly at: number;
}

function dateRecords(records: readonly EvidenceRecord[]): Dated[] {
  return records
    .map((record, index) => ({ record, index, at: Date.parse(record.happenedAt ?? "") }))
    .filter(({ at }) => !Number.isNaN(at))
    .toSorted((left, right) => left.at - right.at);
}

function chooseEach(
  dated: readonly Dated[],
  signs: readonly MilestoneSign[],
  {
    isDismissed,
    since = Number.NEGATIVE_INFINITY,
  }: { readonly isDismissed: IsDismissed; readonly since?: number },
): MilestoneSuggestion[] {
  const found = new Map<MilestoneKind, MilestoneSuggestion>();
  for (const sign of signs) {
    const before = found.get(sign.milestone);
    if (before !== undefined && sign.last !== true) continue;
    const fits = ({ record, index, at }: Dated) =>
      (sign.afterwards === true ? at > since : at >= since) &&
      sign.fits(record) &&
      !isDismissed(sign.milestone, index);
    const chosen = sign.last === true ? dated.findLast(fits) : dated.find(fits);
    if (chosen === undefined || chosen.record.happenedAt === null) continue;
    if (sign.last === true && firesAgain(dated, chosen.at)) continue;
    if (before !== undefined && Date.parse(before.happenedAt) >= chosen.at) continue;
    found.set(sign.milestone, {
      milestone: sign.milestone,
      happenedAt: chosen.record.happenedAt,
      record: chosen.index,
      reason: `“${quote(chosen.record.text)}” (${chosen.record.authorLabel ?? chosen.record.source.label}) ${sign.says}.`,
    });
  }
  return [...found.values()];
}

function firesAgain(dated: readonly Dated[], resolvedAt: number): boolean {
  return dated.some(
    ({ record, at }) =>
      at > resolvedAt &&
      at <= resolvedAt + soonAgain &&
      record.kind === "alert" &&
      !record.flags.includes("resolved"),
  );
}

const quoted = 80;
const quote = (text: string) => {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > quoted ? `${line.slice(0, quoted - 1)}…` : line;
};
