import type { MilestoneKind } from "@second-story/domain/milestone.ts";
import { findChatterReason } from "./chatter.ts";
import type { EvidenceRecord } from "./record.ts";

/** What a record can say of milestones, each by itself. */
export type MilestoneSignName =
  | "impact-began"
  | "alert"
  | "detection-told"
  | "acknowledged"
  | "person-spoke"
  | "cause-found"
  | "fix-found"
  | "mitigated"
  | "resolved-flag"
  | "resolved-told";

export interface MilestoneSign {
  /** Stored with messages: renamed, it is not found in those that came before. */
  readonly name: MilestoneSignName;
  readonly milestone: MilestoneKind;
  readonly says: string;
  readonly fits: (record: EvidenceRecord) => boolean;
  /** Resolutions count from the last, everything else from the first. */
  readonly last?: boolean;
  /** Counts only once the beginning has passed: who reports it does not respond to it yet. */
  readonly afterwards?: boolean;
}

/** As much of a text as signs are read from: whoever looks for them needs no more of it. */
export const mostTextRead = 600;

const says = (pattern: RegExp) => (record: EvidenceRecord) =>
  pattern.test(record.text.slice(0, mostTextRead));
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

export const milestoneSigns: readonly MilestoneSign[] = [
  {
    name: "impact-began",
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
    name: "alert",
    milestone: "detected",
    says: "is the first alert",
    fits: (record) => record.kind === "alert" && !record.flags.includes("resolved"),
  },
  {
    name: "detection-told",
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
    name: "acknowledged",
    milestone: "acknowledged",
    says: "says that it was acknowledged",
    fits: says(
      /\b(?:acknowledge[ds]|accepted:|incident (?:was )?declared|investigation (?:began|started)|began investigat)/i,
    ),
  },
  {
    name: "person-spoke",
    milestone: "acknowledged",
    says: "is the first message from a person",
    fits: isHuman,
    afterwards: true,
  },
  {
    name: "cause-found",
    milestone: "cause-identified",
    says: "says that the cause was found",
    fits: both(
      says(
        /\b(?:(?:root )?cause (?:was |is |has been )?(?:found|identified|traced|confirmed)|identified (?:the )?(?:root )?cause|found (?:the (?:cause|culprit|problem|issue)|it[:.!])|identified:)/i,
      ),
      isReport,
    ),
  },
  {
    name: "fix-found",
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
    name: "mitigated",
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
    name: "resolved-flag",
    milestone: "resolved",
    says: "says that it was resolved",
    last: true,
    fits: (record) => record.flags.includes("resolved"),
  },
  {
    name: "resolved-told",
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

/** Signs of the beginning; what the others tell of comes at or after it. */
export const isBeginning = ({ milestone }: MilestoneSign): boolean =>
  milestone === "impact-started" || milestone === "detected";

const telling = milestoneSigns.filter(({ name }) => name !== "person-spoke");

/** The signs that a record bears, but for a person's first word, which nearly all could be. */
export function findMilestoneSigns(record: EvidenceRecord): MilestoneSignName[] {
  return telling.filter(({ fits }) => fits(record)).map(({ name }) => name);
}
