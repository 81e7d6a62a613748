import { listEditions } from "@second-story/api/editions.ts";
import type { EditionMark } from "@second-story/domain/edition.ts";
import { Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { DateTime } from "../ui/date-time.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { Section } from "../ui/section.tsx";

/** What was published, the newest first, each with its address. */
export function EditionList(props: {
  readonly retrospectiveId: string;
  /** The edition as files. */
  readonly downloads: (edition: EditionMark) => ReactNode;
  /** For those who can see by themselves that nothing was published. */
  readonly hideWhenEmpty: boolean;
}) {
  const { retrospectiveId } = props;
  const { data, error, refetch } = useAnswer(listEditions, { params: { retrospectiveId } });
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data || (data.items.length === 0 && props.hideWhenEmpty)) return null;
  return (
    <Section title="Published">
      {data.items.length === 0 ? (
        <Text c="dimmed">Nothing was published yet.</Text>
      ) : (
        <RowList label="Editions">
          {data.items.map((edition) => (
            <Row
              key={edition.id}
              title={
                <Link
                  to="/library/$retrospectiveId/$number"
                  params={{ retrospectiveId, number: String(edition.number) }}
                >
                  Edition {edition.number}: {edition.title}
                </Link>
              }
              meta={
                <>
                  <DateTime at={edition.publishedAt} />
                  {edition.publishedBy && <span>published by {edition.publishedBy.name}</span>}
                </>
              }
              end={
                <Group gap={6}>
                  <CopyButton text={addressOf(edition)} label="Copy the link" />
                  {props.downloads(edition)}
                </Group>
              }
            />
          ))}
        </RowList>
      )}
    </Section>
  );
}

/** Where an edition is read: the same for as long as the installation stands. */
export function addressOf(edition: Pick<EditionMark, "retrospectiveId" | "number">): string {
  return `${location.origin}/library/${edition.retrospectiveId}/${String(edition.number)}`;
}
