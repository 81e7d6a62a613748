import type { Caller } from "@second-story/domain/permission.ts";
import type { Db } from "../database/connect.ts";
import { hashToken, tokenPrefix } from "./api-token.ts";
import type { Auth } from "./auth.ts";
import { findTokenHolder } from "./tokens/store.ts";

/**
 * Finds who sends a request. A bearer token counts before a cookie; with a token that is not valid the request is
 * nobody's, even if a cookie would be good, so that a revoked token never passes by accident.
 */
export function createFindCaller(
  db: Db,
  now: () => Date,
  findSessionUser: Auth["findSessionUser"],
): (headers: Headers) => Promise<Caller | undefined> {
  return async (headers) => {
    const authorization = headers.get("authorization");
    if (authorization === null) return findSessionUser(headers);
    const token = /^Bearer (\S+)$/iu.exec(authorization)?.[1];
    if (!token?.startsWith(tokenPrefix)) return undefined;
    return findTokenHolder(db, hashToken(token), now());
  };
}
