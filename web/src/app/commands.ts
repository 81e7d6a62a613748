import { useEffect, useSyncExternalStore } from "react";

/** Something that the command palette offers: a place to go, a thing to do, a result of a search. */
export type Command = {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** The heading it stands under: "Go to", "Create", "Incidents". */
  readonly group: string;
  /** Further words it is found by. */
  readonly keywords?: string;
  /** Keys that do the same, shown beside it. */
  readonly keys?: string;
  /** An address to go to, or what to do. */
  readonly run: string | (() => void);
};

let commands: readonly Command[] = [];
const listeners = new Set<() => void>();

/** Offers commands until the returned function is called. */
export function registerCommands(added: readonly Command[]): () => void {
  commands = [...commands, ...added];
  for (const listener of listeners) listener();
  return () => {
    commands = commands.filter((command) => !added.includes(command));
    for (const listener of listeners) listener();
  };
}

/** Offers commands while the component stands. Pass the same array between renders (`useMemo`). */
export function useCommands(added: readonly Command[]): void {
  useEffect(() => registerCommands(added), [added]);
}

export function useCommandList(): readonly Command[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => commands,
  );
}
