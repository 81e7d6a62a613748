/**
 * The timestamps that came before in a channel. Exports are in order but for a few messages, so that nearly all of them
 * are new by being later than the last, and need not be looked up.
 */
export interface SeenTimestamps {
  /** Whether it is the first time. */
  add(timestamp: string): boolean;
}

export function createSeenTimestamps(): SeenTimestamps {
  const inOrder: string[] = [];
  let all: Set<string> | undefined;
  let last = "";
  return {
    add(timestamp) {
      const isLater = timestamp.length === last.length && timestamp > last;
      if (isLater || last === "") last = timestamp;
      if ((isLater || inOrder.length === 0) && all === undefined) {
        inOrder.push(timestamp);
        return true;
      }
      all ??= new Set(inOrder);
      const before = all.size;
      return all.add(timestamp).size > before;
    },
  };
}
