/** Hocuspocus' type of message that tells a page whether its update was taken. */
const syncStatus = 8;

/**
 * Hocuspocus acknowledges an update as soon as it is applied. This keeps the acknowledgements of a document back until
 * what they promise is on disk, in their order; those that never get there are never sent.
 */
export function holdAcknowledgements(send: (data: Uint8Array) => void): {
  /** From now on the document's acknowledgements are held. */
  readonly hold: (name: string) => void;
  /** Whether the message is one to hold; then it is taken and must not be sent. */
  readonly take: (data: Uint8Array) => boolean;
  /** Sends what was taken since `hold`, once for each frame, when `durable` resolves, after what was taken before. */
  readonly sendAfter: (name: string, durable: Promise<unknown>, times: number) => void;
} {
  const held = new Map<string, Uint8Array[]>();
  const queues = new Map<string, Promise<unknown>>();
  return {
    hold: (name) => held.set(name, []),
    take: (data) => {
      // A document's name is shorter than 128 bytes, so its length is the first byte.
      const end = 1 + (data[0] ?? 0);
      if (data[end] !== syncStatus) return false;
      const messages = held.get(new TextDecoder().decode(data.subarray(1, end)));
      messages?.push(data);
      return messages !== undefined;
    },
    sendAfter: (name, durable, times) => {
      const messages = held.get(name) ?? [];
      held.delete(name);
      const queue = Promise.all([queues.get(name), durable]).then(() => {
        for (let time = 0; time < times; time++) messages.forEach((message) => send(message));
        return undefined;
      });
      // When it did not get to the disk the document is closed for everyone, which is told elsewhere.
      queue.catch(() => undefined);
      queues.set(name, queue);
    },
  };
}
