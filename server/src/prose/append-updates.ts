import { databaseFault } from "../database/database-error.ts";
import type { Flush } from "./flush-writes.ts";
import type { AppendedUpdate } from "./store.ts";

/**
 * Resolves when the update is visible to every reader of the database, so that no end of this process takes it
 * back, to what resolves when it is on disk, so that no end of the database does: then it may be acknowledged.
 */
export type AppendUpdate = (update: AppendedUpdate) => Promise<{ readonly durable: Promise<void> }>;

type Waiting = AppendedUpdate & PromiseWithResolvers<{ readonly durable: Promise<void> }>;

/** One statement carries at most this many updates, so that a long wait does not become one huge statement. */
const most = 500;
/** Statements at once, each on a connection: one that takes long does not hold up everyone. */
const mostOnTheirWay = 3;

/**
 * Appends updates in batches: while some are being written the next ones gather, so that two hundred people who type
 * cost a few statements, not two hundred in a row. Whoever needs an order awaits one before the next.
 */
export function createAppend(
  write: (updates: readonly AppendedUpdate[]) => Promise<void>,
  flush: Pick<Flush, "ready" | "flushed">,
): AppendUpdate {
  let waiting: Waiting[] = [];
  const state = { onTheirWay: 0, isDue: false };

  const writeBatch = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      await flush.ready();
      await write(batch);
    } catch (error) {
      // One document that was removed must not cost the others their edits; a database that is away will not
      // answer better one by one.
      if (batch.length > 1 && databaseFault(error) === undefined) {
        for (const one of batch) await writeBatch([one]);
      } else for (const { reject } of batch) reject(error);
      return;
    }
    const durable = flush.flushed();
    for (const { resolve } of batch) resolve({ durable });
  };

  const drain = (): void => {
    state.isDue = false;
    while (waiting.length > 0 && state.onTheirWay < mostOnTheirWay) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(batch.length);
      state.onTheirWay++;
      void writeBatch(batch).then(() => {
        state.onTheirWay--;
        return drain();
      });
    }
  };

  return (update) => {
    const one = { ...update, ...Promise.withResolvers<{ readonly durable: Promise<void> }>() };
    waiting.push(one);
    // What arrived in the same turn of the event loop goes together from the start.
    if (!state.isDue) setImmediate(drain);
    state.isDue = true;
    return one.promise;
  };
}
