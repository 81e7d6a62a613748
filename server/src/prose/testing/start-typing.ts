import * as Y from "yjs";
import type { Page } from "./start-prose.ts";

export type Typing = {
  readonly page: Page;
  readonly typed: () => number;
  readonly acknowledged: () => number;
  readonly stop: () => void;
};

/** Types a word each time that the one before the last is acknowledged, so that one is always on its way. */
export function startTyping(page: Page, who: string): Typing {
  const paragraph = new Y.XmlElement("paragraph");
  const text = new Y.XmlText();
  paragraph.insert(0, [text]);
  page.document.getXmlFragment("prose").insert(0, [paragraph]);
  // The paragraph counts as one change as well.
  let sent = 1;
  let typed = 0;
  const state = { isStopped: false };
  const typeOn = (): void => {
    while (!state.isStopped && page.provider.unsyncedChanges < 3) {
      sent++;
      text.insert(text.length, `${who}-${String(typed++)};`);
    }
  };
  page.provider.on("unsyncedChanges", () => {
    queueMicrotask(typeOn);
  });
  typeOn();
  return {
    page,
    typed: () => typed,
    acknowledged: () => Math.max(0, sent - page.provider.unsyncedChanges - 1),
    stop: () => {
      state.isStopped = true;
    },
  };
}

/** Resolves when the count is reached, looking once a turn of the event loop. */
export async function reach(count: () => number, wanted: number): Promise<void> {
  while (count() < wanted) await new Promise<void>((resolve) => setImmediate(resolve));
}
