import { useMemo } from "react";
import type { Choice } from "./tray-filters.tsx";
import type { LoadedMessage } from "./tray-message.ts";

/** Authors, channels and kinds that there are, those with most messages first. */
export function useChoices(messages: readonly LoadedMessage[]) {
  return useMemo(() => {
    const count = (value: (message: LoadedMessage) => string | undefined): Choice[] => {
      const counts = new Map<string, number>();
      for (const message of messages) {
        const found = value(message);
        if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
      }
      return [...counts]
        .toSorted(([, one], [, other]) => other - one)
        .map(([found]) => ({ value: found, label: found }));
    };
    return {
      authors: count(({ author }) => author),
      channels: count(({ channel }) => channel),
      kinds: count(({ kind }) => kind).map(({ value }) => ({
        value,
        label: value.charAt(0).toUpperCase() + value.slice(1),
      })),
    };
  }, [messages]);
}
