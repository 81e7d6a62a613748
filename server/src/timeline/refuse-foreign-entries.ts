import type { Db } from "../database/connect.ts";
import { ProblemError } from "../http/problem-error.ts";
import { listMoments } from "./hypotheses/store.ts";

/** @throws ProblemError `invalid-input` when one of the entries is not on this timeline. */
export async function refuseForeignEntries(
  db: Db,
  retrospectiveId: string,
  entryIds: readonly string[] | undefined,
): Promise<void> {
  if (!entryIds || entryIds.length === 0) return;
  const known = await listMoments(db, retrospectiveId, entryIds);
  if (entryIds.every((id) => known.has(id))) return;
  const message = "One of the entries is not on this timeline any more.";
  throw new ProblemError("invalid-input", message, { fields: [{ path: "entryIds", message }] });
}
