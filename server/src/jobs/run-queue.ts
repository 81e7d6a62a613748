import type { Logger } from "pino";
import { isDatabaseAway } from "../database/connect.ts";

export type Queue = {
  /** Something may wait: look at once. */
  readonly wake: () => void;
  /** Lets the work in hand finish and takes no more. */
  readonly close: () => Promise<void>;
};

/**
 * Works a queue off, one piece after another, whenever it is woken, and every `pause` milliseconds besides: for what was left by a
 * server that ended, what is due later, and what was notified while nobody heard. `work` is false when nothing waits.
 */
export function runQueue(options: {
  readonly work: () => Promise<boolean>;
  readonly log: Pick<Logger, "error" | "warn">;
  readonly pause?: number;
}): Queue {
  const { work, log, pause = 5000 } = options;
  const state = { isClosed: false, isAsked: false };
  let running: Promise<void> | undefined;

  const drain = async (): Promise<void> => {
    try {
      do {
        state.isAsked = false;
        // oxlint-disable-next-line no-await-in-loop -- one after another is the point
        while (!state.isClosed && (await work()));
      } while (state.isAsked && !state.isClosed);
    } catch (error) {
      if (isDatabaseAway(error)) log.warn({ err: error }, "the queue waits for the database");
      else log.error({ err: error }, "the queue stopped short; it goes on shortly");
    }
  };
  const wake = (): void => {
    state.isAsked = true;
    if (state.isClosed) return;
    running ??= drain().finally(() => {
      running = undefined;
      if (state.isAsked) wake();
    });
  };
  const timer = setInterval(wake, pause);
  timer.unref();
  wake();
  return {
    wake,
    close: async () => {
      state.isClosed = true;
      clearInterval(timer);
      await running;
    },
  };
}
