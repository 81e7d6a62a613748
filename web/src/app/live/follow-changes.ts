import type { Change } from "@second-story/api/events.ts";
import type { LiveStatus } from "./status.ts";

/** What is heard of the server: one change, or `refresh` for changes that cannot be listed. */
export type News = Change | "refresh";

/** The part of `EventSource` that is used, so that tests can speak in its place. */
export type Source = {
  readonly on: (event: "ready" | "change" | "refresh" | "heartbeat", hear: Hear) => void;
  readonly onLost: (lose: () => void) => void;
  readonly close: () => void;
};
type Hear = (data: string) => void;

export type Clock = {
  readonly after: (milliseconds: number, run: () => void) => () => void;
};

const firstWaitMs = 1000;
const longestWaitMs = 30_000;
/** The server's heart beats every 15 s; three missed beats mean a line that is dead without saying so. */
const silenceMs = 45_000;

/**
 * Follows the event stream until the returned function is called. A lost line is opened again, after waits that
 * grow to half a minute, from the last change heard. Where there is none to go on from, the page has to ask for
 * everything again: it may have read before this stream began.
 */
export function followChanges(settings: {
  readonly open: (since: string | undefined) => Source;
  readonly clock: Clock;
  readonly since?: string | undefined;
  readonly onNews: (news: News) => void;
  readonly onStatus: (status: LiveStatus) => void;
}): () => void {
  let last = settings.since;
  let wait = firstWaitMs;
  let close = (): void => undefined;

  const connect = (): void => {
    const source = settings.open(last);
    let cancelWatch = (): void => undefined;
    const alive = (): void => {
      cancelWatch();
      cancelWatch = settings.clock.after(silenceMs, lost);
    };
    const shut = (): void => {
      cancelWatch();
      source.close();
    };
    const lost = (): void => {
      shut();
      settings.onStatus("offline");
      close = settings.clock.after(wait, connect);
      wait = Math.min(wait * 2, longestWaitMs);
    };
    close = shut;
    source.onLost(lost);
    source.on("heartbeat", alive);
    source.on("ready", () => {
      alive();
      wait = firstWaitMs;
      settings.onStatus("live");
      if (last === undefined) settings.onNews("refresh");
    });
    source.on("refresh", () => {
      alive();
      settings.onNews("refresh");
    });
    source.on("change", (data) => {
      alive();
      const change = JSON.parse(data) as Change;
      last = change.id;
      settings.onNews(change);
    });
    alive();
  };

  connect();
  return () => {
    close();
  };
}
