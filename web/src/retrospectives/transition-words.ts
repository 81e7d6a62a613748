import type { Gate } from "@second-story/domain/gate.ts";
import {
  retrospectiveStateWords,
  type RetrospectiveState,
  type Transition,
} from "@second-story/domain/retrospective-state.ts";

const forward: Readonly<Record<RetrospectiveState, string>> = {
  draft: "Take it up again",
  scheduled: "Schedule the meeting",
  preparing: "Begin preparing",
  meeting: "Begin the meeting",
  reviewing: "Go on to the review",
  published: "Publish",
  closed: "Close",
  skipped: "Skip it",
};

/** What a transition is called on a button. */
export function transitionWords({ to, direction }: Pick<Transition, "to" | "direction">): string {
  return direction === "back" ? `Back to ${retrospectiveStateWords[to]}` : forward[to];
}

/** Where in the workspace a gate is met, below the retrospective's address; `date-set` is met in a dialog. */
export const gatePlaces: Readonly<
  Record<
    Exclude<Gate, "date-set">,
    { readonly path: string; readonly hash?: string; readonly label: string }
  >
> = {
  "facilitator-named": { path: "", hash: "participants", label: "Open the participants" },
  "others-invited": { path: "", hash: "participants", label: "Open the participants" },
  "timeline-begun": { path: "/timeline", label: "Open the timeline" },
  "facts-agreed": { path: "/timeline", hash: "facts", label: "Agree on the facts" },
  "overview-written": { path: "", hash: "what-happened", label: "Open the overview" },
  "actions-settled": { path: "/actions", label: "Open the action items" },
};
