import { databaseFault } from "../database/database-error.ts";
import type { AppendedUpdate } from "./store.ts";

/**
 * Writes a batch: calls `onVisible` once every reader of the database sees it, so that no end of this process can
 * take it back, and resolves once it is on disk, so that no end of the database can.
 */
export type WriteUpdates = (
  updates: readonly AppendedUpdate[],
  onVisible: () => void,
) => Promise<void>;

/** Resolves when the update is visible, to what resolves when it is on disk: then it may be acknowledged. */
export type AppendUpdate = (update: AppendedUpdate) => Promise<{ readonly durable: Promise<void> }>;

type Waiting = AppendedUpdate & PromiseWithResolvers<{ readonly durable: Promise<void> }>;

/** One statement carries at most this many updates, so that a long wait does not become one huge statement. */
const most = 500;
/** Batches that wait for the disk at once; each holds a connection. */
const mostOnTheirWay = 3;

/**
 * Appends updates in batches, in the order of the calls: while one is being written the next ones gather, so that
 * twenty people who type cost one statement, not twenty in a row.
 */
export function createAppend(write: WriteUpdates): AppendUpdate {
  let waiting: Waiting[] = [];
  let onTheirWay = 0;
  let isWriting = false;

  /** Resolves when the batch is visible or failed; the wait for the disk goes on behind it. */
  const writeBatch = async (batch: readonly Waiting[]): Promise<void> => {
    const visible = Promise.withResolvers<void>();
    onTheirWay++;
    const durable = write(batch, visible.resolve).finally(() => {
      onTheirWay--;
      void drain();
    });
    durable.catch(visible.reject);
    try {
      await visible.promise;
    } catch (error) {
      // One document that was removed must not cost the others their edits; a database that is away will not
      // answer better one by one.
      if (batch.length > 1 && databaseFault(error) === undefined) {
        for (const one of batch) await writeBatch([one]);
      } else for (const { reject } of batch) reject(error);
      return;
    }
    for (const { resolve } of batch) resolve({ durable });
  };

  const drain = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    while (waiting.length > 0 && onTheirWay < mostOnTheirWay) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await writeBatch(batch);
    }
    isWriting = false;
  };

  return (update) => {
    const one = { ...update, ...Promise.withResolvers<{ readonly durable: Promise<void> }>() };
    waiting.push(one);
    // What arrived in the same turn of the event loop goes together from the start.
    if (waiting.length === 1) setImmediate(() => void drain());
    return one.promise;
  };
}
