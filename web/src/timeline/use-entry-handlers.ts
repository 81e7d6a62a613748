import { groundMoment } from "@second-story/domain/known-then.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useMemo } from "react";
import { createEntryHandlers, type EntryHandlers } from "./entry-handlers.ts";
import type { useStory } from "./use-story.ts";

/** What may be done with an entry: on the server, and with the page around it. Stable while the page's own functions are. */
export function useEntryHandlers(
  retrospectiveId: string,
  page: {
    readonly put: ReturnType<typeof useStory>["put"];
    readonly select: (entryId: string) => void;
    readonly show: (entryId: string) => void;
    readonly edit: (entryId: string) => void;
    readonly settle: (entryId: string) => void;
    readonly object: (entry: TimelineEntry) => void;
    readonly setMoment: (moment: string) => void;
  },
): EntryHandlers {
  const { put, select, show, edit, settle, object, setMoment } = page;
  return useMemo(
    () => ({
      ...createEntryHandlers(retrospectiveId, put),
      select,
      show,
      showKnownAt: (entry) => {
        setMoment(groundMoment(entry));
      },
      object,
      settle: ({ id }) => {
        settle(id);
      },
      edit: ({ id }) => {
        select(id);
        edit(id);
      },
    }),
    [retrospectiveId, put, select, show, edit, settle, object, setMoment],
  );
}
