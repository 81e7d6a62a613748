import { deleteActionItem, restoreActionItem } from "@second-story/api/action-items.ts";
import { listTeams } from "@second-story/api/teams.ts";
import { actionItemCode, type ActionItem } from "@second-story/domain/action-item.ts";
import { ActionIcon, Drawer, Group, Menu, Stack, Text } from "@mantine/core";
import { IconDots, IconLink, IconTrash } from "@tabler/icons-react";
import { useEffect, useState, type ReactNode } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useMe } from "../app/use-me.ts";
import { useWording } from "../app/wording.tsx";
import { useSend } from "../app/use-send.ts";
import { InlineEdit } from "../ui/inline-edit.tsx";
import { showUndo } from "../ui/show-undo.tsx";
import classes from "./action-item-drawer.module.css";
import { ActionItemFacts } from "./action-item-facts.tsx";
import { ActionItemFields } from "./action-item-fields.tsx";
import { ActionItemMoves } from "./action-item-moves.tsx";
import { ActionItemOutcome } from "./action-item-outcome.tsx";
import { ActionStateBadge } from "./action-state-badge.tsx";
import { useActionItemEdit } from "./use-action-item-edit.tsx";

type Props = {
  readonly item: ActionItem;
  /** May change what it says. Its owner may move it on without. */
  readonly mayWrite: boolean;
  /** Where it comes from, above the title. */
  readonly above?: ReactNode;
  /** Begins with the title open. */
  readonly startsInTitle?: boolean;
  readonly onClose: () => void;
};

/** Everything about one action item, at the side of the list it was opened from. */
export function ActionItemDrawer(props: Props) {
  useFocusOnRowAfter(props.item.number);
  return (
    <Drawer
      opened
      onClose={props.onClose}
      position="right"
      size="36rem"
      title={<span className={classes["code"]}>{actionItemCode(props.item)}</span>}
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <Content key={props.item.id} {...props} />
    </Drawer>
  );
}

/** Closed, the keys go on from the row that it was opened from. */
function useFocusOnRowAfter(number: number): void {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        // It may have gone on to something else, another item for one.
        if (document.activeElement !== document.body) return;
        document
          .querySelector<HTMLElement>(`[data-number="${String(number)}"]`)
          ?.focus({ preventScroll: true });
      });
    },
    [number],
  );
}

function Content({ item, mayWrite, above, startsInTitle, onClose }: Props) {
  const { me, may } = useMe();
  const teams = useAnswer(listTeams, { query: {} }).data?.items ?? [];
  const [people, setPeople] = useState<Readonly<Record<string, string>>>({});
  const edit = useActionItemEdit(item, {
    person: (id) => people[id] ?? (id === item.owner?.id ? item.owner.name : "another person"),
    team: (id) => teams.find((team) => team.id === id)?.name ?? "another team",
  });
  // What is listed is seen, so the access mode no longer matters to whoever owns it.
  const isOwner = item.owner?.id === me.id;
  const mayMove =
    mayWrite ||
    (isOwner && may("retrospective.actions.move", { access: "open", relation: "none" }));
  const { Hint } = useWording();
  return (
    <Stack gap="lg">
      <div>
        {above}
        <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
          <div className={classes["title"]} onFocus={edit.begin}>
            <InlineEdit
              label="Title"
              draftKey={`action-item:${item.id}:title`}
              value={item.title}
              readOnly={!mayWrite}
              startsOpen={startsInTitle ?? false}
              save={(value) => edit.save({ fields: { title: value } })}
            />
            {mayWrite && (
              <Hint
                text={item.title}
                context="action-item"
                onRewrite={(title) => void edit.save({ fields: { title } })}
              />
            )}
          </div>
          <ItemMenu item={item} mayWrite={mayWrite} onRemoved={onClose} />
        </Group>
      </div>
      <Stack gap="sm">
        <div>
          <ActionStateBadge state={item.state} />
        </div>
        <ActionItemOutcome item={item} />
        {mayMove ? (
          <ActionItemMoves key={item.state} item={item} edit={edit} />
        ) : (
          <Text size="sm" c="dimmed">
            Its owner and those who took part can move it on.
          </Text>
        )}
      </Stack>
      {mayWrite ? (
        <ActionItemFields
          item={item}
          edit={edit}
          teams={teams}
          onNamed={(id, name) => {
            setPeople({ ...people, [id]: name });
          }}
        />
      ) : (
        <ActionItemFacts item={item} />
      )}
      {edit.dialog}
    </Stack>
  );
}

function ItemMenu(props: {
  readonly item: ActionItem;
  readonly mayWrite: boolean;
  readonly onRemoved: () => void;
}) {
  const { item } = props;
  const remove = useSend(deleteActionItem);
  const restore = useSend(restoreActionItem);
  const params = { retrospectiveId: item.retrospectiveId, actionItemId: item.id };
  const code = actionItemCode(item);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`More about ${code}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconLink size={16} aria-hidden />}
          onClick={() => void navigator.clipboard.writeText(`${location.origin}/actions#${code}`)}
        >
          Copy its link
        </Menu.Item>
        {props.mayWrite && (
          <Menu.Item
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => {
              remove.mutate(
                { params },
                {
                  onSuccess: () => {
                    showUndo(`${code} was removed`, () => restore.mutateAsync({ params }));
                    props.onRemoved();
                  },
                },
              );
            }}
          >
            Remove it
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
