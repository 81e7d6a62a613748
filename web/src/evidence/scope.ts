import type { Outline } from "./outline.ts";
import { hasObstacle } from "./outline.ts";

/** Where a choice lies: in which channels, and from when to when, in ms; null is without an end. */
export type Scope = {
  /** Names of channels, or of files where there are no channels; null for all. */
  readonly channels: ReadonlySet<string> | null;
  readonly from: number | null;
  readonly to: number | null;
};

/** A stretch of time, in ms. */
export type Stretch = { readonly from: number; readonly to: number };

/** What a source holds, whether or not all of it is held. */
export type Contents = {
  readonly all: number;
  /** Channels, or files where there are no channels, with the number of their records. */
  readonly channels: ReadonlyMap<string, number>;
  /** Those of them that are private channels or direct messages. */
  readonly privateChannels: ReadonlySet<string>;
  /** From the first moment to the last. */
  readonly span: Stretch | null;
};

export const wholeScope: Scope = { channels: null, from: null, to: null };

/** Up to so many records, a person sees them all and none is set aside beforehand. */
export const fewRecords = 60;

/** A file that spans so many times the hours around the incident is mostly about something else. */
const farMore = 3;

/** Whether a moment lies within the time; what has no time of its own lies where its neighbour does. */
export function isInTime(at: number, { from, to }: Pick<Scope, "from" | "to">): boolean {
  if (Number.isNaN(at)) return true;
  return (from === null || at >= from) && (to === null || at <= to);
}

/** The first moment among the records and the last; undefined where no time is known. */
export function spanOf({ times }: Outline): Stretch | undefined {
  let from = Infinity;
  let to = -Infinity;
  for (const at of times) {
    if (at < from) from = at;
    if (at > to) to = at;
  }
  return from <= to ? { from, to } : undefined;
}

/**
 * What is meant before anybody has chosen: the hours around the incident where a large file spans far more than these, and no
 * private channel beside public ones. What was said in private is brought in by somebody who means to.
 */
export function scopeAtFirst(
  outline: Outline,
  around: Stretch | null,
  contents: Pick<Contents, "channels" | "privateChannels">,
): Scope {
  const scope = { ...wholeScope, channels: publicOf(contents) };
  const span = spanOf(outline);
  if (around === null || span === undefined || outline.times.length <= fewRecords) return scope;
  const isLong = span.to - span.from > farMore * (around.to - around.from);
  return isLong && countAround(outline, around) > 0 ? { ...scope, ...around } : scope;
}

/** Whether each channel of the scope is one of the source. */
export function isScopeOf({ channels }: Scope, contents: Pick<Contents, "channels">): boolean {
  return channels === null || [...channels].every((name) => contents.channels.has(name));
}

/** The channels that are not private; null, for all, where none is or all are. */
export function publicOf({
  channels,
  privateChannels,
}: Pick<Contents, "channels" | "privateChannels">): ReadonlySet<string> | null {
  const open = [...channels.keys()].filter((name) => !privateChannels.has(name));
  return open.length === 0 || privateChannels.size === 0 ? null : new Set(open);
}

/** How many records lie in a stretch of time. */
export function countAround({ times }: Outline, stretch: Stretch): number {
  let count = 0;
  for (const at of times) if (at >= stretch.from && at <= stretch.to) count += 1;
  return count;
}

/** How many records that can be kept each channel holds within the time, in the order of the channels. */
export function countByChannel(outline: Outline, scope: Pick<Scope, "from" | "to">): number[] {
  const counts = outline.channelNames.map(() => 0);
  for (let index = 0; index < outline.times.length; index += 1) {
    if (hasObstacle(outline, index) || !isInTime(outline.places[index] ?? Number.NaN, scope))
      continue;
    const channel = outline.channels[index] ?? 0;
    counts[channel] = (counts[channel] ?? 0) + 1;
  }
  return counts;
}

/** By the number of a channel, whether it is chosen. */
export function chosenChannels({ channelNames }: Outline, { channels }: Scope): boolean[] {
  return channelNames.map((name) => channels === null || channels.has(name));
}

/** The numbers of the records that lie in the scope, in the order of time. */
export function withinScope(outline: Outline, scope: Scope): Uint32Array {
  const isChosen = chosenChannels(outline, scope);
  const found = new Uint32Array(outline.times.length);
  let count = 0;
  for (let index = 0; index < found.length; index += 1) {
    if (isChosen[outline.channels[index] ?? 0] !== true) continue;
    if (!isInTime(outline.places[index] ?? Number.NaN, scope)) continue;
    found[count] = index;
    count += 1;
  }
  return found.slice(0, count);
}

/** Whether everything in one scope lies in the other too. */
export function isScopeWithin(inner: Scope, outer: Scope): boolean {
  const { channels } = outer;
  const areIn =
    channels === null ||
    (inner.channels !== null && [...inner.channels].every((name) => channels.has(name)));
  const isAfter = outer.from === null || (inner.from !== null && inner.from >= outer.from);
  const isBefore = outer.to === null || (inner.to !== null && inner.to <= outer.to);
  return areIn && isAfter && isBefore;
}
