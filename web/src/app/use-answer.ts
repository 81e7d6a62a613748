import type { Route, RouteReply, RouteRequest } from "@second-story/api/route.ts";
import {
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
  type UseQueryResult,
} from "@tanstack/react-query";
import { client } from "./client.ts";

/**
 * What the server answers to a read, as a TanStack query: `{ data, error, isPending, … }`. It stays live: a
 * change in one of the route's topics asks again. While the request changes (a filter, say) the last answer stays.
 */
export function useAnswer<const R extends Route>(
  route: R,
  request: RouteRequest<R>,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<RouteReply<R>> {
  return useQuery({
    ...answerOf(route, request),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  });
}

/** The same as options for TanStack Query: to prefetch, or to read and write the cache by `queryKey`. */
export function answerOf<const R extends Route>(route: R, request: RouteRequest<R>) {
  return queryOptions<RouteReply<R>>({
    queryKey: [route.name, request],
    queryFn: () => client.call(route, request),
    meta: metaOf(route, request),
  });
}

type PagedRoute = Route & { readonly query: NonNullable<Route["query"]> };
type Page<Item> = { items: Item[]; next: string | null };
type ItemOf<R extends Route> = RouteReply<R> extends Page<infer Item> ? Item : never;

/** A keyset-paged list as one growing array: `{ items, hasNextPage, fetchNextPage, … }`. Live like `useAnswer`. */
export function useAnswerPages<const R extends PagedRoute>(
  route: R,
  request: RouteRequest<R>,
  options: { readonly enabled?: boolean } = {},
) {
  const result = useInfiniteQuery({
    queryKey: [route.name, "pages", request],
    queryFn: async ({ pageParam }) => {
      const query = { ...(request as { query?: object }).query, after: pageParam };
      const page = await client.call<Route>(route, { ...request, query });
      return page as Page<ItemOf<R>>;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    meta: metaOf(route, request),
    enabled: options.enabled ?? true,
  });
  return { ...result, items: result.data?.pages.flatMap((page) => page.items) };
}

function metaOf(route: Route, request: unknown) {
  const { params } = request as { params?: Readonly<Record<string, string>> };
  return { topics: route.topics ?? [], retrospectiveId: params?.["retrospectiveId"] };
}
