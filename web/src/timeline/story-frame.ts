import type { CommunicationMark } from "@second-story/domain/communication-mark.ts";
import type { Hypothesis } from "@second-story/domain/hypothesis.ts";
import type { KnownThen } from "@second-story/domain/known-then.ts";
import type { Milestones } from "@second-story/domain/milestone.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import type { ZoneClock } from "./zone-clock.ts";

export type StoryIncident = {
  readonly id: string;
  /** "INC-12". */
  readonly code: string;
  readonly title: string;
  readonly timeZone: string;
  readonly milestones: Milestones;
};

/** What every line of the story is shown by. */
export type StoryFrame = {
  readonly clock: ZoneClock;
  readonly incidents: readonly StoryIncident[];
  /** When the impact started, for "+14 min"; undefined while nobody has said. */
  readonly impactStart: string | undefined;
  readonly serviceNames: ReadonlyMap<string, string>;
  /** By the entry that raised it, as it stands or stood. */
  readonly hypotheses: ReadonlyMap<string, Hypothesis>;
  /** The entries that raise hypotheses, that these rest on and were settled at, as far as they are told. */
  readonly evidence: ReadonlyMap<string, TimelineEntry>;
  /** What is out of order about an entry, by entry. */
  readonly orderNotes: ReadonlyMap<string, string>;
  /** What was known at each decision and action; empty while the past is looked at. */
  readonly knownThen: ReadonlyMap<string, KnownThen>;
  readonly mayWrite: boolean;
  /** When the facts were agreed; null while they are not. */
  readonly agreedAt: string | null;
  /** What is objected to at an entry and not settled, by entry. */
  readonly objections: ReadonlyMap<string, readonly string[]>;
  readonly mayObject: boolean;
  /** Whether an entry shows what it rests on, as it was written and by whom: not to those outside. */
  readonly showsOriginals: boolean;
  /** Where word did not get through, by the entries that show it. */
  readonly marks: ReadonlyMap<string, readonly CommunicationMark[]>;
};

/** The earliest start of an impact among the incidents. */
export function findImpactStart(incidents: readonly StoryIncident[]): string | undefined {
  return incidents
    .flatMap(({ milestones }) => milestones["impact-started"] ?? [])
    .sort((first, second) => Date.parse(first) - Date.parse(second))[0];
}
