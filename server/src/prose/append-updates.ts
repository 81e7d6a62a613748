import { databaseFault } from "../database/database-error.ts";
import type { AppendedUpdate } from "./store.ts";

type Waiting = AppendedUpdate & {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

export type AppendUpdate = (update: AppendedUpdate) => Promise<void>;

/** One commit carries at most this many updates, so that a long wait does not become one huge statement. */
const most = 500;

/**
 * Appends updates in the order of the calls; resolves once they are committed. While one commit is on its way the
 * next ones gather, so that twenty people who type cost one commit, not twenty in a row.
 */
export function createAppend(
  insert: (updates: readonly AppendedUpdate[]) => Promise<void>,
): AppendUpdate {
  let waiting: Waiting[] = [];
  let isCommitting = false;

  const commit = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      await insert(batch);
    } catch (error) {
      // One document that was removed must not cost the others their edits; a database that is away will not
      // answer better one by one.
      if (batch.length > 1 && databaseFault(error) === undefined) {
        for (const one of batch) await commit([one]);
      } else for (const { reject } of batch) reject(error);
      return;
    }
    for (const { resolve } of batch) resolve();
  };

  const drain = async (): Promise<void> => {
    isCommitting = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await commit(batch);
    }
    isCommitting = false;
  };

  return (update) =>
    new Promise((resolve, reject) => {
      waiting.push({ ...update, resolve, reject });
      // What arrived in the same turn of the event loop goes together from the start.
      if (!isCommitting) {
        isCommitting = true;
        setImmediate(() => void drain());
      }
    });
}
