import { actionStateWords, type ActionState } from "@second-story/domain/action-item.ts";
import { StateBadge, type Tone } from "../ui/state-badge.tsx";

const tones: Readonly<Record<ActionState, Tone>> = {
  proposed: "new",
  agreed: "planned",
  "in-progress": "active",
  done: "waiting",
  verified: "done",
  dropped: "left",
};

export function ActionStateBadge({ state }: { readonly state: ActionState }) {
  return <StateBadge label={actionStateWords[state]} tone={tones[state]} />;
}
