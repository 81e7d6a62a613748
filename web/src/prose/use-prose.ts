import type { ProseSection } from "@second-story/domain/prose.ts";
import { useState, useSyncExternalStore } from "react";
import { openProse, type OpenProse, type ProseState } from "./open-prose.ts";

type Held = { readonly prose: OpenProse | undefined; readonly state: ProseState };

const nothing: Held = {
  prose: undefined,
  state: { phase: "opening", isOnline: false, isSaved: true, mayWrite: false, present: [] },
};

/** Holds a section open while the component is shown. For another section, give the component another key. */
export function useProse(retrospectiveId: string, section: ProseSection, userId: string): Held {
  const [held] = useState(() => holdOpen(() => openProse(retrospectiveId, section, userId)));
  return useSyncExternalStore(held.subscribe, held.get);
}

/** Open from the first listener on, until it leaves. */
function holdOpen(open: () => OpenProse) {
  let now = nothing;
  return {
    get: () => now,
    subscribe: (listener: () => void) => {
      const prose = open();
      now = { prose, state: prose.getState() };
      const stop = prose.subscribe(() => {
        now = { prose, state: prose.getState() };
        listener();
      });
      return () => {
        stop();
        prose.close();
        now = nothing;
      };
    },
  };
}
