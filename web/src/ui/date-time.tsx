import { Tooltip } from "@mantine/core";
import { formatDay, formatInstant, formatUtc } from "./format-time.ts";

/** A moment in the reader's zone, with UTC on hover and on focus. `time` leaves the day out. */
export function DateTime(props: {
  readonly at: string;
  readonly show?: "day" | "time" | "both";
  readonly seconds?: boolean;
}) {
  const shown = formatInstant(props.at, {
    show: props.show ?? "both",
    seconds: props.seconds ?? false,
  });
  return (
    <Tooltip label={formatUtc(props.at)} events={{ hover: true, focus: true, touch: true }}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focus shows UTC to those without a mouse */}
      <time dateTime={props.at} tabIndex={0} className="second-story-time">
        {shown}
      </time>
    </Tooltip>
  );
}

/** A calendar day, "2026-03-07", in the reader's language. */
export function DayText(props: { readonly day: string }) {
  return <time dateTime={props.day}>{formatDay(props.day)}</time>;
}
