import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { createShortcuts, type Shortcut } from "./shortcuts.ts";

const singleKeysKey = "second-story:single-keys";

export const singleKeys = {
  on: (): boolean => localStorage.getItem(singleKeysKey) !== "off",
  set: (on: boolean): void => {
    localStorage.setItem(singleKeysKey, on ? "on" : "off");
  },
};

const shortcuts = createShortcuts({
  apple: /mac|iphone|ipad/iu.test(navigator.userAgent),
  singleKeys: singleKeys.on,
});

/** Makes the keys work for as long as the component stands: called once, by the shell. */
export function useShortcutKeys(): void {
  useEffect(() => {
    document.addEventListener("keydown", shortcuts.handle);
    return () => {
      document.removeEventListener("keydown", shortcuts.handle);
    };
  }, []);
}

/** `useShortcut("n", "New entry", () => …)`: works while the component stands, and appears in the help under `?`. */
export function useShortcut(
  keys: string,
  label: string,
  run: (event: KeyboardEvent) => void,
  options: { readonly group?: string; readonly enabled?: boolean } = {},
): void {
  const { group, enabled = true } = options;
  const onKeys = useEffectEvent(run);
  useEffect(() => {
    if (!enabled) return undefined;
    return shortcuts.register({
      keys,
      label,
      ...(group === undefined ? {} : { group }),
      run: (event) => {
        onKeys(event);
      },
    });
  }, [keys, label, group, enabled]);
}

/** All that work at the moment, for the help. */
export function useShortcutList(): readonly Shortcut[] {
  return useSyncExternalStore(shortcuts.subscribe, shortcuts.list);
}
