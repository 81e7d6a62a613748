import type { Change } from "@second-story/api/events.ts";
import type { ChangeFeed } from "./feed-changes.ts";

type Item = Change | "ready" | "refresh" | "heartbeat";

/** What waits for a page that does not read; beyond it the page asks for everything again. */
const mostWaiting = 1000;

/**
 * What one page is told, one item at a time, until `signal` aborts: `ready` once it listens, what it missed, then what
 * comes.
 * `refresh` stands for changes that cannot be listed: the page asks for everything again.
 */
export async function* streamChanges(settings: {
  readonly feed: ChangeFeed;
  /** Called after listening has begun, so that nothing falls between. */
  readonly missed: () => Promise<readonly Item[]>;
  readonly heartbeatMs: number;
  readonly signal: AbortSignal;
}): AsyncGenerator<Item> {
  const queue: Item[] = [];
  let wake = (): void => undefined;
  const push = (item: Item): void => {
    if (queue.length < mostWaiting) queue.push(item);
    else queue.splice(0, queue.length, "refresh");
    wake();
  };
  const unsubscribe = settings.feed.subscribe(push, () => {
    push("refresh");
  });
  const heartbeat = setInterval(push, settings.heartbeatMs, "heartbeat");
  const onAbort = (): void => {
    wake();
  };
  settings.signal.addEventListener("abort", onAbort);
  try {
    yield "ready";
    yield* await settings.missed();
    while (!settings.signal.aborted) {
      const item = queue.shift();
      if (item) yield item;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    clearInterval(heartbeat);
    settings.signal.removeEventListener("abort", onAbort);
    unsubscribe();
  }
}
