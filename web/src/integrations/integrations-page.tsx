import { listInboundSources } from "@second-story/api/inbound-sources.ts";
import type { RouteAnswer } from "@second-story/api/route.ts";
import { inboundKinds, type InboundSource } from "@second-story/domain/inbound-source.ts";
import { Button, Switch } from "@mantine/core";
import { IconPlug, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { DateTime } from "../ui/date-time.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { StateBadge } from "../ui/state-badge.tsx";
import { ruleWords } from "./rule-fields.tsx";
import { SourceDialog } from "./source-dialog.tsx";

export function IntegrationsPage() {
  const [archived, setArchived] = useState(false);
  const { data, error, refetch } = useAnswer(listInboundSources, {
    query: { archived: archived ? "true" : "false" },
  });
  const [adding, setAdding] = useState(false);
  const add = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => {
        setAdding(true);
      }}
    >
      New source
    </Button>
  );
  const isEmpty = data?.items.length === 0;
  return (
    <>
      <PageHeader
        title="Integrations"
        description="Systems that tell of incidents while they happen. What they send becomes evidence of the incident, ready for the timeline."
        actions={!(isEmpty && !archived) && add}
      />
      {!(isEmpty && !archived) && (
        <Switch
          mb="sm"
          label="Archived sources"
          checked={archived}
          onChange={({ currentTarget }) => {
            setArchived(currentTarget.checked);
          }}
        />
      )}
      {error ? (
        <ErrorState error={error} retry={refetch} />
      ) : !data ? (
        <Loading />
      ) : isEmpty ? (
        <EmptyState
          title={archived ? "No archived sources" : "Nothing sends here yet"}
          icon={<IconPlug size={28} />}
          action={archived ? undefined : add}
        >
          {!archived &&
            "Begin with what pages people: Alertmanager, Grafana, PagerDuty. Deployments from GitHub or GitLab come next."}
        </EmptyState>
      ) : (
        <RowList label="Sources">
          {data.items.map((source) => (
            <SourceRow key={source.id} source={source} />
          ))}
        </RowList>
      )}
      {adding && (
        <SourceDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </>
  );
}

type Listed = RouteAnswer<typeof listInboundSources>["items"][number];

function SourceRow({ source }: { readonly source: Listed }) {
  const { notUnderstood } = source;
  return (
    <Row
      title={
        <Link to="/settings/integrations/$sourceId" params={{ sourceId: source.id }}>
          {source.name}
        </Link>
      }
      meta={
        <span>
          {inboundKinds[source.kind].name} · {ruleWords(source.rule)} ·{" "}
          {source.lastReceivedAt === null ? (
            "nothing received yet"
          ) : (
            <>
              last received <DateTime at={source.lastReceivedAt} />
            </>
          )}
        </span>
      }
      end={
        <>
          {notUnderstood > 0 && (
            <StateBadge label={`${String(notUnderstood)} not understood`} tone="waiting" />
          )}
          {needsAttention(source) && <StateBadge label="Refused lately" tone="waiting" />}
        </>
      }
    />
  );
}

/** The last thing that came was refused. */
function needsAttention({ refusedAt, lastReceivedAt }: InboundSource): boolean {
  return refusedAt !== null && (lastReceivedAt === null || refusedAt > lastReceivedAt);
}
