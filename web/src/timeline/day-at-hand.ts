import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import type { StoryFrame } from "./story-frame.ts";

/** The day that a time without one means: that of the selected entry, of the impact, of the last entry, else today. */
export function dayAtHand(
  entries: readonly TimelineEntry[],
  selectedId: string | undefined,
  frame: StoryFrame,
): string {
  const at =
    entries.find(({ id }) => id === selectedId)?.happenedAt ??
    frame.impactStart ??
    entries.at(-1)?.happenedAt ??
    new Date().toISOString();
  return frame.clock.day(at);
}
