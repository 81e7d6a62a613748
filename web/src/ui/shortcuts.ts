/** A key or a sequence of keys and what it does. `keys`: "?", "mod+k" (⌘ or Ctrl), "shift+enter", "g i". */
export type Shortcut = {
  readonly keys: string;
  readonly label: string;
  /** The heading in the keyboard help; "This page" unless told. */
  readonly group?: string;
  readonly run: (event: KeyboardEvent) => void;
};

export type Shortcuts = {
  readonly register: (shortcut: Shortcut) => () => void;
  readonly list: () => readonly Shortcut[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly handle: (event: KeyboardEvent) => void;
};

const sequenceMs = 1200;

/** Keeps what the keys do on the page at hand. Of two with the same keys the later one wins: a page over the shell. */
export function createShortcuts(settings: {
  readonly apple: boolean;
  /** Keys without a modifier can be turned off, for speech input and shaky hands (WCAG 2.1.4). */
  readonly singleKeys: () => boolean;
}): Shortcuts {
  let all: readonly Shortcut[] = [];
  let pending: { readonly stroke: string; readonly at: number } | undefined;
  const listeners = new Set<() => void>();
  const change = (next: readonly Shortcut[]): void => {
    all = next;
    for (const listener of listeners) listener();
  };

  return {
    list: () => all,
    register(shortcut) {
      change([...all, shortcut]);
      return () => {
        change(all.filter((one) => one !== shortcut));
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    handle(event) {
      if (event.defaultPrevented || event.isComposing) return;
      const stroke = strokeOf(event, settings.apple);
      const modified = /mod\+|alt\+/u.test(stroke);
      if (!modified && (!settings.singleKeys() || isTaken(event.target))) return;
      const before = pending && event.timeStamp - pending.at < sequenceMs ? pending.stroke : "";
      pending = undefined;
      const found =
        all.findLast(({ keys }) => before !== "" && keys === `${before} ${stroke}`) ??
        all.findLast(({ keys }) => keys === stroke);
      if (found) {
        event.preventDefault();
        found.run(event);
      } else if (all.some(({ keys }) => keys.startsWith(`${stroke} `))) {
        pending = { stroke, at: event.timeStamp };
      }
    },
  };
}

/** Shift counts only with keys that print nothing: "?" is "?" on every keyboard, however it is typed. */
function strokeOf(event: KeyboardEvent, apple: boolean): string {
  const prints = event.key.length === 1;
  return [
    (apple ? event.metaKey : event.ctrlKey) ? "mod+" : "",
    event.altKey && !(apple && prints) ? "alt+" : "",
    event.shiftKey && !prints ? "shift+" : "",
    event.key.toLowerCase(),
  ].join("");
}

/** Keys pressed there belong to what has the focus: text being typed, a dialog, a menu. */
function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  return (
    target.closest("input, textarea, select, [role=dialog], [role=menu], [role=listbox]") !== null
  );
}
