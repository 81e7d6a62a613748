import { proseCloseCodes, proseSocketPath } from "@second-story/api/prose.ts";
import { proseRoot, proseSchemaVersion } from "@second-story/domain/prose-schema.ts";
import { proseDocumentName, type ProseSection } from "@second-story/domain/prose.ts";
import { HocuspocusProvider, WebSocketStatus } from "@hocuspocus/provider";
import { IndexeddbPersistence } from "y-indexeddb";
import * as Y from "yjs";
import { keepKnown } from "./keep-known.ts";

/** Somebody who has the section open. */
export type Present = { readonly id: string; readonly name: string; readonly color: string };

export type ProseState = {
  /**
   * `refused`: the server does not take what this page holds. `older`: the document has something that this page
   * is too old to show.
   */
  readonly phase: "opening" | "open" | "denied" | "refused" | "older";
  readonly isOnline: boolean;
  /** Whether the server has acknowledged everything. */
  readonly isSaved: boolean;
  readonly mayWrite: boolean;
  readonly present: readonly Present[];
};

export type OpenProse = {
  readonly document: Y.Doc;
  readonly provider: HocuspocusProvider;
  readonly getState: () => ProseState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Told while the change is still on its way to the editor, which must be gone by the time this returns. */
  readonly onOlder: (listener: () => void) => () => void;
  /** Drops what this device has kept of the section. */
  readonly forget: () => Promise<void>;
  readonly close: () => void;
};

const mostTimesAhead = 5;
const final: ReadonlySet<number> = new Set([
  proseCloseCodes.refused,
  proseCloseCodes.tooLarge,
  1009,
]);

/**
 * Opens a section: over the socket, and from what this device kept of it, so that what was typed offline is there
 * after a reload and goes out when the line is back. `userId` keeps apart people who share a device.
 */
export function openProse(
  retrospectiveId: string,
  section: ProseSection,
  userId: string,
): OpenProse {
  const name = proseDocumentName(retrospectiveId, section);
  const document = new Y.Doc();
  // Named before anything arrives: until then Yjs does not know what kind of root it is.
  document.getXmlFragment(proseRoot);
  let state: ProseState = {
    phase: "opening",
    isOnline: false,
    isSaved: true,
    mayWrite: true,
    present: [],
  };
  const listeners = new Set<() => void>();
  const olderListeners = new Set<() => void>();
  const set = (change: Partial<ProseState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const kept = keepOnDevice(`second-story/${userId}/${name}`, document);
  const provider = new HocuspocusProvider({ url: socketUrl(), name, document, token: "session" });
  const stop = (phase: "refused" | "older" | "denied"): void => {
    if (state.phase === "opening" || state.phase === "open") set({ phase });
    websocketProvider.disconnect();
  };
  const show = (): void => {
    if (state.phase === "opening") set({ phase: "open" });
  };
  const stopGuarding = keepKnown(document, () => {
    for (const listener of olderListeners) listener();
    stop("older");
  });

  // A socket learns late that its line is gone; the browser often knows at once.
  const { websocketProvider } = provider.configuration;
  const look = (): void => {
    set({ isOnline: navigator.onLine && websocketProvider.status === WebSocketStatus.Connected });
  };
  provider.on("status", look);
  window.addEventListener("online", look);
  window.addEventListener("offline", look);
  provider.on("authenticated", ({ scope }: { scope: string }) =>
    set({ mayWrite: scope === "read-write" }),
  );
  provider.on("authenticationFailed", () => {
    stop("denied");
    void kept?.clearData();
  });
  provider.on("synced", show);
  provider.on("unsyncedChanges", ({ number }: { number: number }) =>
    set({ isSaved: number === 0 }),
  );
  let timesAhead = 0;
  provider.on("close", ({ event }: { event: { code: number } }) => {
    // What this page builds on may come back with the page of whoever wrote it.
    if (event.code === proseCloseCodes.ahead) timesAhead++;
    if (final.has(event.code) || timesAhead > mostTimesAhead) stop("refused");
  });
  // The editor says where it is while it is being made, in the middle of a rendering.
  provider.awareness?.on("change", () => {
    queueMicrotask(() => set({ present: presentIn(provider, userId) }));
  });
  // Without a line, what the device kept is shown at once.
  kept?.once("synced", () => {
    if (document.getXmlFragment(proseRoot).length > 0) show();
  });

  return {
    document,
    provider,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onOlder: (listener) => {
      olderListeners.add(listener);
      return () => olderListeners.delete(listener);
    },
    forget: async () => {
      await kept?.clearData();
    },
    close: () => {
      // What is safe on the server need not stay behind on the device.
      const isSafe = state.phase === "open" && state.isOnline && state.isSaved;
      listeners.clear();
      stopGuarding();
      window.removeEventListener("online", look);
      window.removeEventListener("offline", look);
      provider.destroy();
      if (isSafe) void kept?.clearData();
      else void kept?.destroy();
      document.destroy();
    },
  };
}

function socketUrl(): string {
  const { protocol, host } = window.location;
  const scheme = protocol === "https:" ? "wss" : "ws";
  return `${scheme}://${host}${proseSocketPath}?schema=${String(proseSchemaVersion)}`;
}

/** Undefined where the browser keeps nothing, as in some private windows. */
function keepOnDevice(name: string, document: Y.Doc): IndexeddbPersistence | undefined {
  return "indexedDB" in globalThis ? new IndexeddbPersistence(name, document) : undefined;
}

function presentIn(provider: HocuspocusProvider, userId: string): readonly Present[] {
  const people = new Map<string, Present>();
  for (const state of provider.awareness?.getStates().values() ?? []) {
    const user = state["user"] as Partial<Present> | undefined;
    if (user?.id === undefined || user.id === userId) continue;
    people.set(user.id, { id: user.id, name: user.name ?? "", color: user.color ?? "" });
  }
  return [...people.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}
