import { exampleCitations } from "./example-messages.ts";
import { exampleLater, exampleStory, type Ended, type Entry } from "./example-story.ts";

/** The place of the entry at a time of the incident's day. */
export function examplePlaceOf(time: string): number {
  return exampleStory.findIndex((one) => one[0] === time);
}

/**
 * The story of the example; `at` gives a time of the incident's day as an instant, `meeting` that of so many minutes after
 * the meeting began.
 */
export function exampleTimeline(
  at: (time: string) => string,
  meeting: (minutes: number) => string,
): Entry[] {
  const ifAny = (minutes: number | null | undefined) =>
    minutes === null || minutes === undefined ? null : meeting(minutes);
  return exampleStory.map(([time, kind, text, more]) => ({
    happenedAt: at(time),
    precision: "exact",
    text,
    kind,
    incident: 0,
    services: [],
    milestones: [],
    evidence: null,
    cites: exampleCitations(time),
    ...more,
    addedAt: ifAny(exampleLater[time]?.addedAt),
    correctedAt: ifAny(exampleLater[time]?.correctedAt),
    knownAt: more?.knownAt ? at(more.knownAt) : null,
    hypothesis: more?.hypothesis ? placed(more.hypothesis) : null,
  }));
}

function placed({ state, settledBy, evidenceFor, evidenceAgainst }: Ended): Entry["hypothesis"] {
  return {
    state,
    settledBy: examplePlaceOf(settledBy),
    evidenceFor: evidenceFor.map(examplePlaceOf),
    evidenceAgainst: evidenceAgainst.map(examplePlaceOf),
  };
}
