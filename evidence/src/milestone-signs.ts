import type { MilestoneKind } from "@second-story/domain/milestone.ts";
import { findChatterReason } from "./chatter.ts";
import type { EvidenceRecord } from "./record.ts";
import { isToldAsDecided, isToldAsDone } from "./told-as-done.ts";

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

/** Says it as something that has happened: questions, denials and plans do not. */
const reports = (pattern: RegExp) => (record: EvidenceRecord) => isToldAsDone(record.text, pattern);
/** A decision is a report of the fix that was found. */
const decides = (pattern: RegExp) => (record: EvidenceRecord) =>
  isToldAsDecided(record.text, pattern);

const isChat = (record: EvidenceRecord) =>
  record.channel !== null && record.kind === "communication";
const isHuman = (record: EvidenceRecord) =>
  isChat(record) && !record.flags.includes("bot") && findChatterReason(record) === null;

export const milestoneSigns: readonly MilestoneSign[] = [
  {
    name: "impact-began",
    milestone: "impact-started",
    says: "says that the impact began",
    fits: reports(
      /\b(?:impact (?:start|began)|outage (?:onset|start|began)|fault occurs|errors? (?:start|began)|incident (?:start|began))/i,
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
    fits: reports(
      /\b(?:first detected|first noticed|reported:|issue reported|team aware|(?:support|customers?|users?) reports?|reported by)\b/i,
    ),
  },
  {
    name: "acknowledged",
    milestone: "acknowledged",
    says: "says that it was acknowledged",
    fits: reports(
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
    fits: reports(
      /\b(?:(?:root )?cause (?:was |is |has been )?(?:found|identified|traced|confirmed)|identified (?:the )?(?:root )?cause|found (?:the (?:cause|culprit|problem|issue)|it[:.!])|identified:)/i,
    ),
  },
  {
    name: "fix-found",
    milestone: "fix-identified",
    says: "says that a fix was found",
    fits: decides(
      /\b(?:(?:fix|solution|remedy) (?:was |is |has been )?(?:found|identified)|identified (?:a|the) (?:fix|solution)|(?:decided|decision|agreed) to (?:roll|revert|fail|go back|disable|restart))/i,
    ),
  },
  {
    name: "mitigated",
    milestone: "mitigated",
    says: "says that it was rolled back or worked around",
    fits: reports(
      /\b(?:rolled back|rollback (?:is )?(?:complete|completed|done|finished)|reverted|mitigated|failed over|fix (?:was |is |has been )?(?:deployed|rolled out|live|released)|deployed (?:the |a )?fix|mitigation (?:is )?(?:in place|applied))\b/i,
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
    fits: reports(
      /\b(?:(?:fully |is |was |incident )resolved|(?<=^|[:“"'(] ?)resolved\b|all[- ]clear|(?:all )?services? (?:are |were |is |was )?(?:fully )?restored|back to (?:(?:its|the|their) )?(?:normal|usual)|major outage closed|incident (?:formally )?closed)\b/i,
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
