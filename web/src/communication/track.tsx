import classes from "./track.module.css";
import type { Span } from "./setting.ts";

export type Bar = {
  readonly from: string | null;
  /** Null where nobody saw the end. */
  readonly to: string | null;
  readonly look: "there" | "quiet" | "mark";
  readonly words: string;
};

/** Bars and ticks on the axis that all tracks of the page share. A picture of what is said in words beside it. */
export function Track(props: {
  readonly span: Span;
  readonly bars: readonly Bar[];
  readonly ticks?: readonly { readonly at: string; readonly words: string }[];
}) {
  const { span } = props;
  const share = (at: number) =>
    Math.max(0, Math.min(1, (at - span.from) / (span.to - span.from))) * 100;
  return (
    <div className={classes["track"]} aria-hidden>
      {props.bars.map(({ from, to, look, words }, index) => {
        const left = from === null ? 0 : share(Date.parse(from));
        const right = to === null ? 100 : share(Date.parse(to));
        return (
          <span
            // oxlint-disable-next-line react/no-array-index-key -- bars have no state of their own
            key={index}
            className={classes["bar"]}
            data-look={look}
            data-open={to === null || undefined}
            title={words}
            style={{ left: `${String(left)}%`, width: `${String(Math.max(0.4, right - left))}%` }}
          />
        );
      })}
      {props.ticks?.map(({ at, words }) => (
        <span
          key={at + words}
          className={classes["tick"]}
          title={words}
          style={{ left: `${String(share(Date.parse(at)))}%` }}
        />
      ))}
    </div>
  );
}
