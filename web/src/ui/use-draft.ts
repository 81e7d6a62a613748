import { useState } from "react";

const prefix = "second-story:draft:";

/**
 * State that survives a reload, for what somebody types before it is saved: `const [text, setText, clear] =
 * useDraft("entry:" + id, "")`. Kept in this browser; a full or closed storage costs the survival, never the text.
 */
export function useDraft<T>(
  key: string,
  initial: T,
): readonly [value: T, set: (value: T) => void, clear: () => void, restored: boolean] {
  const [held, setHeld] = useState(() => read(key, initial));
  // Another key is another draft.
  const current = held.key === key ? held : read(key, initial);
  const set = (value: T): void => {
    setHeld({ key, value, restored: current.restored });
    write(key, value);
  };
  const clear = (): void => {
    setHeld({ key, value: initial, restored: false });
    forget(prefix + key);
  };
  return [current.value, set, clear, current.restored];
}

/** Removes every draft of this browser: when somebody signs out. */
export function forgetDrafts(): void {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
  for (const key of keys) if (key?.startsWith(prefix)) forget(key);
}

function read<T>(key: string, initial: T): { key: string; value: T; restored: boolean } {
  try {
    const kept = localStorage.getItem(prefix + key);
    if (kept !== null) return { key, value: JSON.parse(kept) as T, restored: true };
  } catch {
    // Storage closed to us, or a draft of an older shape: begin afresh.
  }
  return { key, value: initial, restored: false };
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // The text is still on the page.
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept either.
  }
}
