import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { momentAt, xOf, type Span } from "../band/band-window.ts";
import type { ZoneClock } from "../zone-clock.ts";
import classes from "./known-at.module.css";

const minute = 60_000;

/** The moment at which the story is seen; at the end of the band it is now, with all that was learnt since. */
export function KnownAtHandle(props: {
  readonly moment: string | undefined;
  readonly whole: Span;
  readonly span: Span;
  readonly width: number;
  readonly clock: ZoneClock;
  readonly onMoment: (moment: string | undefined) => void;
  /** Taken hold of, or let go: nothing may move from under the pointer meanwhile. */
  readonly onHold: (isHeld: boolean) => void;
}) {
  const { moment, whole, span, width } = props;
  /** Where on the handle it is held: 0 is its left edge, 1 its right. */
  const grip = useRef<number>(undefined);
  const at = moment === undefined ? whole.to : Date.parse(moment);
  const aside =
    moment === undefined
      ? undefined
      : at < span.from
        ? "before"
        : at > span.to
          ? "after"
          : undefined;
  const x = moment === undefined ? width : Math.max(0, Math.min(width, xOf(at, span, width)));
  const go = (to: number) => {
    const rounded = Math.round(to / minute) * minute;
    props.onMoment(
      rounded >= whole.to ? undefined : new Date(Math.max(rounded, whole.from)).toISOString(),
    );
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    const surface = event.currentTarget.parentElement;
    if (grip.current === undefined || !surface) return;
    const own = event.currentTarget.offsetWidth;
    const pointer = event.clientX - surface.getBoundingClientRect().left;
    // The handle slides past its own width on the way, so that it stays within the band.
    const to = (pointer - grip.current * own) / (1 - own / width);
    if (to >= width - 2) props.onMoment(undefined);
    else go(momentAt(Math.max(0, to), span, width));
  };
  const letGo = () => {
    grip.current = undefined;
    props.onHold(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.shiftKey ? 10 * minute : minute;
    const to = {
      ArrowLeft: at - by,
      ArrowDown: at - by,
      ArrowRight: at + by,
      ArrowUp: at + by,
      PageDown: at - 10 * minute,
      PageUp: at + 10 * minute,
      Home: whole.from,
      End: whole.to,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    // Now lies after all that is in view: the first step back goes to the end of the view, not somewhere behind it.
    const isFirstBack =
      moment === undefined && to < at && span.to < whole.to && event.key !== "Home";
    go(isFirstBack ? Math.floor(span.to / minute) * minute : to);
  };
  return (
    <>
      <div className={classes["line"]} style={{ left: Math.min(x, width - 2) }} />
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a range input cannot stand on the axis of the band
        role="slider"
        tabIndex={0}
        aria-label="Known at"
        aria-valuemin={whole.from}
        aria-valuemax={whole.to}
        aria-valuenow={at}
        aria-valuetext={moment === undefined ? "Now" : props.clock.time(moment)}
        title="Drag back to see what was known then"
        className={classes["handle"]}
        style={{ left: x, transform: `translateX(-${String((x / Math.max(1, width)) * 100)}%)` }}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.stopPropagation();
          const { left, width: own } = event.currentTarget.getBoundingClientRect();
          grip.current = (event.clientX - left) / own;
          event.currentTarget.setPointerCapture(event.pointerId);
          props.onHold(true);
        }}
        onPointerMove={drag}
        onPointerUp={letGo}
        onPointerCancel={letGo}
      >
        {aside === "before" && "← "}
        {moment === undefined ? "Now" : `Known at ${props.clock.time(moment)}`}
        {aside === "after" && " →"}
      </div>
    </>
  );
}
