import { setTimeout } from "node:timers/promises";

/** One connection to the database that is held open; it ends when the database does. */
export type FlushConnection = {
  /** Resolves when everything that was committed before the call is on disk. */
  readonly flush: () => Promise<void>;
  readonly release: () => void;
};

export type Flush = {
  /** To be awaited before a write whose `flushed` is to mean something. */
  readonly ready: () => Promise<void>;
  /** Resolves when what was written so far is on disk; rejects when the database may have lost it. */
  readonly flushed: () => Promise<void>;
  readonly close: () => void;
};

/**
 * Brings writes that did not wait for the disk to the disk, all that gathered at once. It does so on one connection that
 * was open before them: a database that crashed in between has ended that connection, so that a new one, to which
 * everything that is left looks kept, cannot vouch for what is gone.
 */
export function createFlush(
  open: () => Promise<FlushConnection>,
  times: {
    /** How long writes are gathered before they are brought to the disk together. Milliseconds. */
    readonly gatherMs: number;
    /** The connection goes back when nobody has written for so long. Milliseconds. */
    readonly releaseAfterMs: number;
  },
): Flush {
  let connection: Promise<FlushConnection> | undefined;
  let waiting: PromiseWithResolvers<void>[] = [];
  let timer: NodeJS.Timeout | undefined;

  const release = (): void => {
    clearTimeout(timer);
    connection?.then(
      (held) => held.release(),
      () => undefined,
    );
    connection = undefined;
  };

  const drain = async (): Promise<void> => {
    let vouching = connection;
    while (waiting.length > 0) {
      if (times.gatherMs > 0) await setTimeout(times.gatherMs);
      const batch = waiting;
      try {
        if (!vouching || vouching !== connection) throw new Error("the connection was given up");
        await (await vouching).flush();
        for (const { resolve } of batch) resolve();
        waiting = waiting.slice(batch.length);
      } catch (error) {
        for (const { reject } of waiting) reject(error);
        waiting = [];
        release();
        vouching = connection;
      }
    }
    clearTimeout(timer);
    timer = globalThis.setTimeout(release, times.releaseAfterMs);
    timer.unref();
  };

  return {
    ready: async () => {
      clearTimeout(timer);
      connection ??= open();
      try {
        await connection;
      } catch (error) {
        connection = undefined;
        throw error;
      }
    },
    flushed: () => {
      const one = Promise.withResolvers<void>();
      waiting = [...waiting, one];
      if (waiting.length === 1) void drain();
      return one.promise;
    },
    close: release,
  };
}
