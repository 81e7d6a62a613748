import { measureFog } from "@second-story/domain/fog.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useMemo } from "react";
import { formatMinutes } from "../../ui/format-time.ts";
import classes from "./known-at.module.css";

/** How long the important facts stayed unknown, in one line; nothing where all were known at once. */
export function FogLine(props: {
  readonly entries: readonly TimelineEntry[];
  readonly onGo: (entryId: string) => void;
}) {
  const { entries } = props;
  const fog = useMemo(() => measureFog(entries), [entries]);
  const longest = fog.unknown[0];
  const entry = longest && entries.find(({ id }) => id === longest.entryId);
  if (!longest || !entry) return null;
  const { length } = fog.unknown;
  return (
    <p className={classes["fog"]}>
      <span>
        {`${String(length)} of ${String(fog.facts)} milestones, alerts and changes ${length === 1 ? "was" : "were"} known late, `}
        {length > 1 && (
          <span className={classes["median"]}>
            {`half of them by ${lasting(fog.medianSeconds)} or more, `}
          </span>
        )}
        {`${length === 1 ? "" : "the longest "}by ${lasting(longest.seconds)}:`}
      </span>
      <button
        type="button"
        title={entry.text}
        onClick={() => {
          props.onGo(longest.entryId);
        }}
      >
        {entry.text}
      </button>
    </p>
  );
}

function lasting(seconds = 0): string {
  return seconds < 60 ? "less than a minute" : formatMinutes(seconds / 60);
}
