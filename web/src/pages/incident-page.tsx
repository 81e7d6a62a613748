import { getIncident, restoreIncident, type IncidentView } from "@second-story/api/incidents.ts";
import { Alert, Button } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useAnswer } from "../app/use-answer.ts";
import { useMe } from "../app/use-me.ts";
import { useSend } from "../app/use-send.ts";
import { IncidentRecord } from "../incidents/incident-record.tsx";
import { IncidentEvidence } from "../integrations/incident-evidence.tsx";
import { RetrospectiveStateBadge } from "../retrospectives/retrospective-state-badge.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { Page } from "../ui/page.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { Section } from "../ui/section.tsx";

const here = getRouteApi("/incidents/$incidentId");

export function IncidentPage() {
  const params = here.useParams();
  const { may } = useMe();
  const { data: incident, error, refetch } = useAnswer(getIncident, { params });
  if (error) {
    return (
      <Page title="Incident">
        <PageHeader title="Incident" />
        <ErrorState error={error} retry={refetch} />
      </Page>
    );
  }
  if (!incident) return <Loading rows={6} />;
  const mayStart = may("retrospectives.create") && !incident.deleted;
  const isFirst = incident.retrospectives.length === 0;
  return (
    <Page title={incident.title}>
      {incident.deleted && <Deleted incident={incident} />}
      <IncidentRecord
        key={incident.id}
        incident={incident}
        action={
          mayStart && (
            <Button
              variant={isFirst ? "filled" : "default"}
              component={Link}
              to={`/incidents/${incident.id}/retrospective`}
            >
              {isFirst ? "Start a retrospective" : "Start another retrospective"}
            </Button>
          )
        }
      >
        {!isFirst && <Retrospectives incident={incident} />}
        {may("evidence.read") && (
          <IncidentEvidence
            incidentId={incident.id}
            retrospectives={incident.retrospectives}
            mayAttach={may("incidents.write") && !incident.deleted}
          />
        )}
      </IncidentRecord>
    </Page>
  );
}

function Retrospectives({ incident }: { readonly incident: IncidentView }) {
  return (
    <Section title={incident.retrospectives.length === 1 ? "Retrospective" : "Retrospectives"}>
      <RowList label="Retrospectives of this incident">
        {incident.retrospectives.map(({ id, title, state }) => (
          <Row
            key={id}
            title={
              <Link to="/retrospectives/$retrospectiveId" params={{ retrospectiveId: id }}>
                {title}
              </Link>
            }
            end={<RetrospectiveStateBadge state={state} />}
          />
        ))}
      </RowList>
    </Section>
  );
}

function Deleted({ incident }: { readonly incident: IncidentView }) {
  const { may } = useMe();
  const restore = useSend(restoreIncident);
  return (
    <Alert color="gray" title="This incident was deleted" mb="lg">
      It is out of the lists, and everything in it is kept.{" "}
      {may("incidents.write") && (
        <Button
          size="compact-sm"
          variant="default"
          loading={restore.isPending}
          onClick={() => {
            restore.mutate({ params: { incidentId: incident.id } });
          }}
        >
          Restore it
        </Button>
      )}
    </Alert>
  );
}
