import { describe, expect, test } from "vitest";
import type { News } from "./follow-changes.ts";
import { shareChanges, type Tabs } from "./share-changes.ts";

/** A browser with a lock and a channel, as several tabs see it. */
function createBrowser() {
  const waiting: { lead: () => void; signal: AbortSignal }[] = [];
  const hearers = new Set<(message: unknown) => void>();
  const followed: (string | undefined)[] = [];
  let tell: ((news: News) => void) | undefined;

  const passLock = (): void => {
    const next = waiting.find(({ signal }) => !signal.aborted);
    next?.lead();
  };
  const openTab = () => {
    const heard: News[] = [];
    const statuses: string[] = [];
    let own: ((message: unknown) => void) | undefined;
    const tabs: Tabs = {
      whenLeading: (lead, signal) => {
        const first = waiting.every((one) => one.signal.aborted);
        waiting.push({ lead, signal });
        if (first) lead();
      },
      post: (message) => {
        for (const hear of hearers) if (hear !== own) hear(message);
      },
      onMessage: (hear) => {
        own = hear;
        hearers.add(hear);
        return () => hearers.delete(hear);
      },
    };
    const close = shareChanges({
      tabs,
      follow: (since, { onNews, onStatus }) => {
        followed.push(since);
        tell = onNews;
        onStatus("live");
        return () => {
          tell = undefined;
        };
      },
      onNews: (news) => heard.push(news),
      onStatus: (status) => statuses.push(status),
    });
    return {
      heard,
      statuses,
      close: () => {
        close();
        passLock();
      },
    };
  };
  return { openTab, followed, tell: (news: News) => tell?.(news) };
}

const change = (id: string): News => ({
  id,
  topic: "incidents",
  retrospectiveId: null,
  subjectId: null,
});

describe("tabs of one browser", () => {
  test("share one stream, and all hear what it tells", () => {
    const browser = createBrowser();
    const first = browser.openTab();
    const second = browser.openTab();
    browser.tell(change("12"));
    expect(browser.followed).toEqual([undefined]);
    expect(first.heard).toEqual([change("12")]);
    expect(second.heard).toEqual([change("12")]);
  });

  test("learn how the line is from the leading one when they open", () => {
    const browser = createBrowser();
    browser.openTab();
    expect(browser.openTab().statuses).toEqual(["live"]);
  });

  test("go on from the last change when the leading one closes", () => {
    const browser = createBrowser();
    const first = browser.openTab();
    const second = browser.openTab();
    browser.tell(change("40"));
    first.close();
    browser.tell(change("41"));
    expect(browser.followed).toEqual([undefined, "40"]);
    expect(second.heard).toEqual([change("40"), change("41")]);
    expect(first.heard).toEqual([change("40")]);
  });
});
