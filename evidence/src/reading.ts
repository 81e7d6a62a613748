import type { ColumnMapping } from "./column-mapping.ts";
import type { EvidenceRecord } from "./record.ts";
import type { Report } from "./report.ts";
import type { Unpacker } from "./zip/unpacker.ts";

/** What a person may say beforehand, or correct afterwards. */
export interface ReadOptions {
  /** Overrules what the content suggests. */
  readonly format?: string | undefined;
  /** The day that times without a date belong to, `2026-03-07`. */
  readonly date?: string | undefined;
  /** The zone of times that name none: `Europe/Berlin`, `UTC`, `+02:00`. */
  readonly zone?: string | undefined;
  readonly mapping?: ColumnMapping | undefined;
  /** A name for the source, shown beside each record: the file's name. */
  readonly label?: string | undefined;
  /** Only these channels of a chat export. */
  readonly channels?: readonly string[] | undefined;
  /** Records of one text at most; 200,000 unless fewer are wanted. What lies beyond is not read, and the report says so. */
  readonly most?: number | undefined;
  /** Unpacks archives in place of what comes with this part: Node's zlib, say. */
  readonly unpacker?: Unpacker | undefined;
  /** Told the share that has been read, 0 to 1, while a large archive is read. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

export interface Reading {
  readonly format: string;
  readonly records: readonly EvidenceRecord[];
  readonly report: Report;
  /** Why nothing of the input can be read, in whatever format: it is no text, say. The report says so too. */
  readonly refused?: string | undefined;
  /** For tables: which column was taken for what. */
  readonly mapping?: ColumnMapping | undefined;
  /** For tables: the names of the columns. */
  readonly columns?: readonly string[] | undefined;
}

/** A reading that hands its records on in batches. */
export interface ReadingStream extends Omit<Reading, "records" | "report"> {
  readonly batches: AsyncIterable<readonly EvidenceRecord[]>;
  /** The report so far; whole after the last batch. */
  readonly report: () => Report;
}
