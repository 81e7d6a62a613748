import { measureFog } from "@second-story/domain/fog.ts";
import { fogWords } from "@second-story/domain/fog-words.ts";
import { milestoneWords } from "@second-story/domain/milestone.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useMemo } from "react";
import type { StoryIncident } from "../story-frame.ts";
import classes from "./known-at.module.css";

/**
 * How long the important facts stayed unknown, in one line; nothing where all were known at once. It measures once, shown or not: the
 * handle comes and goes between now and then.
 */
export function FogLine(props: {
  readonly isShown: boolean;
  readonly entries: readonly TimelineEntry[];
  readonly incidents: readonly StoryIncident[];
  readonly onGo: (entryId: string) => void;
}) {
  const { entries, incidents } = props;
  const fog = useMemo(() => measureFog(entries, incidents), [entries, incidents]);
  const longest = fog.unknown[0];
  if (!longest || !props.isShown) return null;
  const entry = entries.find(({ id }) => id === longest.entryId);
  const { facts, medianSeconds = 0, unknown } = fog;
  const words = fogWords({ facts, unknown: unknown.length, medianSeconds, longest });
  return (
    <p className={classes["fog"]}>
      <span>
        {`${words.late}, `}
        {words.half !== undefined && <span className={classes["median"]}>{`${words.half}, `}</span>}
        {`${words.longest}:`}
      </span>
      {entry ? (
        <button
          type="button"
          title={entry.text}
          onClick={() => {
            props.onGo(entry.id);
          }}
        >
          {entry.text}
        </button>
      ) : (
        longest.milestone !== null && <span>{milestoneWords[longest.milestone]}</span>
      )}
    </p>
  );
}
