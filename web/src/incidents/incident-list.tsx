import { listIncidents, type IncidentView } from "@second-story/api/incidents.ts";
import { formatDuration } from "@second-story/domain/duration.ts";
import { incidentCode } from "@second-story/domain/incident.ts";
import { Button, Center } from "@mantine/core";
import { IconFlame } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswerPages } from "../app/use-answer.ts";
import { useFilters } from "../app/use-filters.ts";
import { useMe } from "../app/use-me.ts";
import { DateTime } from "../ui/date-time.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { LevelBadge } from "../ui/level-badge.tsx";
import { Loading } from "../ui/loading.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { useRowKeys } from "../ui/use-row-keys.ts";
import { IncidentFilters } from "./incident-filters.tsx";
import { incidentQuery } from "./incident-query.ts";

type ShowRetrospectives = (incident: IncidentView) => ReactNode;

/** All incidents, with filters that live in the address. */
export function IncidentList(props: { readonly showRetrospectives: ShowRetrospectives }) {
  const filters = useFilters();
  const { may } = useMe();
  const rows = useRowKeys<HTMLDivElement>();
  const list = useAnswerPages(listIncidents, { query: incidentQuery(filters.get) });
  if (list.error) return <ErrorState error={list.error} retry={list.refetch} />;
  const isEmpty = list.items?.length === 0;
  if (isEmpty && !filters.any) {
    return (
      <EmptyState
        title="No incidents yet"
        icon={<IconFlame size={32} stroke={1.5} />}
        action={
          may("incidents.write") && (
            <Button component={Link} to="/incidents/new">
              Enter the first incident
            </Button>
          )
        }
      >
        An incident holds the facts and numbers; its retrospective tells the story behind them.
      </EmptyState>
    );
  }
  return (
    <div ref={rows}>
      <IncidentFilters filters={filters} />
      {!list.items && <Loading rows={6} rowHeight={64} />}
      {isEmpty && <EmptyState title="Nothing matches">Try fewer words or filters.</EmptyState>}
      {list.items && !isEmpty && (
        <RowList label="Incidents">
          {list.items.map((incident) => (
            <IncidentRow key={incident.id} incident={incident} {...props} />
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
    </div>
  );
}

function IncidentRow(props: {
  readonly incident: IncidentView;
  readonly showRetrospectives: ShowRetrospectives;
}) {
  const { incident } = props;
  const resolve = incident.durations.find(({ kind }) => kind === "to-resolve");
  return (
    <Row
      title={
        <Link to="/incidents/$incidentId" params={{ incidentId: incident.id }}>
          {incident.title}
        </Link>
      }
      start={<LevelBadge label={incident.severity.name} level={incident.severity.rank} />}
      meta={
        <>
          <span>{incidentCode(incident)}</span>
          <DateTime at={incident.milestones["impact-started"] ?? incident.createdAt} />
          {resolve && <span>resolved in {formatDuration(resolve.seconds)}</span>}
          {incident.services.length > 0 && (
            <span>{incident.services.map(({ name }) => name).join(", ")}</span>
          )}
        </>
      }
      end={props.showRetrospectives(incident)}
    />
  );
}
