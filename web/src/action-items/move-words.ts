import type { ActionState, PossibleMove } from "@second-story/domain/action-item.ts";

const labels: Readonly<Record<ActionState, string>> = {
  proposed: "Back to proposed",
  agreed: "Agree on it",
  "in-progress": "Start it",
  done: "Mark as done",
  verified: "Verify its effect…",
  dropped: "Drop it…",
};
const backLabels: Partial<Record<`${ActionState} ${ActionState}`, string>> = {
  "in-progress agreed": "Put it back",
  "done in-progress": "Reopen it",
  "verified in-progress": "Reopen it",
  "dropped proposed": "Propose it again",
};

/** What a person presses to move an item. */
export function moveLabel(from: ActionState, to: ActionState): string {
  return backLabels[`${from} ${to}`] ?? labels[to];
}

/** "It still needs one owner and a due date." */
export function missingWords({ missing }: PossibleMove): string {
  return `To go on, it still needs ${missing.join(" and ")}.`;
}
