import { listAllActionItems } from "@second-story/api/action-items.ts";
import type { RouteReply } from "@second-story/api/route.ts";
import { Anchor, Button, Center } from "@mantine/core";
import { IconChecklist } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useAnswer, useAnswerPages } from "../app/use-answer.ts";
import { useFilters } from "../app/use-filters.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { todayHere } from "../ui/relative-day.ts";
import { RowList } from "../ui/row-list.tsx";
import { useRowKeys } from "../ui/use-row-keys.ts";
import { ActionItemDrawer } from "./action-item-drawer.tsx";
import { ActionItemFilters } from "./action-item-filters.tsx";
import { ActionItemRow } from "./action-item-row.tsx";
import { actionQuery } from "./action-query.ts";
import { useChosenItem } from "./use-chosen-item.ts";
import { useItemKeys } from "./use-item-keys.ts";

type Listed = RouteReply<typeof listAllActionItems>["items"][number];

/** Action items across all retrospectives that the reader may know of, with filters that live in the address. */
export function AllActionItems(props: {
  /** Whether the reader took part in where an item comes from, and may change what it says. */
  readonly Standing: (given: {
    readonly retrospectiveId: string;
    readonly children: (mayWrite: boolean) => ReactNode;
  }) => ReactNode;
}) {
  const today = todayHere();
  const filters = useFilters();
  const rows = useRowKeys<HTMLDivElement>();
  const chosen = useChosenItem();
  const [inTitle, setInTitle] = useState(false);
  const list = useAnswerPages(listAllActionItems, { query: actionQuery(filters.get, today) });
  const item = useItem(list.items, chosen.number);
  useItemKeys({
    mayWrite: false,
    onEdit: (number) => {
      setInTitle(true);
      chosen.choose(number);
    },
  });
  if (list.error) return <ErrorState error={list.error} retry={list.refetch} />;
  const isEmpty = list.items?.length === 0;
  return (
    <div ref={rows}>
      <ActionItemFilters filters={filters} />
      {!list.items && <Loading rows={6} rowHeight={64} />}
      {isEmpty && (filters.any ? <NothingMatches /> : <NothingOpen />)}
      {list.items && !isEmpty && (
        <RowList label="Action items">
          {list.items.map((one) => (
            <ActionItemRow key={one.id} item={one} today={today} from={<From item={one} />} />
          ))}
        </RowList>
      )}
      {list.hasNextPage && (
        <Center mt="md">
          <Button
            variant="default"
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            Show more
          </Button>
        </Center>
      )}
      {item && (
        <props.Standing retrospectiveId={item.retrospectiveId}>
          {(mayWrite) => (
            <ActionItemDrawer
              item={item}
              mayWrite={mayWrite}
              above={<From item={item} />}
              startsInTitle={inTitle}
              onClose={() => {
                setInTitle(false);
                chosen.choose(undefined);
              }}
            />
          )}
        </props.Standing>
      )}
    </div>
  );
}

/** The chosen item from the list, or asked for by its number when the list does not show it. */
function useItem(items: readonly Listed[] | undefined, number: number | undefined) {
  const listed = items?.find((item) => item.number === number);
  const asked = useAnswer(
    listAllActionItems,
    { query: { number: number ?? 1, limit: 1 } },
    { enabled: number !== undefined && items !== undefined && !listed },
  );
  return listed ?? asked.data?.items.find((item) => item.number === number);
}

function From({ item }: { readonly item: Listed }) {
  return (
    <Anchor component={Link} to={`/retrospectives/${item.retrospective.id}`} size="sm" c="dimmed">
      {item.retrospective.title}
    </Anchor>
  );
}

function NothingMatches() {
  return <EmptyState title="Nothing matches">Try fewer words or filters.</EmptyState>;
}

function NothingOpen() {
  return (
    <EmptyState
      title="Nothing is open"
      icon={<IconChecklist size={32} stroke={1.5} />}
      action={
        <Button component={Link} to="/retrospectives" variant="default">
          Go to the retrospectives
        </Button>
      }
    >
      Action items are agreed in a retrospective and seen through here, each with an owner and a
      day.
    </EmptyState>
  );
}
