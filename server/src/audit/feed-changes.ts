import { changeSchema, type Change } from "@second-story/api/events.ts";

type Listener = (change: Change) => void;

/**
 * Hands the database's notifications on to whoever is listening in this process: event streams, open documents.
 * `resume` is called when the connection to the database came back and notifications may have been missed.
 */
export type ChangeFeed = {
  readonly subscribe: (listener: Listener, resume?: () => void) => () => void;
  /** For the connection that listens: a payload as the database sent it. */
  readonly receive: (payload: string) => void;
  readonly reconnected: () => void;
  /** Ends what listens, when the server stops. */
  readonly close: () => void;
  readonly closed: AbortSignal;
};

export function createChangeFeed(): ChangeFeed {
  const closing = new AbortController();
  const listeners = new Map<Listener, (() => void) | undefined>();
  return {
    subscribe(listener, resume) {
      listeners.set(listener, resume);
      return () => listeners.delete(listener);
    },
    receive(payload) {
      const change = changeSchema.parse(JSON.parse(payload));
      for (const listener of listeners.keys()) listener(change);
    },
    close() {
      closing.abort();
    },
    closed: closing.signal,
    reconnected() {
      for (const resume of listeners.values()) resume?.();
    },
  };
}
