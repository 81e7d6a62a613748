import type { RouteReply, RouteRequest } from "@second-story/api/route.ts";
import { getTray, listMessages, mostMessagesAPage } from "@second-story/api/tray.ts";
import type { TrayState } from "@second-story/domain/evidence-message.ts";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { client } from "../app/client.ts";
import { useAnswer } from "../app/use-answer.ts";
import { loadMessage, marksOf, type LoadedMessage } from "./tray-message.ts";

type Query = RouteRequest<typeof listMessages>["query"];
type Page = RouteReply<typeof listMessages>;
type Held = { readonly messages: readonly LoadedMessage[]; readonly isWhole: boolean };

/**
 * The tray, live. Messages never change, so they are read once, page by page, and again only when an import comes or goes;
 * what is said of them and who cites them is small and asked for whenever something changes.
 */
export function useMessages(retrospectiveId: string) {
  const params = { retrospectiveId };
  const state = useAnswer(getTray, { params });
  const queryClient = useQueryClient();
  const queryKey = [listMessages.name, retrospectiveId, signatureOf(state.data)];
  const messages = useQuery<Held>({
    queryKey,
    queryFn: async ({ signal }) => {
      let held: Held = { messages: [], isWhole: false };
      let after: string | undefined;
      do {
        const query: Query = after === undefined ? {} : { after, limit: mostMessagesAPage };
        const page: Page = await client.call(listMessages, { params, query });
        signal.throwIfAborted();
        after = page.next ?? undefined;
        const loaded = page.items.map((message) => loadMessage(message));
        held = { messages: [...held.messages, ...loaded], isWhole: after === undefined };
        if (after !== undefined) queryClient.setQueryData(queryKey, held);
      } while (after !== undefined);
      return held;
    },
    enabled: state.data !== undefined,
    staleTime: Infinity,
    structuralSharing: false,
    placeholderData: keepPreviousData,
  });
  const marks = useMemo(() => marksOf(state.data), [state.data]);
  return {
    messages: messages.data?.messages,
    isWhole: messages.data?.isWhole === true,
    imports: state.data?.imports ?? [],
    marks,
    error: state.error ?? messages.error,
    refetch: () => Promise.all([state.refetch(), messages.refetch()]),
  };
}

/** Which messages there are: those of an import that was undone are only what entries cite. */
function signatureOf(state: TrayState | undefined): string {
  return (state?.imports ?? [])
    .map(({ id, undone, messages }) => `${id}${undone ? `:${String(messages)}` : ""}`)
    .join(" ");
}
