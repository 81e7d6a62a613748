import type { Tabs } from "./share-changes.ts";

const name = "second-story-live";

/**
 * Tabs that find their leader through a lock and talk over a channel. Browsers offer locks on secure origins
 * only; elsewhere every tab leads itself.
 */
export function browserTabs(): Tabs {
  if (!("locks" in navigator)) {
    return {
      whenLeading: (lead) => {
        lead();
      },
      post: () => undefined,
      onMessage: () => () => undefined,
    };
  }
  const channel = new BroadcastChannel(name);
  return {
    whenLeading: (lead, signal) => {
      const untilAborted = (): Promise<void> =>
        new Promise((resolve) => {
          if (signal.aborted) {
            resolve();
            return;
          }
          signal.addEventListener("abort", () => {
            resolve();
          });
          lead();
        });
      navigator.locks.request(name, { signal }, untilAborted).catch(() => {
        // Aborted while waiting: the page goes before it ever led.
      });
    },
    post: (message) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
      channel.postMessage(message);
    },
    onMessage: (hear) => {
      const listen = (event: MessageEvent): void => {
        hear(event.data);
      };
      channel.addEventListener("message", listen);
      return () => {
        channel.removeEventListener("message", listen);
        channel.close();
      };
    },
  };
}
