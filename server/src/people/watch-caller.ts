import type { Caller } from "@second-story/domain/permission.ts";
import type { Context } from "../context.ts";

/** The longest a timer can wait, in milliseconds. */
const longestWaitMs = 2_147_483_647;

/**
 * Calls `onEnd` once as soon as the caller of a connection that stays open may not go on as they are: signed out,
 * token revoked or expired, account closed, role changed. Returns what ends the watch. Changes arrive through the
 * database's notifications, on every server; while the database is away nothing is decided.
 */
export function watchCaller(
  context: Pick<Context, "changes" | "findCaller" | "log" | "now">,
  headers: Headers,
  caller: Caller,
  onEnd: () => void,
): () => void {
  const state: { isOver: boolean; timer?: NodeJS.Timeout } = { isOver: false };
  const stop = (): void => {
    state.isOver = true;
    clearTimeout(state.timer);
    unsubscribe();
  };
  const check = async (): Promise<void> => {
    const current = await context.findCaller(headers);
    if (state.isOver) return;
    if (current?.userId === caller.userId && current.role === caller.role) {
      checkAt(current.expiresAt);
      return;
    }
    stop();
    onEnd();
  };
  const checkSoon = (): void => {
    check().catch((error: unknown) => {
      context.log.warn({ err: error }, "whether a connection may stay open could not be checked");
      wait(1000);
    });
  };
  const wait = (ms: number): void => {
    if (state.isOver) return;
    clearTimeout(state.timer);
    state.timer = setTimeout(checkSoon, Math.min(Math.max(ms, 0), longestWaitMs));
    state.timer.unref();
  };
  const checkAt = (moment: string | undefined): void => {
    if (moment !== undefined) wait(Date.parse(moment) - context.now().getTime());
  };
  const unsubscribe = context.changes.subscribe(({ topic, subjectId }) => {
    if (topic === "people" && subjectId === caller.userId) checkSoon();
  }, checkSoon);
  checkAt(caller.expiresAt);
  return stop;
}
