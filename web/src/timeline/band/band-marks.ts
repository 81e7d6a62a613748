import type { EntryKind, TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import type { Said } from "../use-said.ts";
import { xOf, type Span } from "./band-window.ts";

/** What the band needs of an entry, read once: the window moves far more often than the story. */
export type BandEntry = {
  readonly id: string;
  readonly at: number;
  readonly kind: EntryKind;
  readonly text: string;
};

export function bandEntries(entries: readonly TimelineEntry[]): BandEntry[] {
  return entries.map(({ id, happenedAt, kind, text }) => ({
    id,
    at: Date.parse(happenedAt),
    kind,
    text,
  }));
}

/** One tick; several entries that would lie on one another share it. */
export type Tick = {
  readonly x: number;
  readonly kind: "alert" | "change";
  /** The first of them. */
  readonly entryId: string;
  readonly text: string;
  readonly count: number;
};

/** Ticks closer than this cannot be told apart by eye or hit by a finger. */
const tickRoom = 9;

/** Alerts and changes in view, in order of time. */
export function ticksOf(entries: readonly BandEntry[], span: Span, width: number): Tick[] {
  const ticks: Tick[] = [];
  const last: Partial<Record<Tick["kind"], number>> = {};
  for (const { id, at, kind, text } of entries) {
    if ((kind !== "alert" && kind !== "change") || at < span.from || at > span.to) continue;
    const x = xOf(at, span, width);
    const place = last[kind];
    const before = place === undefined ? undefined : ticks[place];
    if (place !== undefined && before && x - before.x < tickRoom) {
      ticks[place] = { ...before, count: before.count + 1 };
    } else {
      last[kind] = ticks.length;
      ticks.push({ x, kind, entryId: id, text, count: 1 });
    }
  }
  return ticks;
}

export const binWidth = 4;

/** How much the story tells of what was said (communication) and of all else, per stretch of `binWidth` pixels. */
export type Density = {
  readonly said: Readonly<Uint32Array>;
  readonly recorded: Readonly<Uint32Array>;
  /** The most in one bin, both together; at least 1. */
  readonly most: number;
};

export function densityOf(entries: readonly BandEntry[], span: Span, width: number): Density {
  const bins = Math.max(1, Math.ceil(width / binWidth));
  const said = new Uint32Array(bins);
  const recorded = new Uint32Array(bins);
  let most = 1;
  for (const { at, kind } of entries) {
    if (at < span.from || at > span.to) continue;
    const bin = Math.min(bins - 1, Math.floor(xOf(at, span, width) / binWidth));
    const counts = kind === "communication" ? said : recorded;
    counts[bin] = (counts[bin] ?? 0) + 1;
    most = Math.max(most, (said[bin] ?? 0) + (recorded[bin] ?? 0));
  }
  return { said, recorded, most };
}

/** How many messages lie in the evidence per stretch of `binWidth` pixels, and the most in one; up to a moment where it is given. */
export type MessageBins = { readonly counts: Readonly<Uint32Array>; readonly most: number };

export function messageBins(
  { minutes, counts }: Said,
  { span, width, until = Infinity }: { span: Span; width: number; until?: number | undefined },
): MessageBins {
  const bins = new Uint32Array(Math.max(1, Math.ceil(width / binWidth)));
  let most = 1;
  minutes.forEach((at, index) => {
    if (at < span.from || at > span.to || at > until) return;
    const bin = Math.min(bins.length - 1, Math.floor(xOf(at, span, width) / binWidth));
    bins[bin] = (bins[bin] ?? 0) + (counts[index] ?? 0);
    most = Math.max(most, bins[bin]);
  });
  return { counts: bins, most };
}

/** Bars in as few lanes as keep them apart; each bar gets the number of its lane. */
export function inLanes<Bar extends { readonly from: number; readonly to: number }>(
  bars: readonly Bar[],
): (Bar & { readonly lane: number })[] {
  const ends: number[] = [];
  return bars.map((bar) => {
    const free = ends.findIndex((end) => end <= bar.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = bar.to;
    return { ...bar, lane };
  });
}
