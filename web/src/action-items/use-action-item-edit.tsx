import { editActionItem, moveActionItem } from "@second-story/api/action-items.ts";
import type { RouteRequest } from "@second-story/api/route.ts";
import type { ActionItem, ActionMove } from "@second-story/domain/action-item.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useEdit } from "../app/use-edit.tsx";
import { useSend } from "../app/use-send.ts";
import { actionItemDifferences, type Names } from "./action-item-differences.ts";
import { putActionItem } from "./put-action-item.ts";

export type ActionItemFields = Omit<RouteRequest<typeof editActionItem>["body"], "version">;
export type ActionItemChange =
  | { readonly fields: ActionItemFields }
  | { readonly move: ActionMove };

/** Edits an item in pieces and moves it on; render `dialog` once where it is shown. */
export function useActionItemEdit(item: ActionItem, names: Names) {
  const queryClient = useQueryClient();
  const edit = useSend(editActionItem, { quiet: true });
  const move = useSend(moveActionItem, { quiet: true });
  const params = { retrospectiveId: item.retrospectiveId, actionItemId: item.id };
  return useEdit<ActionItem, ActionItemChange>({
    row: item,
    send: async (change, version) => {
      const saved = await ("move" in change
        ? move.mutateAsync({ params, body: { move: change.move, version } })
        : edit.mutateAsync({ params, body: { ...change.fields, version } }));
      putActionItem(queryClient, saved);
      return saved;
    },
    differences: (change, current) => actionItemDifferences(change, current, names),
  });
}

export type UseActionItemEdit = ReturnType<typeof useActionItemEdit>;
