import type { Caller } from "@second-story/domain/permission.ts";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createChangeFeed } from "../audit/feed-changes.ts";
import { watchCaller } from "./watch-caller.ts";

const dayMs = 86_400_000;
const userId = "01900000-0000-7000-8000-000000000001";

describe("a connection that stays open", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date("2026-03-10T09:00:00Z") });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const watch = (caller: Caller, findCaller: () => Promise<Caller | undefined>) => {
    const changes = createChangeFeed();
    const context = { changes, findCaller, log: pino({ level: "silent" }), now: () => new Date() };
    const state = { ends: 0 };
    const stop = watchCaller(context, new Headers(), caller, () => {
      state.ends += 1;
    });
    return { changes, state, stop };
  };
  const tell = (changes: ReturnType<typeof createChangeFeed>, subjectId = userId): void => {
    changes.receive(JSON.stringify({ id: "1", topic: "people", subjectId, retrospectiveId: null }));
  };
  const caller: Caller = { userId, role: "member" };
  const inDays = (days: number): string => new Date(Date.now() + days * dayMs).toISOString();

  it("ends at the moment when its token or session does, also after more than a timer can wait", async () => {
    const expiresAt = inDays(60);
    const { state } = watch({ ...caller, expiresAt }, async () =>
      Date.now() < Date.parse(expiresAt) ? { ...caller, expiresAt } : undefined,
    );
    await vi.advanceTimersByTimeAsync(60 * dayMs - 1);
    expect(state.ends).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(state.ends).toBe(1);
  });

  it("goes on when the session was prolonged in the meantime", async () => {
    const { state } = watch({ ...caller, expiresAt: inDays(1) }, async () => ({
      ...caller,
      expiresAt: inDays(7),
    }));
    await vi.advanceTimersByTimeAsync(3 * dayMs);
    expect(state.ends).toBe(0);
  });

  it("ends once when the account has another role, and not for other people's changes", async () => {
    const { changes, state } = watch(caller, async () => ({ userId, role: "reader" }));
    tell(changes, "01900000-0000-7000-8000-000000000002");
    await vi.advanceTimersByTimeAsync(0);
    expect(state.ends).toBe(0);
    tell(changes);
    tell(changes);
    await vi.advanceTimersByTimeAsync(0);
    expect(state.ends).toBe(1);
  });

  it("looks again when notifications may have been missed", async () => {
    const { changes, state } = watch(caller, async () => undefined);
    changes.reconnected();
    await vi.advanceTimersByTimeAsync(0);
    expect(state.ends).toBe(1);
  });

  it("stays while the database is away, and asks until it is back", async () => {
    const answers = { isAway: true };
    const { changes, state } = watch(caller, async () => {
      if (answers.isAway) throw new Error("connection refused");
      return undefined;
    });
    tell(changes);
    await vi.advanceTimersByTimeAsync(5000);
    expect(state.ends).toBe(0);
    answers.isAway = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect(state.ends).toBe(1);
  });

  it("is not watched any more once it is closed", async () => {
    const { changes, state, stop } = watch(caller, async () => undefined);
    stop();
    tell(changes);
    changes.reconnected();
    await vi.advanceTimersByTimeAsync(dayMs);
    expect(state.ends).toBe(0);
  });
});
