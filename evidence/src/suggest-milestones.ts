import type { MilestoneKind } from "@second-story/domain/milestone.ts";
import { findChatterReason } from "./chatter.ts";
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

interface Sign {
  readonly milestone: MilestoneKind;
  readonly says: string;
  readonly fits: (record: EvidenceRecord) => boolean;
  /** Resolutions count from the last, everything else from the first. */
  readonly last?: boolean;
}

const says = (pattern: RegExp) => (record: EvidenceRecord) =>
  pattern.test(record.text.slice(0, 600));
/** Questions and plans speak of what has not happened. */
const isReport = (record: EvidenceRecord) =>
  !/\?\s*$|\b(?:should|shall|could|can|let'?s|going to|will|want to|need to|try(?:ing)? to|not|about to|ready to|if we|once|before we|haven'?t|isn'?t)\b/i.test(
    record.text.slice(0, 300),
  );
/** A decision is a report of the fix that was found, though it speaks of what is still to be done. */
const isNoPlanYet = (record: EvidenceRecord) =>
  !/\?\s*$|\b(?:should|could|not|haven'?t|isn'?t|no)\b/i.test(record.text.slice(0, 300));
const both =
  (...tests: readonly ((record: EvidenceRecord) => boolean)[]) =>
  (record: EvidenceRecord) =>
    tests.every((test) => test(record));

const isChat = (record: EvidenceRecord) =>
  record.channel !== null && record.kind === "communication";
const isHuman = (record: EvidenceRecord) =>
  isChat(record) && !record.flags.includes("bot") && findChatterReason(record) === null;

const signs: readonly Sign[] = [
  {
    milestone: "impact-started",
    says: "says that the impact began",
    fits: both(
      says(
        /\b(?:impact (?:start|began)|outage (?:onset|start|began)|fault occurs|errors? (?:start|began)|incident (?:start|began))/i,
      ),
      isReport,
    ),
  },
  {
    milestone: "detected",
    says: "is the first alert",
    fits: (record) => record.kind === "alert" && !record.flags.includes("resolved"),
  },
  {
    milestone: "detected",
    says: "says that it was detected",
    fits: both(
      says(
        /\b(?:first detected|first noticed|reported:|issue reported|team aware|(?:support|customers?|users?) reports?|reported by)\b/i,
      ),
      isReport,
    ),
  },
  {
    milestone: "acknowledged",
    says: "says that it was acknowledged",
    fits: says(
      /\b(?:acknowledge[ds]|accepted:|incident (?:was )?declared|investigation (?:began|started)|began investigat)/i,
    ),
  },
  { milestone: "acknowledged", says: "is the first message from a person", fits: isHuman },
  {
    milestone: "cause-identified",
    says: "says that the cause was found",
    fits: both(
      says(
        /\b(?:(?:root )?cause (?:was |is |has been )?(?:found|identified|traced|confirmed)|identified (?:the )?(?:root )?cause|found the (?:cause|culprit|problem|issue)|identified:)/i,
      ),
      isReport,
    ),
  },
  {
    milestone: "fix-identified",
    says: "says that a fix was found",
    fits: both(
      says(
        /\b(?:(?:fix|solution|remedy) (?:was |is |has been )?(?:found|identified)|identified (?:a|the) (?:fix|solution)|(?:decided|decision|agreed) to (?:roll|revert|fail|go back|disable|restart))/i,
      ),
      isNoPlanYet,
    ),
  },
  {
    milestone: "mitigated",
    says: "says that it was rolled back or worked around",
    fits: both(
      says(
        /\b(?:rolled back|rollback (?:is )?(?:complete|completed|done|finished)|reverted|mitigated|failed over|fix (?:was |is |has been )?(?:deployed|rolled out|live|released)|deployed (?:the |a )?fix|mitigation (?:is )?(?:in place|applied))\b/i,
      ),
      isReport,
    ),
  },
  {
    milestone: "resolved",
    says: "says that it was resolved",
    last: true,
    fits: (record) => record.flags.includes("resolved"),
  },
  {
    milestone: "resolved",
    says: "says that it was resolved",
    last: true,
    fits: both(
      says(
        /\b(?:(?:fully |is |was |incident )resolved|(?<=^|[:“"'(] ?)resolved\b|all[- ]clear|(?:all )?services? (?:are |were |is |was )?(?:fully )?restored|back to (?:(?:its|the|their) )?(?:normal|usual)|major outage closed|incident (?:formally )?closed)\b/i,
      ),
      isReport,
    ),
  },
];

/** Milestones that the evidence suggests, each at most once, in the domain's order of the signs. */
export function suggestMilestones(records: readonly EvidenceRecord[]): MilestoneSuggestion[] {
  const dated = records
    .map((record, index) => ({
      record,
      index,
      at: record.happenedAt === null ? Number.NaN : Date.parse(record.happenedAt),
    }))
    .filter(({ at }) => !Number.isNaN(at))
    .toSorted((left, right) => left.at - right.at);
  const found = new Map<MilestoneKind, MilestoneSuggestion>();
  for (const sign of signs) {
    if (found.has(sign.milestone)) continue;
    const fitting = dated.filter(({ record }) => sign.fits(record));
    const chosen = sign.last === true ? fitting.at(-1) : fitting[0];
    if (chosen === undefined || chosen.record.happenedAt === null) continue;
    found.set(sign.milestone, {
      milestone: sign.milestone,
      happenedAt: chosen.record.happenedAt,
      record: chosen.index,
      reason: `“${quote(chosen.record.text)}” (${chosen.record.authorLabel ?? chosen.record.source.label}) ${sign.says}.`,
    });
  }
  return [...found.values()];
}

const quoted = 80;
const quote = (text: string) => {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > quoted ? `${line.slice(0, quoted - 1)}…` : line;
};
