import type { Roster, SentenceFinding } from "./checking.ts";

export type LanguageSettings = {
  readonly isOn: boolean;
  readonly roster: Roster;
  readonly mayDismiss: boolean;
  readonly isDismissed: (finding: SentenceFinding) => boolean;
  readonly dismiss: (findings: readonly SentenceFinding[], note: string) => Promise<unknown>;
};

/** What marks need to know of a retrospective, outside React, since the editor lives there. */
export type LanguageStore = {
  readonly get: () => LanguageSettings;
  readonly set: (settings: LanguageSettings) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createLanguageStore(): LanguageStore {
  let settings: LanguageSettings = {
    isOn: false,
    roster: { people: [], products: [] },
    mayDismiss: false,
    isDismissed: () => false,
    dismiss: () => Promise.resolve(),
  };
  const listeners = new Set<() => void>();
  return {
    get: () => settings,
    set(next) {
      settings = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
