import { listHistory } from "@second-story/api/history.ts";
import { Button, Center, Text } from "@mantine/core";
import { useAnswerPages } from "../app/use-answer.ts";
import { DateTime } from "../ui/date-time.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { Row, RowList } from "../ui/row-list.tsx";

/** What was done to a retrospective, the latest first. */
export function HistoryList({ retrospectiveId }: { readonly retrospectiveId: string }) {
  const list = useAnswerPages(listHistory, { params: { retrospectiveId }, query: {} });
  if (list.error) return <ErrorState error={list.error} retry={list.refetch} />;
  if (!list.items) return <Loading />;
  return (
    <>
      <RowList label="History">
        {list.items.map(({ id, actor, sentence, reason, happenedAt }) => (
          <Row
            key={id}
            title={
              <Text span inherit fw={400}>
                <strong>{actor?.name ?? "Somebody"}</strong> {sentence}
              </Text>
            }
            meta={
              <>
                <DateTime at={happenedAt} />
                {reason !== null && <span>“{reason}”</span>}
              </>
            }
          />
        ))}
      </RowList>
      {list.hasNextPage && (
        <Center mt="md">
          <Button
            variant="default"
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            Show earlier
          </Button>
        </Center>
      )}
    </>
  );
}
