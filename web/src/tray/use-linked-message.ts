import { useEffect, useEffectEvent, useMemo } from "react";
import { useLinkedKey, useLinkedRow } from "../ui/use-linked-row.ts";
import type { TrayRow } from "./arrange-messages.ts";
import type { LoadedMessage } from "./tray-message.ts";

/** Goes to the message that the address names (`#message-…`), once it has been read; an answer is unfolded first. */
export function useLinkedMessage(
  messages: readonly LoadedMessage[],
  rows: readonly TrayRow[],
  handlers: { readonly unfold: (key: string) => void; readonly go: (messageId: string) => void },
): void {
  const wanted = useLinkedKey("message-");
  const threadKey = useMemo(() => {
    const linked = messages.find(({ id }) => id === wanted);
    if (linked?.thread === undefined) return undefined;
    return messages.find(({ thread }) => thread === linked.thread)?.id;
  }, [messages, wanted]);
  const unfold = useEffectEvent(handlers.unfold);
  useEffect(() => {
    if (threadKey !== undefined && threadKey !== wanted) unfold(threadKey);
  }, [threadKey, wanted]);
  useLinkedRow(wanted, rows, handlers.go);
}
