/** Whether there are other servers on the database; one alone need not tell anybody of its writes. */
export type OtherServers = {
  readonly areThere: () => boolean;
  /** Remembers a write of which nobody is told, until it is through. */
  readonly leaveUntold: <T>(writing: Promise<T>) => Promise<T>;
  /** To be called when one was heard. */
  readonly meet: () => void;
};

/**
 * `tellToReadAgain` is called once others are there and every write that they were not told of is through: what they
 * had read by then may lack it.
 */
export function meetServers(tellToReadAgain: () => Promise<void>): OtherServers {
  const state = { areThere: false };
  const untold = new Set<Promise<unknown>>();
  return {
    areThere: () => state.areThere,
    leaveUntold: async (writing) => {
      untold.add(writing);
      try {
        return await writing;
      } finally {
        untold.delete(writing);
      }
    },
    meet: () => {
      if (state.areThere) return;
      state.areThere = true;
      Promise.allSettled(untold)
        .then(tellToReadAgain)
        .catch(() => {
          // The next time that one is heard.
          state.areThere = false;
        });
    },
  };
}
