import { getRouteApi } from "@tanstack/react-router";
import { HistoryList } from "../retrospectives/history-list.tsx";

const here = getRouteApi("/retrospectives/$retrospectiveId");

export function RetrospectiveHistory() {
  return <HistoryList retrospectiveId={here.useParams().retrospectiveId} />;
}
