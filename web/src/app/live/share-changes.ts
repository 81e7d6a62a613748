import type { News } from "./follow-changes.ts";
import type { LiveStatus } from "./status.ts";

type Message = { readonly news: News } | { readonly status: LiveStatus } | { readonly ask: true };

/** The parts of the browser that tabs of one person share. */
export type Tabs = {
  /** Runs `lead` when this tab is the only one or becomes the eldest; the tab leads until `signal` aborts. */
  readonly whenLeading: (lead: () => void, signal: AbortSignal) => void;
  readonly post: (message: unknown) => void;
  readonly onMessage: (hear: (message: unknown) => void) => () => void;
};

/**
 * Lets all tabs of a browser live on one event stream: browsers allow six connections to a server over HTTP/1.1,
 * and a stream per tab would use them up. The leading tab follows and tells the others; when it goes, the next
 * one leads and goes on from the last change that it heard.
 */
export function shareChanges(settings: {
  readonly tabs: Tabs;
  readonly follow: (since: string | undefined, tell: Tell) => () => void;
  readonly onNews: (news: News) => void;
  readonly onStatus: (status: LiveStatus) => void;
}): () => void {
  const { tabs } = settings;
  const ending = new AbortController();
  let last: string | undefined;
  let status: LiveStatus = "connecting";
  let stopFollowing: (() => void) | undefined;

  const hear = (message: Message): void => {
    if ("news" in message) {
      if (message.news !== "refresh") last = message.news.id;
      settings.onNews(message.news);
    } else if ("status" in message) {
      ({ status } = message);
      settings.onStatus(status);
    } else if (stopFollowing) tabs.post({ status });
  };
  const tell = (message: Message): void => {
    hear(message);
    tabs.post(message);
  };

  const stopHearing = tabs.onMessage((message) => {
    hear(message as Message);
  });
  tabs.whenLeading(() => {
    stopFollowing = settings.follow(last, {
      onNews: (news) => {
        tell({ news });
      },
      onStatus: (next) => {
        tell({ status: next });
      },
    });
  }, ending.signal);
  tabs.post({ ask: true });

  return () => {
    ending.abort();
    stopFollowing?.();
    stopHearing();
  };
}

type Tell = {
  readonly onNews: (news: News) => void;
  readonly onStatus: (status: LiveStatus) => void;
};
