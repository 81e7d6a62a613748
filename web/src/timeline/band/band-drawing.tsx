import { memo, useId } from "react";
import type { AxisTick } from "./band-axis.ts";
import classes from "./band.module.css";
import { binWidth, type Density, type MessageBins, type Tick } from "./band-marks.ts";
import { mostHypothesisLanes, type HypothesisBar, type PhaseBox } from "./band-picture.ts";
import { mostWordLanes, type WordBar } from "./band-word.ts";
import { silenceWords, type Quiet } from "./band-words.ts";
import { xOf, type Span } from "./band-window.ts";

const laneHeight = 20;
const wordHeight = 17;
const ticksHeight = 20;
const densityHeight = 34;
const axisHeight = 20;

export type Picture = {
  readonly span: Span;
  readonly width: number;
  readonly phaseLanes: number;
  readonly phases: readonly PhaseBox[];
  readonly ticks: readonly Tick[];
  readonly hypotheses: readonly HypothesisBar[];
  readonly words: readonly WordBar[];
  /** False in the past, which keeps their room and does not know them. */
  readonly wordsAreKnown: boolean;
  readonly density: Density;
  /** What lies in the evidence, behind what the story tells; each by its own measure. */
  readonly messages: MessageBins | undefined;
  readonly silences: readonly Quiet[];
  readonly axis: readonly AxisTick[];
};

/** The band as one picture with one name; the list beside it holds the same for the keyboard. */
export const BandDrawing = memo(function BandDrawing(props: {
  readonly picture: Picture;
  /** Room kept for hypotheses, so that the page stands still while the story is replayed. */
  readonly lanes: number;
  readonly summary: string;
}) {
  const { width, ...picture } = props.picture;
  const hatch = useId();
  const ticksTop = picture.phaseLanes * laneHeight + 2;
  const hypothesesTop = ticksTop + ticksHeight;
  const wordsTop = hypothesesTop + props.lanes * laneHeight;
  const wordLanes = picture.words.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const densityTop = wordsTop + Math.min(wordLanes, mostWordLanes) * wordHeight;
  const bottom = densityTop + densityHeight;
  return (
    <svg
      role="img"
      aria-label={props.summary}
      className={classes["drawing"]}
      width={width}
      height={bottom + axisHeight}
    >
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 6L6 0" className={classes["hatch"]} />
      </pattern>
      {picture.axis.map(({ x, label }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={ticksTop} y2={bottom} className={classes["grid"]} />
          {x > 18 && x < width - 18 && (
            <text x={x} y={bottom + 14} textAnchor="middle" className={classes["hour"]}>
              {label}
            </text>
          )}
        </g>
      ))}
      {picture.phases.map((phase) => (
        <g key={phase.key} data-phase={phase.reached}>
          <rect
            x={phase.x}
            width={Math.max(1, phase.width - 1)}
            y={phase.lane * laneHeight}
            height={laneHeight - 2}
            rx={3}
            className={classes["phase"]}
          />
          <text x={phase.x + 6} y={phase.lane * laneHeight + 13} className={classes["label"]}>
            {phase.label}
          </text>
        </g>
      ))}
      {picture.messages && (
        <path d={messageColumns(picture.messages, bottom)} className={classes["messages"]} />
      )}
      {picture.silences.map((silence) => (
        <SilenceBox
          key={silence.from}
          from={xOf(Date.parse(silence.from), picture.span, width)}
          to={xOf(Date.parse(silence.to), picture.span, width)}
          words={silenceWords(silence)}
          top={densityTop}
          width={width}
          fill={`url(#${hatch})`}
        />
      ))}
      <path d={columns(picture.density, "recorded", bottom)} className={classes["recorded"]} />
      <path d={columns(picture.density, "said", bottom)} className={classes["said"]} />
      <line x1={0} x2={width} y1={bottom} y2={bottom} className={classes["base"]} />
      {picture.ticks.map((tick) => (
        <g
          key={`${tick.kind} ${tick.entryId}`}
          data-go={tick.entryId}
          data-kind={tick.kind}
          transform={`translate(${String(tick.x)} ${String(ticksTop + ticksHeight / 2)})`}
          className={classes["tick"]}
        >
          <title>{tick.count === 1 ? tick.text : `${String(tick.count)}: ${tick.text}`}</title>
          <rect x={-9} y={-10} width={18} height={20} className={classes["target"]} />
          <path d={tick.kind === "alert" ? "M0 -6L6 5H-6Z" : "M0 -6L6 0L0 6L-6 0Z"} />
          {tick.count > 1 && (
            <text x={8} y={4} className={classes["count"]}>
              {tick.count}
            </text>
          )}
        </g>
      ))}
      {picture.hypotheses
        .filter(({ lane }) => lane < mostHypothesisLanes)
        .map((bar) => (
          <g
            key={bar.entryId}
            data-go={bar.entryId}
            data-state={bar.state}
            className={classes["hypothesis"]}
          >
            <rect
              x={bar.x}
              width={bar.width}
              y={hypothesesTop + bar.lane * laneHeight + 1}
              height={laneHeight - 4}
              rx={4}
            />
            <text
              x={bar.labelAt.x}
              textAnchor={bar.labelAt.anchor}
              y={hypothesesTop + bar.lane * laneHeight + 13}
              className={classes["label"]}
            >
              {bar.label}
            </text>
          </g>
        ))}
      {picture.wordsAreKnown &&
        picture.words
          .filter(({ lane }) => lane < mostWordLanes)
          .map((bar) => (
            <g key={bar.key} data-look={bar.look} className={classes["word"]}>
              <title>{bar.words}</title>
              <rect
                x={bar.x}
                width={bar.width}
                y={wordsTop + bar.lane * wordHeight + 1}
                height={wordHeight - 3}
                rx={3}
              />
              <text x={bar.x + 5} y={wordsTop + bar.lane * wordHeight + 12}>
                {bar.label}
              </text>
            </g>
          ))}
    </svg>
  );
});

