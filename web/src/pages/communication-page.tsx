import { listParticipants } from "@second-story/api/participants.ts";
import { getRetrospective, type RetrospectiveView } from "@second-story/api/retrospectives.ts";
import { findResponseWindow, usualQuietMinutes } from "@second-story/domain/quiet-stretch.ts";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { CommunicationView } from "../communication/communication-view.tsx";
import type { CommunicationSetting } from "../communication/setting.ts";
import { useRetrospectiveEdit } from "../retrospectives/use-retrospective-edit.tsx";
import { useSpans } from "../timeline/band/use-spans.ts";
import { findImpactStart } from "../timeline/story-frame.ts";
import { useStory } from "../timeline/use-story.ts";
import { useZone } from "../timeline/use-zone.ts";
import { understandTime, writeTime } from "../timeline/written-time.ts";
import { clockOf } from "../timeline/zone-clock.ts";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { useStoryIncidents } from "./use-story-incidents.ts";
import { TimelineTabs } from "./timeline-tabs.tsx";

const route = getRouteApi("/retrospectives/$retrospectiveId/timeline/communication");

/** Communication beside the story: from the same entries, in the same zone. */
export function CommunicationPage() {
  const params = route.useParams();
  const retrospective = useAnswer(getRetrospective, { params });
  if (retrospective.error) {
    return <ErrorState error={retrospective.error} retry={retrospective.refetch} />;
  }
  if (!retrospective.data) return <Loading rows={8} />;
  return (
    <>
      <TimelineTabs retrospectiveId={params.retrospectiveId} />
      <Communication retrospective={retrospective.data} />
    </>
  );
}

function Communication({ retrospective }: { readonly retrospective: RetrospectiveView }) {
  const { id: retrospectiveId, may } = retrospective;
  const story = useStory(retrospectiveId);
  const participants = useAnswer(listParticipants, { params: { retrospectiveId } });
  const { incidents, isPending } = useStoryIncidents(retrospective.incidents.map(({ id }) => id));
  const { zone } = useZone(incidents[0]?.timeZone ?? retrospective.timeZone);
  const spans = useSpans(story.data?.entries, incidents);
  const edit = useRetrospectiveEdit(retrospective);
  const [now] = useState(() => new Date().toISOString());
  const entries = story.data?.entries;
  const people = participants.data?.items;
  const setting: CommunicationSetting | undefined = useMemo(() => {
    if (!entries || !people) return undefined;
    const clock = clockOf(zone);
    const anchor = findImpactStart(incidents);
    const day = clock.day(anchor ?? entries[0]?.happenedAt ?? now);
    return {
      retrospectiveId,
      entries,
      participants: people,
      window: findResponseWindow(incidents.map(({ milestones }) => milestones)),
      span: spans?.focus ?? { from: 0, to: 1 },
      mayWrite: may.write,
      time: clock.time,
      writeTime: (at) => writeTime({ happenedAt: at, until: null, precision: "exact" }, clock),
      readTime: (text) => {
        const understood = understandTime(text, { day, zone, anchor });
        return "time" in understood ? { at: understood.time.happenedAt } : understood;
      },
    };
  }, [retrospectiveId, entries, people, incidents, spans, zone, may.write, now]);
  const error = story.error ?? participants.error;
  if (error && !setting) return <ErrorState error={error} retry={story.refetch} />;
  if (!setting || isPending) return <Loading rows={8} />;
  return (
    <>
      <CommunicationView
        setting={setting}
        quietMinutes={retrospective.quietAfterMinutes ?? usualQuietMinutes}
        onQuietMinutes={
          may.manage
            ? (minutes) => {
                edit.change({
                  quietAfterMinutes: minutes === usualQuietMinutes ? null : minutes,
                });
              }
            : undefined
        }
      />
      {edit.dialog}
    </>
  );
}
