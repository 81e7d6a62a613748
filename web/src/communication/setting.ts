import type { Participant } from "@second-story/domain/participant.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";

/** What every part of the page is shown by. */
export type CommunicationSetting = {
  readonly retrospectiveId: string;
  readonly entries: readonly TimelineEntry[];
  readonly participants: readonly Participant[];
  /** When word was owed; undefined while a milestone for it is missing. */
  readonly window: { readonly from: string; readonly to: string } | undefined;
  /** What the tracks show, in milliseconds. */
  readonly span: Span;
  readonly mayWrite: boolean;
  /** A moment in the zone of the story: "14:32". */
  readonly time: (at: string) => string;
  /** The same with its day, to be read back by `readTime`. */
  readonly writeTime: (at: string) => string;
  /** Understands "14:32", "+14m", a day and a time. */
  readonly readTime: (text: string) => { readonly at: string } | { readonly problem: string };
};

export type Span = { readonly from: number; readonly to: number };
