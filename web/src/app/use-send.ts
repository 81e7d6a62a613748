import { ApiError } from "@second-story/api/client.ts";
import type { Route, RouteReply, RouteRequest } from "@second-story/api/route.ts";
import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { showProblem } from "../ui/show-problem.ts";
import { client } from "./client.ts";
import { isLive } from "./live/status.ts";

/**
 * Sends a change: `const send = useSend(editService)`, then `await send.mutateAsync({ params, body })`.
 * A refusal is thrown as `ApiError` and shown as a notification, unless `quiet`; a stale version is always left
 * to the caller, who shows `ConflictDialog`.
 */
export function useSend<const R extends Route>(
  route: R,
  options: {
    readonly quiet?: boolean;
    /** Names what is sent one after another: a browser has few connections, and what waits long must not take them all. */
    readonly inTurn?: string;
  } = {},
): UseMutationResult<RouteReply<R>, Error, RouteRequest<R>> {
  const queryClient = useQueryClient();
  return useMutation({
    ...(options.inTurn !== undefined && { scope: { id: options.inTurn } }),
    mutationFn: (request: RouteRequest<R>) => client.call(route, request),
    onError: (error) => {
      if (!options.quiet && !isStale(error)) showProblem(error);
    },
    // The event stream tells this page as well; without it the page asks by itself.
    onSuccess: () => (isLive() ? undefined : queryClient.invalidateQueries()),
  });
}

/** Somebody else changed the row in the meantime; `current` is the row as it stands. */
export function isStale(error: unknown): error is ApiError {
  return error instanceof ApiError && error.problem.code === "stale-version";
}
