import { ApiError } from "@second-story/api/client.ts";
import type { Topic } from "@second-story/api/route.ts";
import { QueryCache, QueryClient } from "@tanstack/react-query";
import { isSignedOut, meQuery } from "./use-me.ts";

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
  const queryClient: QueryClient = new QueryClient({
    // A session that ended shows in any answer; asking who is signed in then leads to the sign-in page.
    queryCache: new QueryCache({
      onError: (error) => {
        if (isSignedOut(error)) void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
      },
    }),
    defaultOptions: {
      queries: {
        // Answers are refreshed by the event stream, so moving between pages asks again only after a while.
        staleTime: 60_000,
        retry: (failures, error) => failures < 2 && isPassing(error),
        refetchOnWindowFocus: false,
      },
    },
  });
  return queryClient;
}

/** Worth another try without being told: the server was away or busy, rather than refusing. */
function isPassing(error: Error): boolean {
  return error instanceof ApiError && (error.problem.status === 0 || error.problem.status >= 500);
}
