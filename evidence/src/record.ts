import type { EntryKind, Precision } from "@second-story/domain/timeline-entry.ts";

/** What a source says about a message beyond its text. */
const evidenceFlags = [
  "pinned",
  "starred",
  "clock-reacted",
  "reactions",
  "join",
  "leave",
  "bot",
  "edited",
  "deleted",
  "thread-reply",
  "topic",
  "attachment",
  "resolved",
  /** From a private channel or a direct message. */
  "private",
] as const;
export type EvidenceFlag = (typeof evidenceFlags)[number];

const flagNames: ReadonlySet<string> = new Set(evidenceFlags);

export const isEvidenceFlag = (name: string): name is EvidenceFlag => flagNames.has(name);

/** Why a written time could not be placed, and the instants that a person may choose between. */
export interface TimeProblem {
  readonly sentence: string;
  readonly choices: readonly string[];
}

/** One thing that a source says happened. */
export interface EvidenceRecord {
  /** ISO 8601 with offset and the source's own precision; null where the date or the zone cannot be known. */
  readonly happenedAt: string | null;
  /** For a range or a whole day: its end, ISO 8601 with offset. */
  readonly until: string | null;
  /** What the clock on the wall showed, without a zone: `2026-03-07T14:32:00`, `2026-03-07`, or `T14:32:00` without a date. */
  readonly wallTime: string | null;
  readonly timeAsWritten: string;
  readonly precision: Precision;
  /** The zone that was used, as an offset or an IANA name; null where none is known. */
  readonly zone: string | null;
  readonly timeProblem: TimeProblem | null;
  readonly text: string;
  /** A guess from the source or its words, for a person to correct. */
  readonly kind: EntryKind | null;
  readonly source: { readonly format: string; readonly label: string };
  /** The source's own identity of this record; null where it has none. */
  readonly externalId: string | null;
  readonly authorLabel: string | null;
  readonly channel: string | null;
  readonly threadId: string | null;
  readonly link: string | null;
  /** The words as they stood in the source, secrets masked. */
  readonly originalText: string;
  readonly flags: readonly EvidenceFlag[];
  /** Names of the reactions, most used first: `eyes`, `stopwatch`. */
  readonly reactions: readonly string[];
  /** Kinds of secret that were masked in the texts: `AWS access key`. */
  readonly masked: readonly string[];
  /** Where it stood: `line 14`, `general/2026-03-07.json, message 3`. */
  readonly where: string;
}

type Required = "text" | "source" | "where";

/** A record from what a reader knows; everything else is absent. */
export function createRecord(
  known: Pick<EvidenceRecord, Required> & Partial<EvidenceRecord>,
): EvidenceRecord {
  return {
    happenedAt: null,
    until: null,
    wallTime: null,
    timeAsWritten: "",
    precision: "exact",
    zone: null,
    timeProblem: null,
    kind: null,
    externalId: null,
    authorLabel: null,
    channel: null,
    threadId: null,
    link: null,
    originalText: known.text,
    flags: [],
    reactions: [],
    masked: [],
    ...known,
  };
}
