import { ApiError } from "@second-story/api/client.ts";
import { getMe } from "@second-story/api/people.ts";
import {
  may,
  type Permission,
  type RetrospectiveStanding,
} from "@second-story/domain/permission.ts";
import type { Me } from "@second-story/domain/person.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { client } from "./client.ts";

/** The signed-in person, or null when nobody is. */
export const meQuery = queryOptions<Me | null>({
  queryKey: [getMe.name],
  queryFn: async () => {
    try {
      return await client.call(getMe, {});
    } catch (error) {
      if (isSignedOut(error)) return null;
      throw error;
    }
  },
  meta: { topics: getMe.topics },
});

/** Whether the server answered that nobody is signed in. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && error.problem.code === "not-signed-in";
}

/**
 * Who is signed in and what they may do, to know what to offer (the server decides). Pages below the shell are
 * only rendered for somebody, so `me` is always there.
 */
export function useMe(): {
  readonly me: Me;
  readonly may: (permission: Permission, standing?: RetrospectiveStanding) => boolean;
} {
  const { data: me } = useQuery(meQuery);
  if (!me) throw new Error("useMe is for pages below the shell, where somebody is signed in.");
  return {
    me,
    may: (permission, standing) => may({ userId: me.id, role: me.role }, permission, standing),
  };
}
