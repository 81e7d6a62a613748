import type { Hypothesis } from "@second-story/domain/hypothesis.ts";
import { findSilences } from "@second-story/domain/silence.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useElementSize, useMergedRef } from "@mantine/hooks";
import { useMemo, useRef, useState, type ReactNode } from "react";
import { longGapMinutes } from "../build-rows.ts";
import { KnownAtHandle } from "../known-at/known-at-handle.tsx";
import type { StoryIncident } from "../story-frame.ts";
import { countSaid, type Said } from "../use-said.ts";
import type { ZoneClock } from "../zone-clock.ts";
import { axisTicks } from "./band-axis.ts";
import { BandButtons } from "./band-buttons.tsx";
import { BandDrawing, type Picture } from "./band-drawing.tsx";
import { BandList } from "./band-list.tsx";
import { bandEntries, densityOf, messageBins, ticksOf } from "./band-marks.ts";
import { hypothesisBars, lanesOf, phaseBoxes } from "./band-picture.ts";
import { holding, xOf, type Span } from "./band-window.ts";
import { noWord, wordBars, type Word } from "./band-word.ts";
import { bandLines, bandSummary } from "./band-words.ts";
import classes from "./band.module.css";
import { useBandGestures } from "./use-band-gestures.ts";
import { useFolding } from "./use-folding.ts";

/** What the band shows at the moment; `until` while the past is replayed. */
export type BandView = {
  readonly span: Span;
  readonly width: number;
  readonly until: number | undefined;
};

/** The story at a glance: phases, alerts and changes, hypotheses, how much was said, silences; and the known-at handle. */
export function Band(props: {
  /** All of the timeline, and what of it is seen first. */
  readonly whole: Span;
  readonly focus: Span;
  readonly entries: readonly TimelineEntry[];
  readonly incidents: readonly StoryIncident[];
  readonly hypotheses: readonly Hypothesis[];
  /** What lies in the evidence; undefined for those who may not read it. */
  readonly said: Said | undefined;
  readonly word: Word;
  readonly clock: ZoneClock;
  readonly range: Span | undefined;
  readonly onRange: (range: Span | undefined) => void;
  readonly moment: string | undefined;
  readonly onMoment: (moment: string | undefined) => void;
  /** The handle of the moment was taken hold of, or let go. */
  readonly onHold: (isHeld: boolean) => void;
  readonly onGo: (entryId: string) => void;
  /** What is drawn below it on the same axis. */
  readonly renderBelow?: (view: BandView) => ReactNode;
}) {
  const { whole, incidents, hypotheses, said, word, clock, moment, onGo } = props;
  const [view, setView] = useState<Span>();
  const span = view ?? props.focus;
  const { ref: sized, width } = useElementSize<HTMLDivElement>();
  const surface = useRef<HTMLDivElement>(null);
  const surfaceRef = useMergedRef(surface, sized);
  // The view moves along with a moment that leaves it; then it may be moved away from the moment again.
  const [followed, setFollowed] = useState<string>();
  if (followed !== moment) {
    setFollowed(moment);
    if (moment !== undefined) {
      const held = holding(span, Date.parse(moment), whole);
      if (held !== span) setView(held);
    }
  }
  const gestures = useBandGestures({ ...props, surface, span, width, onView: setView });

  const entries = useMemo(() => bandEntries(props.entries), [props.entries]);
  const silences = useMemo(
    () =>
      findSilences(props.entries, longGapMinutes).map((silence) => ({
        ...silence,
        said: said && countSaid(said, Date.parse(silence.from), Date.parse(silence.to)),
      })),
    [props.entries, said],
  );
  const told = {
    entries,
    incidents,
    hypotheses,
    silences,
    clock,
    word: moment === undefined ? word : noWord,
  };
  const { isFolded, fold } = useFolding(
    hypotheses.length + word.quiet.length + word.marks.length > 0,
  );
  const picture: Picture | undefined = useMemo(() => {
    if (width === 0) return undefined;
    const end = moment === undefined ? whole.to : Date.parse(moment);
    const byId = new Map(
      hypotheses.length === 0 ? [] : entries.map((entry) => [entry.id, entry] as const),
    );
    return {
      span,
      width,
      phaseLanes: incidents.length,
      phases: phaseBoxes(incidents, span, width, moment),
      ticks: ticksOf(entries, span, width),
      hypotheses: isFolded ? [] : hypothesisBars(hypotheses, byId, { span, width, end }),
      words: isFolded ? [] : wordBars(word, span, width),
      wordsAreKnown: moment === undefined,
      density: densityOf(entries, span, width),
      messages:
        said &&
        messageBins(said, {
          span,
          width,
          until: moment === undefined ? undefined : Date.parse(moment),
        }),
      silences,
      axis: axisTicks(span, width, clock),
    };
  }, [
    entries,
    incidents,
    hypotheses,
    word,
    said,
    silences,
    span,
    width,
    clock,
    whole.to,
    moment,
    isFolded,
  ]);
  const needed = picture ? lanesOf(picture.hypotheses) : 0;
  const [lanes, setLanes] = useState(0);
  if (needed > lanes) setLanes(needed);
  const range = gestures.brush ?? props.range;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of a picture that can be moved
    <section
      className={classes["band"]}
      aria-label="Band of the timeline: plus and minus zoom, the arrows move it, 0 shows all, Enter tells only this stretch"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the same
      tabIndex={0}
      onKeyDown={gestures.onKeyDown}
    >
      <div className={classes["surface"]} ref={surfaceRef} {...gestures.pointer}>
        {picture && (
          <>
            {moment !== undefined && (
              <div
                className={classes["later"]}
                style={{
                  left: Math.max(0, Math.min(width, xOf(Date.parse(moment), span, width))),
                }}
              />
            )}
            <BandDrawing
              picture={picture}
              lanes={isFolded ? 0 : Math.max(lanes, needed)}
              summary={bandSummary(told, span)}
            />
            {!isFolded &&
              props.renderBelow?.({
                span,
                width,
                until: moment === undefined ? undefined : Date.parse(moment),
              })}
            {range && (
              <div
                className={classes["range"]}
                style={{
                  left: xOf(range.from, span, width),
                  width: xOf(range.to, span, width) - xOf(range.from, span, width),
                }}
              />
            )}
            {moment === undefined && (
              <span className={classes["hint"]}>Drag “Now” back to see what was known then</span>
            )}
            <KnownAtHandle
              moment={moment}
              whole={whole}
              span={span}
              width={width}
              clock={clock}
              onMoment={props.onMoment}
              onHold={props.onHold}
            />
          </>
        )}
      </div>
      <div className={classes["bar"]}>
        <BandList lines={() => bandLines(told)} onGo={onGo} />
        <BandButtons
          isFolded={isFolded}
          onFold={fold}
          span={span}
          whole={whole}
          range={props.range}
          onView={setView}
          onRange={props.onRange}
        />
      </div>
    </section>
  );
}
