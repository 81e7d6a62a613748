import { listActionItems, listAllActionItems } from "@second-story/api/action-items.ts";
import type { ActionItem } from "@second-story/domain/action-item.ts";
import type { InfiniteData, QueryClient } from "@tanstack/react-query";

type List = { readonly items: readonly ActionItem[] };

/** Puts an item as it was just saved into every list that shows it, ahead of the event that tells the others. */
export function putActionItem(queryClient: QueryClient, saved: ActionItem): void {
  const put = <L extends List>(list: L): L => ({
    ...list,
    items: list.items.map((item) =>
      item.id === saved.id && item.version <= saved.version ? { ...item, ...saved } : item,
    ),
  });
  const within = (held: List | InfiniteData<List> | undefined) => {
    if (!held) return held;
    return "pages" in held ? { ...held, pages: held.pages.map(put) } : put(held);
  };
  queryClient.setQueriesData<List | InfiniteData<List>>(
    { queryKey: [listActionItems.name] },
    within,
  );
  queryClient.setQueriesData<List | InfiniteData<List>>(
    { queryKey: [listAllActionItems.name] },
    within,
  );
}
