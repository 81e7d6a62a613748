import { listMarks } from "@second-story/api/communication-marks.ts";
import type { CommunicationMark } from "@second-story/domain/communication-mark.ts";
import { findQuietStretches, findResponseWindow } from "@second-story/domain/quiet-stretch.ts";
import { compareMoments } from "@second-story/domain/timeline-entry-moment.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useMemo } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { noWord, type Word } from "./band/band-word.ts";
import type { StoryIncident } from "./story-frame.ts";

type MarksByEntry = ReadonlyMap<string, readonly CommunicationMark[]>;

/**
 * What the story says of communication: quiet stretches and marks for the band, and the marks by the entry that they stand at. What
 * was found afterwards has no place in the past, and stays inside.
 */
export function useWord(
  story: {
    readonly retrospectiveId: string;
    readonly entries: readonly TimelineEntry[] | undefined;
    readonly incidents: readonly StoryIncident[];
    readonly quietMinutes: number;
  },
  isShown: boolean,
): { readonly word: Word; readonly marks: MarksByEntry } {
  const { retrospectiveId, entries, incidents, quietMinutes } = story;
  const marks = useAnswer(listMarks, { params: { retrospectiveId } }).data?.items;
  return useMemo(() => {
    if (!isShown || !entries) return { word: noWord, marks: new Map() };
    const window = findResponseWindow(incidents.map(({ milestones }) => milestones));
    const quiet = window ? findQuietStretches(entries, window, quietMinutes) : [];
    return { word: { quiet, marks: marks ?? [] }, marks: byEntry(marks ?? [], entries) };
  }, [isShown, entries, incidents, quietMinutes, marks]);
}

/** A mark that names no entry stands at the first one from its beginning on. */
function byEntry(
  marks: readonly CommunicationMark[],
  entries: readonly TimelineEntry[],
): MarksByEntry {
  const found = new Map<string, CommunicationMark[]>();
  for (const mark of marks) {
    const first = entries.find(({ happenedAt }) => compareMoments(happenedAt, mark.from) >= 0);
    const ids = mark.entryIds.length > 0 ? mark.entryIds : first ? [first.id] : [];
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), mark]);
  }
  return found;
}
