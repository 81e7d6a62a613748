import { listActionItems } from "@second-story/api/action-items.ts";
import { getEdition, getEditionMarkdown, listEditions } from "@second-story/api/editions.ts";
import { editionPartWords, type Edition } from "@second-story/domain/edition.ts";
import { Anchor, Button, Group, Text } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useAnswer } from "../app/use-answer.ts";
import { EditionDocument, partId } from "../editions/edition-document.tsx";
import { addressOf } from "../editions/edition-list.tsx";
import { filledParts } from "../editions/filled-parts.ts";
import { DownloadLink, fileNameOf } from "../exports/download-link.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { formatInstant } from "../ui/format-time.ts";
import { Loading } from "../ui/loading.tsx";
import { Page } from "../ui/page.tsx";
import classes from "./edition-page.module.css";
import { renderEditionChart } from "./render-edition-chart.tsx";

const here = getRouteApi("/library/$retrospectiveId/$number");

/** One edition to read, with its contents beside it. */
export function EditionPage() {
  const params = here.useParams();
  const { retrospectiveId } = params;
  const { data: edition, error, refetch } = useAnswer(getEdition, { params });
  const items = useAnswer(listActionItems, { params: { retrospectiveId } });
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!edition) return <Loading rows={10} />;
  return (
    <Page title={edition.title} wide>
      <div className={classes["page"]}>
        <EditionDocument
          content={edition.content}
          actionItems={items.data?.items ?? []}
          renderChart={renderEditionChart}
          head={<Head edition={edition} />}
        />
        <nav className={classes["contents"]} aria-label="In this edition">
          <Text size="sm" fw={600} mb="xs">
            In this edition
          </Text>
          {filledParts(edition.content).map((part) => (
            <a key={part} href={`#${partId(part)}`}>
              {editionPartWords[part]}
            </a>
          ))}
        </nav>
      </div>
    </Page>
  );
}

function Head({ edition }: { readonly edition: Edition }) {
  const { retrospectiveId, number } = edition;
  const params = { retrospectiveId, number: String(number) };
  const name = fileNameOf(edition.title);
  return (
    <div className={classes["head"]}>
      <p>
        Edition {number}, published {formatInstant(edition.publishedAt, { show: "day" })}
        {edition.publishedBy && ` by ${edition.publishedBy.name}`}.
        <Newer edition={edition} />
      </p>
      <Group gap="xs" className="second-story-screen-only">
        <CopyButton text={addressOf(edition)} label="Copy the link" />
        <DownloadLink
          route={getEditionMarkdown}
          params={params}
          fileName={`${name}.md`}
          label="Markdown"
        />
        <DownloadLink route={getEdition} params={params} fileName={`${name}.json`} label="JSON" />
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPrinter size={14} aria-hidden />}
          onClick={() => {
            print();
          }}
        >
          Print
        </Button>
        <Anchor component={Link} size="sm" to={`/retrospectives/${retrospectiveId}`}>
          Its retrospective
        </Anchor>
      </Group>
    </div>
  );
}

/** Says so when this is not the newest edition. */
function Newer({ edition }: { readonly edition: Edition }) {
  const { retrospectiveId } = edition;
  const newest = useAnswer(listEditions, { params: { retrospectiveId } }).data?.items[0];
  if (!newest || newest.number <= edition.number) return null;
  return (
    <>
      {" "}
      There is a newer one:{" "}
      <Link
        to="/library/$retrospectiveId/$number"
        params={{ retrospectiveId, number: String(newest.number) }}
      >
        edition {newest.number}
      </Link>
      .
    </>
  );
}
