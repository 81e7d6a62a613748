import { createActionItem, listActionItems } from "@second-story/api/action-items.ts";
import { actionItemCode, type ActionItem } from "@second-story/domain/action-item.ts";
import { Button, TextInput } from "@mantine/core";
import { IconCornerDownLeft } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import type { RefObject } from "react";
import { answerOf } from "../app/use-answer.ts";
import { useSend } from "../app/use-send.ts";
import { useWording } from "../app/wording.tsx";
import { KeyHint } from "../ui/key-hint.tsx";
import { typedSince } from "../ui/typed-since.ts";
import { useDraft } from "../ui/use-draft.ts";

/** One line that becomes a proposed item; owner, date and the rest come after. */
export function QuickAdd({
  retrospectiveId,
  field,
  onAdded,
}: {
  readonly retrospectiveId: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onAdded: (item: ActionItem) => void;
}) {
  const [title, setTitle, clear] = useDraft(`action-item:${retrospectiveId}`, "");
  const queryClient = useQueryClient();
  const send = useSend(createActionItem);
  const { Hint } = useWording();
  const params = { retrospectiveId };
  const add = async () => {
    if (title.trim() === "" || send.isPending) return;
    const item = await send.mutateAsync({ params, body: { title } });
    const next = typedSince(title, field.current?.value ?? "");
    if (next === "") clear();
    else setTitle(next);
    queryClient.setQueryData(answerOf(listActionItems, { params }).queryKey, (held) =>
      held && !held.items.some(({ id }) => id === item.id)
        ? { items: [...held.items, item] }
        : held,
    );
    onAdded(item);
  };
  return (
    <form
      aria-label="Add an action item"
      onSubmit={(event) => {
        event.preventDefault();
        add().catch(() => undefined);
      }}
    >
      <TextInput
        ref={field}
        size="md"
        aria-label="New action item"
        placeholder="Begin with a verb: “Alert when requests wait for a connection”"
        autoComplete="off"
        maxLength={200}
        value={title}
        onChange={({ currentTarget }) => {
          setTitle(currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.blur();
        }}
        rightSectionWidth={title === "" ? 40 : 84}
        rightSection={
          title === "" ? (
            <KeyHint keys="n" />
          ) : (
            <Button
              type="submit"
              size="compact-sm"
              loading={send.isPending}
              rightSection={<IconCornerDownLeft size={14} aria-hidden />}
            >
              Add
            </Button>
          )
        }
      />
      <Hint text={title} context="action-item" onRewrite={setTitle} />
    </form>
  );
}

/** Said to screen readers after an item was added, since the field stays where it is for the next one. */
export function addedWords(item: ActionItem): string {
  return `${actionItemCode(item)} was added: ${item.title}`;
}
