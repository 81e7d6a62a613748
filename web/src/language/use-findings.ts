import { useEffect, useState, useSyncExternalStore } from "react";
import type { WordingContext } from "../app/wording.tsx";
import { checking, type SentenceFinding } from "./checking.ts";
import type { LanguageStore } from "./language-store.ts";

const nothing: readonly SentenceFinding[] = [];

/** What stands open in a text; while a new text is looked at, nothing that might be wrong is shown. */
export function useFindings(
  store: LanguageStore,
  text: string,
  context: WordingContext,
): readonly SentenceFinding[] {
  const { isOn, roster, isDismissed } = useSyncExternalStore(store.subscribe, store.get);
  const [, showAgain] = useState(0);
  const known = isOn ? checking.known(text, context, roster) : nothing;
  useEffect(() => {
    if (known) return undefined;
    let isWanted = true;
    const look = async () => {
      await checking.ask(text, context, roster);
      if (isWanted) showAgain((count) => count + 1);
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [known, text, context, roster]);
  if (!known || known.length === 0) return nothing;
  const open = known.filter((finding) => !isDismissed(finding));
  return open.length === 0 ? nothing : open;
}
