import { mostRecords } from "./limits.ts";

/** Something in the input that became no record, and why. */
export interface Skipped {
  readonly where: string;
  readonly reason: string;
  readonly excerpt: string;
}

/** What happened while reading: nothing is left out silently. */
export interface Report {
  readonly format: string;
  /** Things that the input held: rows, messages, lines. */
  readonly seen: number;
  /** Of those, the ones that could be understood. */
  readonly read: number;
  /** Records handed on. */
  readonly kept: number;
  /** The first of what was skipped, in order. `skippedCount` counts all. */
  readonly skipped: readonly Skipped[];
  readonly skippedCount: number;
  readonly warnings: readonly string[];
  /** False when the input ended early, was damaged, or went past a limit: the records are not all there is. */
  readonly complete: boolean;
  /** The zone that times without one were read in because other times name it; a person may know another. */
  readonly carriedZone?: string | undefined;
}

const skippedListed = 200;
const warningsListed = 50;
const excerptLength = 120;

/** Collects a report while a reader works. */
export interface ReportWriter {
  /** Counts things the reader came across. */
  see(count?: number): void;
  understand(count?: number): void;
  keep(count?: number): void;
  skip(where: string, reason: string, excerpt: string): void;
  /** Tells the zone that times without one were read in because other times name it. */
  carryZone(zone: string | undefined): void;
  /** Says something once, however often it comes up. */
  warn(sentence: string): void;
  /** Says why the records are not all there is. */
  breakOff(sentence: string): void;
  /** Whether so many records, or those that were kept, are as many as are read; the report then says that the rest is missing. */
  isFull(records?: number): boolean;
  finish(): Report;
}

export function createReport(format: string, most = mostRecords): ReportWriter {
  let seen = 0;
  let read = 0;
  let kept = 0;
  let skippedCount = 0;
  let complete = true;
  let carriedZone: string | undefined;
  const skipped: Skipped[] = [];
  const warnings = new Set<string>();
  const warn = (sentence: string) => {
    if (warnings.size < warningsListed) warnings.add(sentence);
  };
  const breakOff = (sentence: string) => {
    complete = false;
    warn(sentence);
  };
  return {
    see: (count = 1) => void (seen += count),
    understand: (count = 1) => void (read += count),
    keep: (count = 1) => void (kept += count),
    skip(where, reason, text) {
      skippedCount += 1;
      if (skipped.length < skippedListed) skipped.push({ where, reason, excerpt: excerptOf(text) });
    },
    carryZone: (zone) => void (carriedZone ??= zone),
    warn,
    breakOff,
    isFull(records = kept) {
      if (records < most) return false;
      breakOff(
        `Only the first ${most.toLocaleString("en")} entries were read. Cut out the hours around the incident.`,
      );
      return true;
    },
    finish: () => ({
      format,
      seen,
      read,
      kept,
      skipped,
      skippedCount,
      warnings: [...warnings],
      complete,
      ...(carriedZone === undefined ? {} : { carriedZone }),
    }),
  };
}

/** The beginning of a text on one line, short enough for a report. */
export function excerptOf(text: string): string {
  const start = text
    .slice(0, excerptLength * 4)
    .replaceAll(/\s+/g, " ")
    .trim();
  return start.length > excerptLength ? `${start.slice(0, excerptLength - 1)}…` : start;
}
