import { searchLibrary, type LibraryItem } from "@second-story/api/library.ts";
import { listSeverities } from "@second-story/api/severities.ts";
import { Button, Center } from "@mantine/core";
import { IconBook2 } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useAnswer, useAnswerPages } from "../app/use-answer.ts";
import { useFilters } from "../app/use-filters.ts";
import { DateTime } from "../ui/date-time.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { LevelBadge } from "../ui/level-badge.tsx";
import { Loading } from "../ui/loading.tsx";
import { useRowKeys } from "../ui/use-row-keys.ts";
import { actionsWords } from "./actions-words.ts";
import { Excerpt } from "./excerpt.tsx";
import { LibraryFilters } from "./library-filters.tsx";
import classes from "./library.module.css";
import { libraryQuery } from "./library-query.ts";

/** What was published, found by words, service, severity and time. */
export function LibraryList() {
  const filters = useFilters();
  const rows = useRowKeys<HTMLDivElement>();
  const severities = useAnswer(listSeverities, {}).data?.items ?? [];
  const list = useAnswerPages(searchLibrary, { query: libraryQuery(filters.get) });
  if (list.error) return <ErrorState error={list.error} retry={list.refetch} />;
  const isEmpty = list.items?.length === 0;
  if (isEmpty && !filters.any) {
    return (
      <EmptyState
        title="Nothing was published yet"
        icon={<IconBook2 size={32} stroke={1.5} />}
        action={
          <Button component={Link} to="/retrospectives" variant="default">
            Go to the retrospectives
          </Button>
        }
      >
        What a retrospective publishes is kept and found here, so that no incident has to teach the
        same thing twice.
      </EmptyState>
    );
  }
  return (
    <div ref={rows}>
      <LibraryFilters filters={filters} />
      {!list.items && <Loading rows={5} rowHeight={92} />}
      {isEmpty && (
        <EmptyState title="Nothing matches">
          Try fewer words or filters. Words in quotation marks are found as they stand.
        </EmptyState>
      )}
      <ul className={classes["results"]} aria-label="Published retrospectives">
        {list.items?.map((item) => (
          <Result
            key={item.id}
            item={item}
            rank={severities.find(({ name }) => name === item.severity)?.rank}
          />
        ))}
      </ul>
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
    </div>
  );
}

function Result(props: { readonly item: LibraryItem; readonly rank: number | undefined }) {
  const { item, rank } = props;
  return (
    <li className={classes["result"]}>
      <h2 className={classes["title"]}>
        <Link
          to="/library/$retrospectiveId/$number"
          params={{ retrospectiveId: item.retrospectiveId, number: String(item.number) }}
        >
          {item.title}
        </Link>
      </h2>
      <Excerpt text={item.excerpt} />
      <div className={classes["facts"]}>
        {item.severity !== null && rank !== undefined && (
          <LevelBadge label={item.severity} level={rank} />
        )}
        <DateTime at={item.publishedAt} show="day" />
        {item.services.length > 0 && <span>{item.services.join(", ")}</span>}
        <span>{actionsWords(item)}</span>
      </div>
    </li>
  );
}
