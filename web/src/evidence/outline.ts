import type { EvidenceRecord } from "@second-story/evidence/record.ts";
import { findObstacle } from "./record-obstacle.ts";

/**
 * What the page knows of every record at once: a few bytes each, so that choosing among hundreds of thousands is quick.
 * The records themselves stay with the worker that read them. Their numbers go by the order of time.
 */
export type Outline = {
  /** When each happened, in ms; NaN where that is not known. */
  readonly times: Float64Array;
  /** Where each stands in time: its own moment, else that of the one before it in its source. */
  readonly places: Float64Array;
  /** By number, in `channelNames`. */
  readonly channels: Uint32Array;
  readonly marks: Uint8Array;
  /** Channels, or files where there are no channels. */
  readonly channelNames: readonly string[];
};

const obstacle = 1;
const coming = 2;
const deleted = 4;

const holds = (outline: Outline, index: number, mark: number): boolean =>
  // oxlint-disable-next-line no-bitwise -- a byte of marks
  ((outline.marks[index] ?? 0) & mark) !== 0;

/** Whether a record cannot be kept as it stands. */
export const hasObstacle = (outline: Outline, index: number): boolean =>
  holds(outline, index, obstacle);
/** Whether it tells that somebody came into a channel or left it. */
export const isComing = (outline: Outline, index: number): boolean => holds(outline, index, coming);
/** Whether it is no part of the story unless somebody says so: comings and goings, and what was deleted. */
export const isAside = (outline: Outline, index: number): boolean =>
  holds(outline, index, coming + deleted);

/** The channel of a record, or the file that it stood in where it has none. */
export const channelOf = ({ channel, source }: EvidenceRecord): string => channel ?? source.label;

/** Puts records in the order of time. What has no time stays behind what it stood behind. */
export function orderByTime(records: readonly EvidenceRecord[]): {
  readonly records: readonly EvidenceRecord[];
  readonly places: Float64Array;
} {
  const places = new Float64Array(records.length);
  let last = Number.NaN;
  for (const [index, { happenedAt }] of records.entries()) {
    if (happenedAt !== null) last = Date.parse(happenedAt);
    places[index] = last;
  }
  // What stands before the first known time stands with it.
  const first = places.find((at) => !Number.isNaN(at)) ?? Number.NaN;
  const placed = places.map((at) => (Number.isNaN(at) ? first : at));
  const order = Uint32Array.from(records.keys());
  if (!Number.isNaN(first))
    order.sort((left, right) => (placed[left] ?? 0) - (placed[right] ?? 0) || left - right);
  return {
    records: Array.from(order, (index) => records[index]).filter((record) => record !== undefined),
    places: Float64Array.from(order, (index) => placed[index] ?? Number.NaN),
  };
}

/** The outline of records that are in the order of time. */
export function outlineOf(records: readonly EvidenceRecord[], places: Float64Array): Outline {
  const numbers = new Map<string, number>();
  const channels = new Uint32Array(records.length);
  const marks = new Uint8Array(records.length);
  const times = new Float64Array(records.length);
  for (const [index, record] of records.entries()) {
    const name = channelOf(record);
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    channels[index] = number;
    marks[index] = marksOf(record);
    times[index] = record.happenedAt === null ? Number.NaN : Date.parse(record.happenedAt);
  }
  return { times, places, channels, marks, channelNames: [...numbers.keys()] };
}

function marksOf(record: EvidenceRecord): number {
  const { flags } = record;
  return (
    (findObstacle(record) === undefined ? 0 : obstacle) +
    (flags.includes("join") || flags.includes("leave") ? coming : 0) +
    (flags.includes("deleted") ? deleted : 0)
  );
}

/** The outline once a person has said when a record happened. */
export function withTime(outline: Outline, index: number, happenedAt: string): Outline {
  const times = outline.times.slice();
  const marks = outline.marks.slice();
  times[index] = Date.parse(happenedAt);
  if (hasObstacle(outline, index)) marks[index] = (marks[index] ?? 0) - obstacle;
  return { ...outline, times, marks };
}
