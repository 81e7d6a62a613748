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
  const words = entry.text.length > 60 ? `${entry.text.slice(0, 59).trimEnd()}…` : entry.text;
  return (
    <p className={classes["fog"]}>
      {`${String(fog.unknown.length)} of ${String(fog.facts)} milestones, alerts and changes ${fog.unknown.length === 1 ? "was" : "were"} not known at once: `}
      {fog.unknown.length > 1 && (
        <span className={classes["median"]}>
          {`half of them for ${lasting(fog.medianSeconds)} or longer, `}
        </span>
      )}
      {`the longest for ${lasting(longest.seconds)}: `}
      <button
        type="button"
        onClick={() => {
          props.onGo(longest.entryId);
        }}
      >
        {words}
      </button>
    </p>
  );
}

function lasting(seconds = 0): string {
  return seconds < 60 ? "less than a minute" : formatMinutes(seconds / 60);
}
