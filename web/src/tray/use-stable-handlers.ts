import { useInsertionEffect, useRef, useState } from "react";
import type { MessageHandlers } from "./message-row.tsx";

/** Handlers that do what the last render says without being new ones: rows are not drawn again for them. */
export function useStableHandlers(latest: MessageHandlers): MessageHandlers {
  const held = useRef(latest);
  useInsertionEffect(() => {
    held.current = latest;
  });
  return useState<MessageHandlers>(() => ({
    select: (id) => {
      held.current.select(id);
    },
    choose: (...given) => {
      held.current.choose(...given);
    },
    open: (key) => {
      held.current.open(key);
    },
    showDetail: (id) => {
      held.current.showDetail(id);
    },
    rule: (...given) => {
      held.current.rule(...given);
    },
    add: () => {
      held.current.add();
    },
  }))[0];
}
