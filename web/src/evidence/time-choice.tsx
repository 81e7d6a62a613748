import { useState } from "react";
import { DateTimeField } from "../ui/date-time-field.tsx";
import type { Stretch } from "./scope.ts";
import classes from "./scope-choice.module.css";

type Ends = { readonly from: number | null; readonly to: number | null };
type Props = {
  /** What is chosen; null where an end is open. */
  readonly ends: Ends;
  /** From the first record to the last. */
  readonly span: Stretch;
  /** The hours around the incident, and how many records lie there where that is known. */
  readonly around: (Stretch & { readonly count: number | undefined }) | null;
  readonly timeZone: string;
  readonly onEnds: (ends: Ends) => void;
};

/** From when to when: typed, or in one press the hours around the incident or all of it. */
export function TimeChoice({ ends, span, around, timeZone, onEnds }: Props) {
  const [pressed, setPressed] = useState(0);
  const press = (next: Ends) => {
    onEnds(next);
    setPressed(pressed + 1);
  };
  const isAll = ends.from === null && ends.to === null;
  const isAround = around !== null && ends.from === around.from && ends.to === around.to;
  return (
    <fieldset className={classes["part"]}>
      <legend className={classes["legend"]}>Time</legend>
      <div className={classes["head"]}>
        {around && (
          <button
            type="button"
            className={classes["press"]}
            aria-pressed={isAround}
            disabled={around.count === 0}
            title="From two hours before its start to two hours after its end"
            onClick={() => {
              press({ from: around.from, to: around.to });
            }}
          >
            Around the incident
            {around.count !== undefined && (
              <span className={classes["number"]}> {around.count.toLocaleString()}</span>
            )}
          </button>
        )}
        <button
          type="button"
          className={classes["press"]}
          aria-pressed={isAll}
          onClick={() => {
            press({ from: null, to: null });
          }}
        >
          All of it
        </button>
      </div>
      <Fields key={`${String(pressed)} ${timeZone}`} {...{ ends, span, timeZone, onEnds }} />
    </fieldset>
  );
}

/** What is typed stands as it is typed; it counts as soon as it makes sense. */
function Fields({ ends, span, timeZone, onEnds }: Omit<Props, "around">) {
  const [typed, setTyped] = useState<Typed>({
    from: instantOf(ends.from ?? span.from),
    to: instantOf(ends.to ?? span.to),
  });
  const type = (next: Partial<Typed>) => {
    const both = { ...typed, ...next };
    setTyped(both);
    if (isTurned(both)) return;
    onEnds({
      from: next.from === undefined ? ends.from : momentOf(next.from),
      to: next.to === undefined ? ends.to : momentOf(next.to),
    });
  };
  return (
    <div className={classes["ends"]}>
      <DateTimeField
        label="From"
        size="sm"
        timeZone={timeZone}
        value={typed.from}
        onChange={(from) => {
          type({ from });
        }}
      />
      <DateTimeField
        label="To"
        size="sm"
        timeZone={timeZone}
        value={typed.to}
        error={isTurned(typed) ? "This lies before the beginning." : undefined}
        onChange={(to) => {
          type({ to });
        }}
      />
    </div>
  );
}

type Typed = { readonly from: string | null; readonly to: string | null };

const isTurned = ({ from, to }: Typed) =>
  from !== null && to !== null && Date.parse(to) < Date.parse(from);
const instantOf = (ms: number) => new Date(ms).toISOString();
const momentOf = (at: string | null) => (at === null ? null : Date.parse(at));
