import { useMemo } from "react";
import { useDraft } from "../ui/use-draft.ts";
import type { LoadedMessage, Marks } from "./tray-message.ts";

type Picked = { readonly added: readonly string[]; readonly dropped: readonly string[] };

/**
 * Which messages are chosen. Those that the people in the room had marked are chosen at first; what a person chose or dropped since is
 * kept in this browser, and what is in the story is chosen no more.
 */
export function usePicking(
  retrospectiveId: string,
  messages: readonly LoadedMessage[],
  marks: Marks,
) {
  const [picked, setPicked] = useDraft<Picked>(`tray:${retrospectiveId}`, {
    added: [],
    dropped: [],
  });
  const chosen: ReadonlySet<string> = useMemo(() => {
    const added = new Set(picked.added);
    const dropped = new Set(picked.dropped);
    return new Set(
      messages.flatMap(({ id, marked }) => {
        if (marks.used.has(id) || dropped.has(id)) return [];
        return marked === true || added.has(id) ? [id] : [];
      }),
    );
  }, [picked, messages, marks]);
  const marked = useMemo(
    () => new Set(messages.flatMap((message) => (message.marked ? [message.id] : []))),
    [messages],
  );
  const set = (ids: readonly string[], choose: boolean) => {
    const added = new Set(picked.added);
    const dropped = new Set(picked.dropped);
    for (const id of ids) {
      if (choose) {
        added.add(id);
        dropped.delete(id);
      } else {
        added.delete(id);
        if (marked.has(id)) dropped.add(id);
      }
    }
    setPicked({ added: [...added], dropped: [...dropped] });
  };
  return {
    chosen,
    set,
    /** Chooses nothing, not even what was marked. */
    drop: () => {
      set([...chosen], false);
    },
  };
}
