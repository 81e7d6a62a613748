import { describe, expect, test } from "vitest";
import { followChanges, type News, type Source } from "./follow-changes.ts";
import type { LiveStatus } from "./status.ts";

/** A stream and a clock in the test's hands. */
function setUp(since?: string) {
  const opened: {
    since: string | undefined;
    say: (event: string, data?: string) => void;
    lose: () => void;
    closed: boolean;
  }[] = [];
  const timers = new Map<number, { at: number; run: () => void }>();
  const heard: (News | LiveStatus)[] = [];
  let now = 0;
  let timerId = 0;
  const open = (from: string | undefined): Source => {
    const hearers = new Map<string, (data: string) => void>();
    const one = {
      since: from,
      closed: false,
      say: (event: string, data = "{}") => hearers.get(event)?.(data),
      lose: () => undefined as void,
    };
    opened.push(one);
    return {
      on: (event, hear) => void hearers.set(event, hear),
      onLost: (lose) => {
        one.lose = lose;
      },
      close: () => {
        one.closed = true;
      },
    };
  };
  const clock = {
    after: (milliseconds: number, run: () => void) => {
      timerId += 1;
      const id = timerId;
      timers.set(id, { at: now + milliseconds, run });
      return () => void timers.delete(id);
    },
  };
  const pass = (milliseconds: number) => {
    now += milliseconds;
    for (const [id, timer] of timers) {
      if (timer.at > now) continue;
      timers.delete(id);
      timer.run();
    }
  };
  const stop = followChanges({
    open,
    clock,
    since,
    onNews: (news) => heard.push(news),
    onStatus: (status) => heard.push(status),
  });
  return { opened, heard, pass, stop };
}

const change = (id: string) => ({ id, topic: "timeline", retrospectiveId: null, subjectId: null });

describe("following changes", () => {
  test("asks for everything again when there is no earlier change to go on from", () => {
    const { opened, heard } = setUp();
    opened[0]?.say("ready");
    expect(heard).toEqual(["live", "refresh"]);
  });

  test("goes on from the last change after the line was lost, without asking for everything", () => {
    const { opened, heard, pass } = setUp("6");
    opened[0]?.say("ready");
    opened[0]?.say("change", JSON.stringify(change("7")));
    opened[0]?.lose();
    pass(1000);
    opened[1]?.say("ready");
    expect(opened.map(({ since }) => since)).toEqual(["6", "7"]);
    expect(heard).toEqual(["live", change("7"), "offline", "live"]);
  });

  test("waits longer after each failure, and briefly again once it was back", () => {
    const { opened, pass } = setUp();
    const tries: number[] = [];
    for (const wait of [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]) {
      opened.at(-1)?.lose();
      pass(wait - 1);
      const before = opened.length;
      pass(1);
      tries.push(opened.length - before);
    }
    expect(tries).toEqual([1, 1, 1, 1, 1, 1, 1]);
    opened.at(-1)?.say("ready");
    opened.at(-1)?.lose();
    const before = opened.length;
    pass(1000);
    expect(opened.length).toBe(before + 1);
  });

  test("takes silence for a lost line, and a heartbeat for a good one", () => {
    const { opened, heard, pass } = setUp("1");
    opened[0]?.say("ready");
    pass(44_000);
    opened[0]?.say("heartbeat");
    pass(44_000);
    expect(heard).toEqual(["live"]);
    pass(1000);
    expect(heard).toEqual(["live", "offline"]);
    expect(opened[0]?.closed).toBe(true);
  });

  test("opens nothing once it was stopped, whether live or waiting", () => {
    const live = setUp();
    live.opened[0]?.say("ready");
    live.stop();
    expect(live.opened[0]?.closed).toBe(true);
    const waiting = setUp();
    waiting.opened[0]?.lose();
    waiting.stop();
    waiting.pass(120_000);
    expect(waiting.opened.length).toBe(1);
  });
});
