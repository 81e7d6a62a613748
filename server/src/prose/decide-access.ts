import { decide, type Caller } from "@second-story/domain/permission.ts";
import { findStanding } from "../access/store.ts";
import type { Db } from "../database/connect.ts";

export type ProseAccess = "none" | "read" | "write";

/** What the caller may do with the prose of a retrospective, by the one table of access. */
export async function decideAccess(
  db: Db,
  caller: Caller | undefined,
  retrospectiveId: string,
): Promise<ProseAccess> {
  if (!caller) return "none";
  const standing = await findStanding(db, retrospectiveId, caller.userId);
  if (decide(caller, "retrospective.read", standing) !== "allowed") return "none";
  return decide(caller, "retrospective.write", standing) === "allowed" ? "write" : "read";
}
