import { markKindWords, type CommunicationMark } from "@second-story/domain/communication-mark.ts";
import { quietWords, type QuietStretch } from "@second-story/domain/quiet-stretch.ts";
import { fitting } from "./band-picture.ts";
import { inLanes } from "./band-marks.ts";
import { xOf, type Span } from "./band-window.ts";

/** How word travelled: stretches without an update, and where it did not get through. */
export type Word = {
  readonly quiet: readonly QuietStretch[];
  readonly marks: readonly CommunicationMark[];
};

export const noWord: Word = { quiet: [], marks: [] };

export type WordBar = {
  readonly key: string;
  readonly look: "quiet" | "mark";
  readonly lane: number;
  readonly x: number;
  readonly width: number;
  /** Empty where there is no room for it. */
  readonly label: string;
  readonly words: string;
};

/** More than these are told by the list and on the page of communication. */
export const mostWordLanes = 4;

/** The bars in view, in as few lanes as keep them apart. */
export function wordBars({ quiet, marks }: Word, span: Span, width: number): WordBar[] {
  const told = [
    ...quiet.map((stretch) => ({
      key: `quiet ${stretch.audience} ${stretch.from}`,
      look: "quiet" as const,
      ...edges(stretch.from, stretch.to),
      words: quietWords(stretch),
    })),
    ...marks.map(({ id, kind, text, from, to }) => ({
      key: `mark ${id}`,
      look: "mark" as const,
      ...edges(from, to ?? from),
      words: `${markKindWords[kind]}: ${text}`,
    })),
  ];
  const bars = told
    .filter(({ start, end }) => end >= span.from && start <= span.to)
    .map(({ start, end, ...bar }) => {
      const x = Math.max(0, xOf(start, span, width));
      const barWidth = Math.max(5, Math.min(width, xOf(end, span, width)) - x);
      return {
        ...bar,
        x,
        width: barWidth,
        label: fitting(bar.words, barWidth - 10),
        from: x,
        to: x + barWidth,
      };
    })
    .toSorted((one, other) => one.from - other.from);
  return inLanes(bars);
}

function edges(from: string, to: string): { readonly start: number; readonly end: number } {
  return { start: Date.parse(from), end: Date.parse(to) };
}
