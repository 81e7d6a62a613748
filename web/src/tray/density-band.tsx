import { useMemo, useRef, useState, type PointerEvent } from "react";
import { densityOf } from "./density.ts";
import classes from "./density-band.module.css";
import type { Range } from "./range-of.ts";
import type { LoadedMessage } from "./tray-message.ts";

const bars = 160;

/** How many messages fall where. Drawing along it shows only that stretch of time. */
export function DensityBand(props: {
  readonly all: readonly LoadedMessage[];
  readonly shown: readonly LoadedMessage[];
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
}) {
  const { all, shown, range } = props;
  const density = useMemo(() => densityOf(all, shown, bars), [all, shown]);
  const [drawn, setDrawn] = useState<Range>();
  const began = useRef<number>(undefined);
  if (!density) return null;
  const { from, to } = density;
  const most = Math.max(...density.bars.map((bar) => bar.all), 1);
  const timeAt = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    return from + share * (to - from);
  };
  const marked = drawn ?? range;
  const x = (ms: number) => ((ms - from) / (to - from)) * bars;
  return (
    <svg
      className={classes["band"]}
      viewBox={`0 0 ${String(bars)} 40`}
      preserveAspectRatio="none"
      role="img"
      aria-label="How many messages fall where; draw along it to show a stretch of time"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        began.current = timeAt(event);
      }}
      onPointerMove={(event) => {
        if (began.current === undefined) return;
        const at = timeAt(event);
        setDrawn([Math.min(began.current, at), Math.max(began.current, at)]);
      }}
      onPointerUp={(event) => {
        const start = began.current;
        began.current = undefined;
        setDrawn(undefined);
        if (start === undefined) return;
        const at = timeAt(event);
        const isClick = Math.abs(x(at) - x(start)) < 1;
        props.onRange(isClick ? null : [Math.min(start, at), Math.max(start, at)]);
      }}
      onPointerCancel={() => {
        began.current = undefined;
        setDrawn(undefined);
      }}
    >
      <path className={classes["all"]} d={outline(density.bars.map((bar) => bar.all / most))} />
      <path className={classes["shown"]} d={outline(density.bars.map((bar) => bar.shown / most))} />
      {marked && (
        <rect
          className={classes["range"]}
          x={x(marked[0])}
          y={0}
          width={Math.max(0.3, x(marked[1]) - x(marked[0]))}
          height={40}
        />
      )}
    </svg>
  );
}

/** Bars as one path; what is small is still seen. */
function outline(heights: readonly number[]): string {
  return heights
    .map((share, index) => {
      if (share === 0) return "";
      const height = 2 + Math.sqrt(share) * 36;
      return `M${String(index)} 40v${(-height).toFixed(1)}h.8v${height.toFixed(1)}z`;
    })
    .join("");
}
