import {
  retrospectiveStateWords,
  type RetrospectiveState,
} from "@second-story/domain/retrospective-state.ts";
import { StateBadge, type Tone } from "../ui/state-badge.tsx";

const tones: Readonly<Record<RetrospectiveState, Tone>> = {
  draft: "new",
  scheduled: "planned",
  preparing: "active",
  meeting: "active",
  reviewing: "active",
  published: "waiting",
  closed: "done",
  skipped: "left",
};

export function RetrospectiveStateBadge({ state }: { readonly state: RetrospectiveState }) {
  return <StateBadge label={retrospectiveStateWords[state]} tone={tones[state]} />;
}
