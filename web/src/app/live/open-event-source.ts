import { urlOf } from "@second-story/api/client.ts";
import { followChanges } from "@second-story/api/events.ts";
import type { Clock, Source } from "./follow-changes.ts";

/** The browser's own event stream, reconnecting left to `followChanges`, which knows where to go on. */
export function openEventSource(since: string | undefined): Source {
  const events = new EventSource(urlOf(followChanges, {}, { since }));
  return {
    on: (event, hear) => {
      events.addEventListener(event, (message: MessageEvent<string>) => {
        hear(message.data);
      });
    },
    onLost: (lose) => {
      events.addEventListener("error", lose);
    },
    close: () => {
      events.close();
    },
  };
}

export const browserClock: Clock = {
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
