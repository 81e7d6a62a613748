import { ApiError } from "@second-story/api/client.ts";
import { route } from "@second-story/api/route.ts";
import {
  may,
  roleSchema,
  type Permission,
  type RetrospectiveStanding,
  type Role,
} from "@second-story/domain/permission.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { client } from "./client.ts";

const getMe = route({
  name: "getMe",
  method: "GET",
  path: "/me",
  permission: "self.read",
  summary: "The signed-in person.",
  topics: ["people"],
  reply: z.object({ id: z.string(), name: z.string(), email: z.string(), role: roleSchema }),
});

export type Me = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
};

/** The signed-in person, or null when nobody is. */
export const meQuery = queryOptions<Me | null>({
  queryKey: [getMe.name],
  queryFn: async () => {
    try {
      return await client.call(getMe, {});
    } catch (error) {
      if (error instanceof ApiError && error.problem.code === "not-signed-in") return null;
      throw error;
    }
  },
  meta: { topics: getMe.topics },
});

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
