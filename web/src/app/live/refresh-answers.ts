import type { QueryClient } from "@tanstack/react-query";
import type { News } from "./follow-changes.ts";

/** Makes the answers that a change may have altered ask again: those on screen now, the others when next shown. */
export async function refreshAnswers(queryClient: QueryClient, news: News): Promise<void> {
  if (news === "refresh") return queryClient.invalidateQueries();
  return queryClient.invalidateQueries({
    predicate: ({ meta }) => {
      if (!meta?.topics.some((topic) => topic === news.topic)) return false;
      const about = meta.retrospectiveId;
      return about === undefined || news.retrospectiveId === null || about === news.retrospectiveId;
    },
  });
}
