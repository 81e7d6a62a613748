import { formats, type Format } from "@second-story/evidence/formats.ts";
import { read } from "@second-story/evidence/read.ts";
import { nativeUnpacker } from "./native-unpacker.ts";
import type { Reading, ReadOptions } from "@second-story/evidence/reading.ts";

/** What a person gave, and how it is to be read; null leaves it to the reader. */
export type Source = {
  readonly content: string | Uint8Array;
  readonly label: string;
  readonly format: string | null;
  /** For times without a day, and for those that name no zone. */
  readonly date: string;
  readonly zone: string;
  readonly mapping: ReadOptions["mapping"];
};

/** What was found, and what the source itself leaves open. */
export type Found = {
  readonly reading: Reading;
  readonly needsDate: boolean;
  readonly needsZone: boolean;
  /** What else it could be read as. */
  readonly formats: readonly Format[];
};

/**
 * Reads a source twice: as it stands, to see what it leaves open, and with the day and zone that it is given.
 *
 * @throws Error with a sentence for what cannot be read in any format.
 */
export async function readSource(source: Source): Promise<Found> {
  const { format, mapping, label, date, zone } = source;
  const options = { label, format: format ?? undefined, mapping, unpacker: nativeUnpacker };
  const bare = await read(source.content, options);
  if (bare.refused !== undefined) throw new Error(bare.refused);
  const needsDate = bare.records.some(
    ({ happenedAt, wallTime }) => happenedAt === null && wallTime?.startsWith("T") === true,
  );
  const needsZone = bare.records.some(
    (record) => record.happenedAt === null && record.wallTime !== null && record.zone === null,
  );
  const left = { needsDate, needsZone, formats };
  if (!needsDate && !needsZone) return { ...left, reading: bare };
  return { ...left, reading: await read(source.content, { ...options, date, zone }) };
}
