import { getEdition, getEditionMarkdown } from "@second-story/api/editions.ts";
import { getRetrospective } from "@second-story/api/retrospectives.ts";
import type { EditionMark } from "@second-story/domain/edition.ts";
import type { Gate } from "@second-story/domain/gate.ts";
import { Anchor, Stack } from "@mantine/core";
import { getRouteApi, Link, useRouter } from "@tanstack/react-router";
import { useAnswer } from "../app/use-answer.ts";
import { EditionList } from "../editions/edition-list.tsx";
import { PublishPanel } from "../editions/publish-panel.tsx";
import { DownloadLink, fileNameOf } from "../exports/download-link.tsx";
import { RecordDownloads } from "../exports/record-downloads.tsx";
import { gatePlaces } from "../retrospectives/transition-words.ts";
import { Section } from "../ui/section.tsx";
import { renderEditionChart } from "./render-edition-chart.tsx";

/** An edition as files. */
function editionDownloads(edition: EditionMark) {
  const params = { retrospectiveId: edition.retrospectiveId, number: String(edition.number) };
  const name = fileNameOf(edition.title);
  return (
    <>
      <DownloadLink
        route={getEditionMarkdown}
        params={params}
        fileName={`${name}.md`}
        label="Markdown"
      />
      <DownloadLink route={getEdition} params={params} fileName={`${name}.json`} label="JSON" />
    </>
  );
}

const here = getRouteApi("/retrospectives/$retrospectiveId/share");

/** What leaves a retrospective: what is published, what was, and files to take along. */
export function ShareTab() {
  const { retrospectiveId } = here.useParams();
  const { history } = useRouter();
  const { data: retrospective } = useAnswer(getRetrospective, { params: { retrospectiveId } });
  if (!retrospective) return null;
  const goTo = (edition: EditionMark) => {
    history.push(`/library/${retrospectiveId}/${String(edition.number)}`);
  };
  const gateLink = (gate: Gate) => {
    if (gate === "date-set") return null;
    const { path, label, ...place } = gatePlaces[gate];
    return (
      <Anchor component={Link} to={`/retrospectives/${retrospectiveId}${path}`} {...place}>
        {label}
      </Anchor>
    );
  };
  return (
    <Stack gap="2.5rem">
      <EditionList
        retrospectiveId={retrospectiveId}
        downloads={editionDownloads}
        hideWhenEmpty={retrospective.may.read}
      />
      {retrospective.may.read && (
        <Section title="Publish">
          <PublishPanel
            retrospective={retrospective}
            gateLink={gateLink}
            renderChart={renderEditionChart}
            onPublished={goTo}
          >
            <RecordDownloads
              retrospectiveId={retrospectiveId}
              title={retrospective.title}
              mayReadTray={retrospective.may.write}
            />
          </PublishPanel>
        </Section>
      )}
    </Stack>
  );
}
