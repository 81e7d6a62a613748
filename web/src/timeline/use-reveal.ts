import { useCallback, useState, type RefObject } from "react";
import type { WindowListHandle } from "../ui/window-list.tsx";

/** Brings entries of the story into view: the one brought last is marked, and one that is shown is selected and focused. */
export function useReveal(
  list: RefObject<WindowListHandle | null>,
  select: (entryId: string) => void,
): {
  readonly markedId: string | undefined;
  readonly reveal: (entryId: string, focus: boolean) => void;
  readonly show: (entryId: string) => void;
} {
  const [markedId, mark] = useState<string>();
  const reveal = useCallback(
    (entryId: string, focus: boolean) => {
      mark(entryId);
      list.current?.reveal(entryId, { focus, align: "center" });
    },
    [list],
  );
  const show = useCallback(
    (entryId: string) => {
      select(entryId);
      reveal(entryId, true);
    },
    [reveal, select],
  );
  return { markedId, reveal, show };
}
