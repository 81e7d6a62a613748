import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import type { StoryFrame } from "../story-frame.ts";
import { HypothesisDialog } from "./hypothesis-dialog.tsx";

/** The dialog on the hypothesis that was asked for, as long as it is on the timeline. */
export function Settling(props: {
  readonly id: string | undefined;
  readonly retrospectiveId: string;
  readonly entries: readonly TimelineEntry[];
  readonly frame: StoryFrame;
  readonly onClose: () => void;
}) {
  const { id, frame, entries } = props;
  const entry = id === undefined ? undefined : entries.find((one) => one.id === id);
  const hypothesis = id === undefined ? undefined : frame.hypotheses.get(id);
  if (!entry || !hypothesis) return null;
  return (
    <HypothesisDialog
      key={entry.id}
      retrospectiveId={props.retrospectiveId}
      entry={entry}
      hypothesis={hypothesis}
      entries={entries}
      clock={frame.clock}
      onClose={props.onClose}
    />
  );
}
