import { Button, Group, Popover } from "@mantine/core";
import { useState } from "react";
import { DateTimeField } from "../ui/date-time-field.tsx";
import { rangeOf, type Range } from "./range-of.ts";

type Props = {
  readonly range: Range | null;
  /** The first moment of the tray and the last: what is meant where an end is left empty. */
  readonly whole: Range;
  readonly timeZone: string;
  readonly onRange: (range: Range | null) => void;
};

/** The stretch of time that is shown, typed; the picture above draws the same with the pointer. */
export function RangeChoice(props: Props) {
  return (
    <Popover trapFocus position="bottom-start">
      <Popover.Target>
        <Button variant="default" fw={400} px="sm">
          {props.range ? "Some of the time" : "Any time"}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Stretch of time">
        <RangeFields {...props} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** What is typed stands as it is typed; it counts as soon as it makes sense. */
function RangeFields({ range, whole, timeZone, onRange }: Props) {
  const [ends, setEnds] = useState({ from: instantOf(range?.[0]), to: instantOf(range?.[1]) });
  const type = (next: typeof ends) => {
    setEnds(next);
    const typed = rangeOf(next.from, next.to, whole);
    if (typed !== undefined) onRange(typed);
  };
  const isTurned = rangeOf(ends.from, ends.to, whole) === undefined;
  return (
    <Group align="flex-start">
      <DateTimeField
        label="From"
        timeZone={timeZone}
        value={ends.from}
        onChange={(from) => {
          type({ ...ends, from });
        }}
      />
      <DateTimeField
        label="To"
        timeZone={timeZone}
        value={ends.to}
        error={isTurned ? "This lies before the beginning." : undefined}
        onChange={(to) => {
          type({ ...ends, to });
        }}
      />
    </Group>
  );
}

function instantOf(ms: number | undefined): string | null {
  return ms === undefined ? null : new Date(ms).toISOString();
}
