import {
  hypothesisStateWords,
  type Hypothesis,
  type HypothesisState,
} from "@second-story/domain/hypothesis.ts";
import type { Milestones } from "@second-story/domain/milestone.ts";
import { phasesBetween, phaseWords, type Phase } from "@second-story/domain/phase.ts";
import { inLanes, type BandEntry } from "./band-marks.ts";
import { xOf, type Span } from "./band-window.ts";

export type PhaseBox = {
  readonly key: string;
  readonly reached: Phase["reached"];
  readonly lane: number;
  readonly x: number;
  readonly width: number;
  /** Empty where there is no room for it. */
  readonly label: string;
};

export type HypothesisBar = {
  readonly entryId: string;
  readonly state: HypothesisState;
  readonly lane: number;
  readonly x: number;
  readonly width: number;
  readonly label: string;
  readonly labelAt: { readonly x: number; readonly anchor: "start" | "end" };
};

const characterWidth = 6.3;
const mostLabel = 44;
/** More than these are told by the list alone. */
export const mostHypothesisLanes = 4;

/** The phases in view, each incident in a lane of its own; at a moment that is looked back at, one is under way. */
export function phaseBoxes(
  incidents: readonly { readonly id: string; readonly milestones: Milestones }[],
  span: Span,
  width: number,
  moment: string | undefined,
): PhaseBox[] {
  return incidents.flatMap(({ id, milestones }, lane) =>
    phasesBetween(milestones, moment).flatMap(({ reached, from, to }) => {
      const x = Math.max(0, xOf(Date.parse(from), span, width));
      const end = Math.min(width, xOf(Date.parse(to), span, width));
      if (end <= x) return [];
      const label = fitting(phaseWords[reached], end - x - 10);
      return [{ key: `${id} ${from}`, reached, lane, x, width: end - x, label }];
    }),
  );
}

/** The hypotheses in view as bars from raised to settled; open ones last until `end`. */
export function hypothesisBars(
  hypotheses: readonly Hypothesis[],
  entries: ReadonlyMap<string, BandEntry>,
  view: { readonly span: Span; readonly width: number; readonly end: number },
): HypothesisBar[] {
  const { span, width, end } = view;
  const bars = hypotheses.flatMap((hypothesis) => {
    const raised = entries.get(hypothesis.entryId);
    if (!raised) return [];
    const settled = entries.get(hypothesis.settledEntryId ?? "")?.at ?? end;
    if (raised.at > span.to || settled < span.from) return [];
    const x = Math.max(0, xOf(raised.at, span, width));
    const barWidth = Math.max(5, Math.min(width, xOf(settled, span, width)) - x);
    return [placed(hypothesis, raised.text, x, barWidth, width)];
  });
  return inLanes(bars.toSorted((one, other) => one.from - other.from));
}

function placed(
  { entryId, state }: Hypothesis,
  text: string,
  x: number,
  barWidth: number,
  width: number,
) {
  const words = state === "open" ? text : `${hypothesisStateWords[state]}: ${text}`;
  const short = words.length > mostLabel ? `${words.slice(0, mostLabel - 1).trimEnd()}…` : words;
  const needed = short.length * characterWidth + 10;
  const isInside = needed <= barWidth;
  const isLeft = !isInside && x + barWidth + needed > width && x > needed;
  const label = isInside || isLeft ? short : fitting(short, width - x - barWidth - 10);
  return {
    entryId,
    state,
    x,
    width: barWidth,
    label,
    labelAt: isLeft
      ? { x: x - 5, anchor: "end" as const }
      : { x: isInside ? x + 6 : x + barWidth + 5, anchor: "start" as const },
    from: isLeft ? x - needed : x,
    to: isLeft || isInside ? x + barWidth : x + barWidth + needed,
  };
}

/** How many lanes the bars take, of those that are drawn. */
export function lanesOf(bars: readonly HypothesisBar[]): number {
  return Math.min(
    mostHypothesisLanes,
    bars.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
  );
}

/** The words, shortened to so many pixels; empty when too little would be left of them. */
export function fitting(words: string, pixels: number): string {
  const most = Math.floor(pixels / characterWidth);
  if (words.length <= most) return words;
  return most < 7 ? "" : `${words.slice(0, most - 1).trimEnd()}…`;
}