function SilenceBox(props: {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly top: number;
  readonly width: number;
  readonly fill: string;
}) {
  const from = Math.max(0, props.from);
  const to = Math.min(props.width, props.to);
  if (to - from < 3) return null;
  const { words } = props;
  return (
    <g>
      <rect
        x={from}
        width={to - from}
        y={props.top + 2}
        height={densityHeight - 2}
        fill={props.fill}
      />
      {to - from > words.length * 6.3 + 8 && (
        <text
          x={(from + to) / 2}
          y={props.top + densityHeight / 2 + 5}
          textAnchor="middle"
          className={classes["silence"]}
        >
          {words}
        </text>
      )}
    </g>
  );
}

function messageColumns({ counts, most }: MessageBins, bottom: number): string {
  const scale = (densityHeight - 6) / most;
  const strokes: string[] = [];
  counts.forEach((count, bin) => {
    if (count === 0) return;
    const x = bin * binWidth + binWidth / 2;
    strokes.push(`M${String(x)} ${String(bottom)}v${(-count * scale).toFixed(1)}`);
  });
  return strokes.join("");
}

/** One path for all columns: thousands of entries are a few hundred strokes. What was said stands on what was recorded. */
function columns(density: Density, which: "said" | "recorded", bottom: number): string {
  const scale = (densityHeight - 6) / density.most;
  const strokes: string[] = [];
  density[which].forEach((count, bin) => {
    if (count === 0) return;
    const base = which === "said" ? bottom - (density.recorded[bin] ?? 0) * scale : bottom;
    const x = bin * binWidth + binWidth / 2;
    strokes.push(`M${String(x)} ${base.toFixed(1)}v${(-count * scale).toFixed(1)}`);
  });
  return strokes.join("");
}
