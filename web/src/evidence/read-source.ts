import { formats, type Format } from "@second-story/evidence/formats.ts";
import { mostRecords } from "@second-story/evidence/limits.ts";
import { readStream, type ReadInput } from "@second-story/evidence/read.ts";
import type { Reading, ReadOptions } from "@second-story/evidence/reading.ts";
import type { EvidenceRecord } from "@second-story/evidence/record.ts";
import { nativeUnpacker } from "./native-unpacker.ts";
import { channelOf } from "./outline.ts";
import { isInTime, type Scope, type Stretch, type Contents } from "./scope.ts";
import { sourceOfFile } from "./source-of-file.ts";

/** What a person gave, and how it is to be read; null leaves it to the reader. */
export type Source = {
  readonly content: string | Blob;
  readonly label: string;
  readonly format: string | null;
  /** For times without a day. */
  readonly date: string;
  /** What a person says that times without a zone are in; null where nobody has said so. */
  readonly zone: string | null;
  /** What they are taken to be in where the source leaves it open and nobody has said so. */
  readonly timeZone: string;
  readonly mapping: ReadOptions["mapping"];
  /** Where there is more than can be held at once, only this is held; null before anybody has chosen. */
  readonly scope: Scope | null;
  /** What it is known to hold; then only the chosen channels are unpacked, rather than all counted once more. */
  readonly known: Contents | null;
  /** The hours around the incident, which are held where there is too much and nobody has chosen yet. */
  readonly around: Stretch | null;
};

/** How far the reading is. */
export type Progress = {
  /** Of the file, 0 to 1. */
  readonly share: number;
  /** Records found so far. */
  readonly found: number;
};

/** What was found, and what the source itself leaves open. */
export type Found = {
  readonly reading: Reading;
  readonly contents: Contents;
  /** What alone is held of it; null when all is. */
  readonly scope: Scope | null;
  /** Whether there is more in the scope than can be held at once; then nothing is. */
  readonly isTooMuch: boolean;
  readonly needsDate: boolean;
  readonly needsZone: boolean;
  /** The zone that times without one were read in, because other times name it; null where there are none. */
  readonly carriedZone: string | null;
  /** The zone that times without one were read in. */
  readonly zone: string;
  /** What else it could be read as. */
  readonly formats: readonly Format[];
};

/**
 * Reads a source as it stands, to see what it leaves open, and again with the day and zone that it is given, or within
 * narrower bounds when it holds more than can be held at once.
 *
 * @throws Error with a sentence for what cannot be read in any format.
 */
export async function readSource(
  source: Source,
  onProgress: (progress: Progress) => void = () => undefined,
  most = mostRecords,
): Promise<Found> {
  const { content, format, mapping, label, date, known: counted } = source;
  const wanted = counted && source.scope?.channels;
  const told: Progress = { share: 0, found: 0 };
  const tell = (progress: Partial<Progress>) => onProgress(Object.assign(told, progress));
  const input =
    typeof content === "string" ? content : sourceOfFile(content, (share) => tell({ share }));
  const options: ReadOptions = {
    label,
    format: format ?? undefined,
    mapping,
    unpacker: nativeUnpacker,
    onProgress: (share) => tell({ share }),
    ...(wanted ? { channels: [...wanted] } : {}),
  };
  const collectWithin = (scope: Scope | null, more: ReadOptions = {}) =>
    collect(input, { ...options, ...more }, scope, most, tell);
  let scope = source.scope;
  const bare = await collectWithin(scope);
  const { open } = bare;
  const carriedZone = bare.reading.report.carriedZone ?? null;
  // What other times name is more likely than the zone of the page, and less than what a person says.
  const zone = source.zone ?? (open.needsZone ? source.timeZone : undefined);
  const isOpen = open.needsDate || zone !== undefined;
  const more = isOpen ? { date, zone } : {};
  let known = isOpen ? await collectWithin(scope, more) : bare;
  if (known.isTooMuch && scope === null && source.around) {
    const near = { channels: null, ...source.around };
    const narrow = await collectWithin(near, more);
    if (narrow.reading.records.length > 0) [scope, known] = [near, narrow];
  }
  const contents = counted ?? known.contents;
  const isWhole = known.reading.records.length === contents.all;
  const { reading, isTooMuch } = known;
  return {
    reading,
    isTooMuch,
    ...open,
    carriedZone,
    zone: zone ?? carriedZone ?? source.timeZone,
    contents,
    formats,
    scope: isWhole ? null : scope,
  };
}

/** Whether a time of its own is open for want of a day, or of a zone. */
const lacksDate = ({ happenedAt, wallTime }: EvidenceRecord): boolean =>
  happenedAt === null && wallTime?.startsWith("T") === true;
const lacksZone = ({ happenedAt, wallTime, zone }: EvidenceRecord): boolean =>
  happenedAt === null && wallTime !== null && zone === null;

type Collected = Pick<Found, "reading" | "contents" | "isTooMuch"> & {
  /** What any of it leaves open, held or not. */
  readonly open: Pick<Found, "needsDate" | "needsZone">;
};

/** Reads all and counts all, and holds what lies in the scope; nothing where that is more than can be held at once. */
async function collect(
  input: ReadInput,
  options: ReadOptions,
  scope: Scope | null,
  most: number,
  tell: (progress: Partial<Progress>) => void,
): Promise<Collected> {
  tell({ share: 0, found: 0 });
  const { batches, report, refused, ...rest } = await readStream(input, options);
  if (refused !== undefined) throw new Error(refused);
  const records: EvidenceRecord[] = [];
  const channels = new Map<string, number>();
  const privateChannels = new Set<string>();
  let [all, within, from, to] = [0, 0, Infinity, -Infinity];
  let [needsDate, needsZone] = [false, false];
  for await (const batch of batches) {
    for (const record of batch) {
      const channel = channelOf(record);
      channels.set(channel, (channels.get(channel) ?? 0) + 1);
      if (record.flags.includes("private")) privateChannels.add(channel);
      needsDate ||= lacksDate(record);
      needsZone ||= lacksZone(record);
      const at = record.happenedAt === null ? Number.NaN : Date.parse(record.happenedAt);
      if (at < from) from = at;
      if (at > to) to = at;
      if (scope && !(isInTime(at, scope) && (scope.channels?.has(channel) ?? true))) continue;
      within += 1;
      if (within <= most) records.push(record);
      // Those that came first are no better than the rest.
      else records.length = 0;
    }
    all += batch.length;
    tell({ found: all });
  }
  return {
    reading: { ...rest, records, report: report() },
    contents: { all, channels, privateChannels, span: from <= to ? { from, to } : null },
    isTooMuch: within > most,
    open: { needsDate, needsZone },
  };
}
