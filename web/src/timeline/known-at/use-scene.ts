import { listHypotheses } from "@second-story/api/hypotheses.ts";
import type { Hypothesis } from "@second-story/domain/hypothesis.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useDeferredValue, useMemo } from "react";
import { useAnswer } from "../../app/use-answer.ts";
import type { StoryIncident } from "../story-frame.ts";
import { replay, type Scene } from "./replay.ts";
import { useMoment } from "./use-moment.ts";

/** The record as it is seen: now, or at the moment of the known-at handle, which the scene follows as fast as it can. */
export function useScene(
  retrospectiveId: string,
  entries: readonly TimelineEntry[] | undefined,
  incidents: readonly StoryIncident[],
): {
  readonly scene: Scene;
  readonly moment: string | undefined;
  readonly setMoment: (moment: string | undefined) => void;
} {
  const answer = useAnswer(listHypotheses, { params: { retrospectiveId } });
  const hypotheses = answer.data?.items ?? none;
  const [moment, setMoment] = useMoment();
  const seenAt = useDeferredValue(moment);
  const scene = useMemo(
    () => replay({ entries: entries ?? [], incidents, hypotheses }, seenAt),
    [entries, incidents, hypotheses, seenAt],
  );
  return { scene, moment, setMoment };
}

const none: readonly Hypothesis[] = [];
