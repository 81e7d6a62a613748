import type { MessageDraft } from "@second-story/domain/evidence-message.ts";
import type { EvidenceRecord } from "@second-story/evidence/record.ts";
import type { Reading } from "@second-story/evidence/reading.ts";
import type { Fates } from "./choose-records.ts";
import {
  composeImports,
  endOf,
  toMessage,
  type ImportBody,
  type Readout,
} from "./compose-imports.ts";
import { orderByTime, outlineOf, type Outline } from "./outline.ts";
import type { Found } from "./read-source.ts";

/** A record as the list shows it. */
export type ShownRecord = Pick<
  EvidenceRecord,
  | "happenedAt"
  | "until"
  | "precision"
  | "timeAsWritten"
  | "timeProblem"
  | "text"
  | "authorLabel"
  | "channel"
  | "flags"
  | "masked"
>;

/** What was found, without the records. */
export type Findings = Omit<Found, "reading"> & {
  readonly reading: Omit<Reading, "records">;
  readonly outline: Outline;
};

/** Letters of a text that the list shows at most: three lines of it. */
const mostShown = 600;

/**
 * Holds the records of a reading, in the order of time, where they were read. What is asked of it is small: the records that
 * are on the screen, or one part of what is sent.
 */
export type Shelf = {
  /** The records of these numbers as the list shows them. */
  readonly rows: (numbers: Uint32Array) => ShownRecord[];
  /** The numbers of the records that hold every one of these words. */
  readonly find: (words: string) => Uint32Array;
  /** Says when a record happened whose time can be read in several ways. */
  readonly resolve: (number: number, happenedAt: string) => void;
  readonly messages: (numbers: Uint32Array) => MessageDraft[];
  readonly end: (fates: Fates) => ReturnType<typeof endOf>;
  readonly story: (fates: Fates, named: Parameters<typeof composeImports>[2]) => ImportBody[];
};

export function createShelf(found: Found): {
  readonly shelf: Shelf;
  readonly findings: Findings;
} {
  const { records: unordered, ...reading } = found.reading;
  const ordered = orderByTime(unordered);
  const records = [...ordered.records];
  const outline = outlineOf(records, ordered.places);
  const readout = (): Readout => ({
    ...reading,
    records,
    beyond: found.contents.all - records.length,
  });
  return {
    findings: { ...found, reading, outline },
    shelf: {
      rows: (numbers) => pick(records, numbers).map((record) => shown(record)),
      find: (words) => findWords(records, words),
      resolve: (number, happenedAt) => {
        const record = records[number];
        if (record) records[number] = { ...record, happenedAt };
      },
      messages: (numbers) => pick(records, numbers).flatMap((record) => toMessage(record)),
      end: (fates) => endOf(readout(), fates),
      story: (fates, named) => composeImports(readout(), fates, named),
    },
  };
}

function pick(records: readonly EvidenceRecord[], numbers: Uint32Array): EvidenceRecord[] {
  return Array.from(numbers, (number) => records[number]).filter((record) => record !== undefined);
}

function shown(record: EvidenceRecord): ShownRecord {
  return {
    happenedAt: record.happenedAt,
    until: record.until,
    precision: record.precision,
    timeAsWritten: record.timeAsWritten,
    timeProblem: record.timeProblem,
    text: record.text.slice(0, mostShown),
    authorLabel: record.authorLabel,
    channel: record.channel,
    flags: record.flags,
    masked: record.masked,
  };
}

function findWords(records: readonly EvidenceRecord[], words: string): Uint32Array {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return Uint32Array.from(
    records.flatMap((record, index) => {
      const text = `${record.text} ${record.authorLabel ?? ""}`.toLowerCase();
      return wanted.every((word) => text.includes(word)) ? [index] : [];
    }),
  );
}
