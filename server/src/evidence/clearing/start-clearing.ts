import { arrivingSince, keepUndoneDays } from "@second-story/domain/timeline-entry-import.ts";
import type { Context } from "../../context.ts";
import { runQueue, type Queue } from "../../jobs/run-queue.ts";
import * as store from "./store.ts";

const hour = 60 * 60_000;

/** Clears every hour what imports left behind, until closed; several servers may. */
export function startClearing(context: Pick<Context, "db" | "log" | "now">): Queue {
  return runQueue({ work: () => clearSome(context), log: context.log, pause: hour });
}

/** Clears a part of it, a few thousand rows, since others write meanwhile; false when nothing is left. */
export async function clearSome(
  { db, now }: Pick<Context, "db" | "now">,
  most = 5000,
): Promise<boolean> {
  const abandoned = { before: arrivingSince(now()), most };
  const undone = { before: new Date(now().getTime() - keepUndoneDays * 24 * hour), most };
  if ((await store.deleteAbandonedMessages(db, abandoned)) > 0) return true;
  if ((await store.deleteAbandonedImports(db, abandoned)) > 0) return true;
  if ((await store.deleteUndoneEntries(db, undone)) > 0) return true;
  return (await store.deleteUndoneMessages(db, undone)) > 0;
}
