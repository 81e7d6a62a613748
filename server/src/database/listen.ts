import { Client, escapeIdentifier } from "pg";
import type { Logger } from "pino";
import { connectionSettings } from "./connect.ts";

/** What `listenForChanges` follows and whom it tells. */
export interface ListenOptions {
  readonly channel: string;
  readonly onNotification: (payload: string) => void;
  /** The connection was lost and is back: what was notified between is gone, so read what you may have missed. */
  readonly onReconnect: () => void;
  /** The connection was lost, of itself or with the database. */
  readonly onLost?: () => void;
  readonly log?: Pick<Logger, "info" | "warn">;
  /** Waits before each new attempt to connect, in milliseconds; the last one repeats. */
  readonly pauses?: readonly number[];
}

/**
 * Hears what transactions notify on one channel, over one connection of its own that is made anew when it breaks.
 * Resolves when it listens; rejects when the first connection cannot be made.
 */
export async function listenForChanges(
  connectionString: string,
  options: ListenOptions,
): Promise<{ readonly close: () => Promise<void> }> {
  const {
    channel,
    onNotification,
    onReconnect,
    log,
    pauses = [100, 250, 500, 1_000, 2_000],
  } = options;
  const state: { isClosed: boolean; client?: Client; timer?: NodeJS.Timeout } = { isClosed: false };

  const open = async (): Promise<void> => {
    const client = new Client({
      ...connectionSettings(connectionString),
      application_name: "second-story listener",
    });
    client.on("notification", ({ payload }) => onNotification(payload ?? ""));
    client.on("error", (error) => log?.warn({ err: error }, "the listening connection was lost"));
    try {
      await client.connect();
      await client.query(`listen ${escapeIdentifier(channel)}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    client.once("end", () => {
      if (!state.isClosed) options.onLost?.();
      reopenAfter(0);
    });
    state.client = client;
    if (state.isClosed) await client.end();
  };
  const reopenAfter = (attempt: number): void => {
    if (state.isClosed) return;
    state.timer = setTimeout(
      () => void reopen(attempt),
      pauses[Math.min(attempt, pauses.length - 1)],
    );
  };
  const reopen = async (attempt: number): Promise<void> => {
    try {
      await open();
    } catch {
      return reopenAfter(attempt + 1);
    }
    log?.info("the listening connection is back");
    onReconnect();
  };

  await open();
  return {
    close: async () => {
      state.isClosed = true;
      clearTimeout(state.timer);
      await state.client?.end();
    },
  };
}
