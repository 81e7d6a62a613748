import {
  exportRetrospective,
  exportRetrospectiveMarkdown,
  exportRetrospectiveWithTray,
} from "@second-story/api/exports.ts";
import { Group, Text } from "@mantine/core";
import { Section } from "../ui/section.tsx";
import { DownloadLink, fileNameOf } from "./download-link.tsx";

/** The whole working record, for those who may read it. */
export function RecordDownloads(props: {
  readonly retrospectiveId: string;
  readonly title: string;
  readonly mayReadTray: boolean;
}) {
  const params = { retrospectiveId: props.retrospectiveId };
  const name = fileNameOf(props.title);
  return (
    <Section title="The working record">
      <Text size="sm" c="dimmed" mb="sm" maw="44rem">
        All that it says, with names and notes; earlier versions of texts and the history stay here.
        The JSON can be imported into another installation.
      </Text>
      <Group gap="xs">
        <DownloadLink
          route={exportRetrospectiveMarkdown}
          params={params}
          fileName={`${name}.md`}
          label="Markdown"
        />
        <DownloadLink
          route={exportRetrospective}
          params={params}
          fileName={`${name}.json`}
          label="JSON"
        />
        {props.mayReadTray && (
          <DownloadLink
            route={exportRetrospectiveWithTray}
            params={params}
            fileName={`${name} with tray.json`}
            label="JSON with the whole tray"
          />
        )}
      </Group>
    </Section>
  );
}
