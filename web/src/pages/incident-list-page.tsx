import type { IncidentView } from "@second-story/api/incidents.ts";
import { Button, Group, VisuallyHidden } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link, useRouter } from "@tanstack/react-router";
import { useMe } from "../app/use-me.ts";
import { IncidentList } from "../incidents/incident-list.tsx";
import { RetrospectiveStateBadge } from "../retrospectives/retrospective-state-badge.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { Page } from "../ui/page.tsx";
import { useShortcut } from "../ui/use-shortcut.ts";

export function IncidentListPage() {
  const { may } = useMe();
  const { history } = useRouter();
  const mayWrite = may("incidents.write");
  useShortcut(
    "n",
    "New incident",
    () => {
      history.push("/incidents/new");
    },
    { enabled: mayWrite },
  );
  return (
    <Page title="Incidents" wide>
      <PageHeader
        title="Incidents"
        actions={
          mayWrite && (
            <Button
              component={Link}
              to="/incidents/new"
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              New incident
            </Button>
          )
        }
      />
      <IncidentList showRetrospectives={showRetrospectives} />
    </Page>
  );
}

function showRetrospectives({ retrospectives }: IncidentView) {
  return (
    <Group gap={6} justify="flex-end">
      {retrospectives.map(({ id, title, state }) => (
        <Link
          key={id}
          to="/retrospectives/$retrospectiveId"
          params={{ retrospectiveId: id }}
          title={title}
        >
          <RetrospectiveStateBadge state={state} />
          <VisuallyHidden>: retrospective “{title}”</VisuallyHidden>
        </Link>
      ))}
    </Group>
  );
}
