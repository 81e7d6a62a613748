import { getRetrospective } from "@second-story/api/retrospectives.ts";
import { getRouteApi } from "@tanstack/react-router";
import { ActionItemList } from "../action-items/action-item-list.tsx";
import { SignalOfItem } from "../monitoring/signal-of-item.tsx";
import { useAnswer } from "../app/use-answer.ts";
import { ActionItemOrigin } from "./mark-origin.tsx";

const here = getRouteApi("/retrospectives/$retrospectiveId/actions");

/** The action items in the workspace of a retrospective. */
export function ActionItemsTab() {
  const params = here.useParams();
  const { data: retrospective } = useAnswer(getRetrospective, { params });
  if (!retrospective) return null;
  return (
    <ActionItemList
      retrospectiveId={params.retrospectiveId}
      mayWrite={retrospective.may.write}
      renderAbove={({ id, retrospectiveId }) =>
        retrospective.may.read && (
          <>
            <SignalOfItem retrospectiveId={retrospectiveId} actionItemId={id} />
            <ActionItemOrigin retrospectiveId={retrospectiveId} id={id} />
          </>
        )
      }
    />
  );
}
