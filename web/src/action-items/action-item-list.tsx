import { listActionItems } from "@second-story/api/action-items.ts";
import { isOpen, isOverdue, type ActionItem } from "@second-story/domain/action-item.ts";
import { Button, Stack, Text, VisuallyHidden } from "@mantine/core";
import { IconChecklist } from "@tabler/icons-react";
import { useRef, useState, type ComponentType } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { todayHere } from "../ui/relative-day.ts";
import { RowList } from "../ui/row-list.tsx";
import { Section } from "../ui/section.tsx";
import { useRowKeys } from "../ui/use-row-keys.ts";
import { ActionItemDrawer } from "./action-item-drawer.tsx";
import { ActionItemRow } from "./action-item-row.tsx";
import { addedWords, QuickAdd } from "./quick-add.tsx";
import { useChosenItem } from "./use-chosen-item.ts";
import { useItemKeys } from "./use-item-keys.ts";

/** The action items of one retrospective: what is open first, then what is settled. */
export function ActionItemList(props: {
  readonly retrospectiveId: string;
  readonly mayWrite: boolean;
  /** What led to an item, above its title. */
  readonly Origin?: ComponentType<{ readonly retrospectiveId: string; readonly id: string }>;
}) {
  const { retrospectiveId, mayWrite } = props;
  const { data, error, refetch } = useAnswer(listActionItems, { params: { retrospectiveId } });
  const rows = useRowKeys<HTMLDivElement>();
  const newItem = useRef<HTMLInputElement>(null);
  const chosen = useChosenItem();
  const [inTitle, setInTitle] = useState(false);
  const [said, setSaid] = useState("");
  useItemKeys({
    mayWrite,
    newItem,
    onEdit: (number) => {
      setInTitle(mayWrite);
      chosen.choose(number);
    },
  });
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading rows={5} rowHeight={64} />;
  const today = todayHere();
  const open = data.items.filter(({ state }) => isOpen(state));
  const settled = data.items.filter(({ state }) => !isOpen(state));
  const item = data.items.find(({ number }) => number === chosen.number);
  const list = (label: string, items: readonly ActionItem[]) => (
    <RowList label={label}>
      {items.map((one) => (
        <ActionItemRow key={one.id} item={one} today={today} />
      ))}
    </RowList>
  );
  return (
    <Stack gap="xl" ref={rows}>
      {mayWrite && (
        <QuickAdd
          retrospectiveId={retrospectiveId}
          field={newItem}
          onAdded={(added) => {
            setSaid(addedWords(added));
          }}
        />
      )}
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
      {data.items.length === 0 && (
        <EmptyState
          title="No action items yet"
          icon={<IconChecklist size={32} stroke={1.5} />}
          action={
            mayWrite && (
              <Button onClick={() => newItem.current?.focus()}>Propose the first one</Button>
            )
          }
        >
          A few that are carried out beat many that are not: each with one owner and a day.
        </EmptyState>
      )}
      {open.length > 0 && (
        <Section
          title="Open"
          end={
            <Text size="sm" c="dimmed">
              {countWords(open, today)}
            </Text>
          }
        >
          {list("Open action items", open)}
        </Section>
      )}
      {settled.length > 0 && (
        <Section title="Done or dropped">{list("Done or dropped action items", settled)}</Section>
      )}
      {item && (
        <ActionItemDrawer
          item={item}
          mayWrite={mayWrite}
          above={props.Origin && <props.Origin retrospectiveId={retrospectiveId} id={item.id} />}
          startsInTitle={inTitle}
          onClose={() => {
            setInTitle(false);
            chosen.choose(undefined);
          }}
        />
      )}
    </Stack>
  );
}

function countWords(open: readonly ActionItem[], today: string): string {
  const overdue = open.filter((item) => isOverdue(item, today)).length;
  return overdue === 0
    ? `${String(open.length)} open`
    : `${String(open.length)} open, ${String(overdue)} overdue`;
}
