import { ApiError } from "@second-story/api/client.ts";
import type { Topic } from "@second-story/api/route.ts";
import { QueryClient } from "@tanstack/react-query";

/** What live changes need to know of an answer on screen. */
type AnswerMeta = {
  readonly topics: readonly Topic[];
  /** Set when the answer concerns this retrospective alone. */
  readonly retrospectiveId?: string | undefined;
};

declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: AnswerMeta & Record<string, unknown>;
  }
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Answers are refreshed by the event stream, so moving between pages asks again only after a while.
        staleTime: 60_000,
        retry: (failures, error) => failures < 2 && isPassing(error),
        refetchOnWindowFocus: false,
      },
    },
  });
}

/** Worth another try without being told: the server was away or busy, rather than refusing. */
function isPassing(error: Error): boolean {
  return error instanceof ApiError && (error.problem.status === 0 || error.problem.status >= 500);
}
