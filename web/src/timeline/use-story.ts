import type { Client } from "@second-story/api/client.ts";
import { listEntries, listEntryChanges, mostEntriesAPage } from "@second-story/api/timeline.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useCallback } from "react";
import { client } from "../app/client.ts";
import { mergeEntries } from "./merge-entries.ts";

/** What the page holds of a timeline. */
export type Story = {
  readonly entries: readonly TimelineEntry[];
  /** Changes are asked for since this. */
  readonly asOf: string;
  /** Where to go on reading; null once everything is here. */
  readonly next: string | null;
};

type Reading = {
  readonly client: Client;
  readonly retrospectiveId: string;
  /** What is on the page already. */
  readonly held: Story | undefined;
  readonly signal: AbortSignal;
  /** Shows what was read so far. */
  readonly show: (story: Story) => void;
};

/**
 * Reads a story or brings it up to date: what changed first, then what is still missing, page by page. Given up when the signal
 * aborts, which happens when something changes meanwhile; the next reading goes on from what was shown.
 */
export async function readStory(reading: Reading): Promise<Story> {
  const { retrospectiveId, held, show } = reading;
  const params = { retrospectiveId };
  if (held) {
    const query = { since: held.asOf };
    const changes = await reading.client.call(listEntryChanges, { params, query });
    reading.signal.throwIfAborted();
    if (changes.complete) {
      const entries = mergeEntries(held.entries, changes.entries, changes.removed);
      return readOn({ ...reading, held: { entries, asOf: changes.asOf, next: held.next } });
    }
  }
  const first = await reading.client.call(listEntries, { params });
  reading.signal.throwIfAborted();
  const story = { entries: first.items, asOf: first.asOf, next: first.next };
  // An older story stays on the page until the new one is whole: it should not shrink under the reader.
  return readOn(
    held ? { ...reading, held: story, show: () => undefined } : { ...reading, held: story, show },
  );
}

async function readOn(reading: Reading & { readonly held: Story }): Promise<Story> {
  const { asOf } = reading.held;
  let { entries, next } = reading.held;
  while (next !== null) {
    reading.show({ entries, asOf, next });
    const page = await reading.client.call(listEntries, {
      params: { retrospectiveId: reading.retrospectiveId },
      query: { after: next, limit: mostEntriesAPage },
    });
    reading.signal.throwIfAborted();
    entries = mergeEntries(entries, page.items);
    ({ next } = page);
  }
  return { entries, asOf, next };
}

const keyOf = (retrospectiveId: string) => [listEntries.name, retrospectiveId];

/** The story of a retrospective, live, and a way to put what was just saved in its place at once. */
export function useStory(retrospectiveId: string): UseQueryResult<Story> & {
  readonly put: (entries: readonly TimelineEntry[], removed?: readonly string[]) => void;
} {
  const queryClient = useQueryClient();
  const result = useQuery<Story>({
    queryKey: keyOf(retrospectiveId),
    queryFn: ({ signal }) =>
      readStory({
        client,
        retrospectiveId,
        held: queryClient.getQueryData<Story>(keyOf(retrospectiveId)),
        signal,
        show: (story) => {
          queryClient.setQueryData(keyOf(retrospectiveId), story);
        },
      }),
    structuralSharing: false,
    meta: { topics: ["timeline"], retrospectiveId },
  });
  const put = useCallback(
    (entries: readonly TimelineEntry[], removed: readonly string[] = []) => {
      queryClient.setQueryData<Story>(
        keyOf(retrospectiveId),
        (story) => story && { ...story, entries: mergeEntries(story.entries, entries, removed) },
      );
    },
    [queryClient, retrospectiveId],
  );
  return { ...result, put };
}
