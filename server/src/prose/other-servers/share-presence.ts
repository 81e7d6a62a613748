import { applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import type { LiveProse } from "../admit-update.ts";

export type SharedPresence = {
  /** Follows who is in a document that was opened here. */
  readonly follow: (live: LiveProse) => void;
  /** Tells the other servers everyone who is here. */
  readonly tellAll: (live: LiveProse) => void;
  /** Takes what another server tells of those who are there. */
  readonly take: (live: LiveProse, states: Uint8Array) => void;
  /** Tells now what waits to be told. */
  readonly close: () => Promise<void>;
};

/** Where somebody is; without states it says only that the document is open here. */
export type Presence = { readonly documentId: string; readonly states: Uint8Array | undefined };

/** The origin of states that came from another server, which are not told back. */
const elsewhere = { source: "local", from: "another server" };

/**
 * Lets people on several servers see one another's cursors. Nothing is told of a document that only this server has
 * open. What is told is gathered for a moment: only the last place of a cursor counts.
 */
export function sharePresence(
  tell: (presence: readonly Presence[]) => Promise<void>,
  gatherMs: number,
): SharedPresence {
  /** Client ids that speak through a socket of this server. */
  const own = new WeakMap<LiveProse, Set<number>>();
  let changed = new Map<LiveProse, Set<number>>();
  let timer: NodeJS.Timeout | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const told = changed;
    changed = new Map();
    const presence = [...told].flatMap(([{ documentId, document }, clientIds]): Presence[] =>
      clientIds.size === 0
        ? [{ documentId, states: undefined }]
        : // One at a time, so that each fits into a notification.
          [...clientIds].map((clientId) => ({
            documentId,
            states: encodeAwarenessUpdate(document.awareness, [clientId]),
          })),
    );
    if (presence.length > 0) await tell(presence);
  };
  const queue = (live: LiveProse, clientIds: Iterable<number>): void => {
    const waiting = changed.get(live) ?? new Set();
    changed.set(live, waiting);
    for (const clientId of clientIds) waiting.add(clientId);
    // Pages say every 15 seconds that they are still there: what cannot be told now is told then.
    timer ??= setTimeout(() => void flush().catch(() => undefined), gatherMs);
  };

  return {
    follow: (live) => {
      const here = new Set<number>();
      own.set(live, here);
      live.document.awareness.on(
        "update",
        (change: Record<"added" | "updated" | "removed", number[]>, origin: unknown) => {
          if (origin === elsewhere) return;
          const gone = change.removed.filter((clientId) => here.delete(clientId));
          const present = [...change.added, ...change.updated];
          for (const clientId of present) here.add(clientId);
          const isNews = present.length + gone.length > 0;
          if (live.isShared && isNews) queue(live, [...present, ...gone]);
        },
      );
    },
    tellAll: (live) => queue(live, own.get(live) ?? []),
    take: (live, states) => {
      applyAwarenessUpdate(live.document.awareness, states, elsewhere);
    },
    close: flush,
  };
}
