import { listMonitoringSources } from "@second-story/api/monitoring-sources.ts";
import type { MonitoringSource } from "@second-story/domain/monitoring-source.ts";
import { Button } from "@mantine/core";
import { IconChartLine, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useAnswer } from "../../app/use-answer.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Loading } from "../../ui/loading.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { RowList } from "../../ui/row-list.tsx";
import { SourceDialog } from "./source-dialog.tsx";
import { SourceRow } from "./source-row.tsx";

/** Where curves can be fetched from. */
export function MonitoringSourcesPage() {
  const { data, error, refetch } = useAnswer(listMonitoringSources, {});
  const [open, setOpen] = useState<MonitoringSource | "new">();
  const add = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => {
        setOpen("new");
      }}
    >
      New monitoring source
    </Button>
  );
  const isEmpty = data?.items.length === 0;
  return (
    <>
      <PageHeader
        title="Monitoring"
        description="Where curves for a timeline come from: Prometheus, or what speaks its API, such as Mimir, Thanos and VictoriaMetrics."
        actions={!isEmpty && add}
      />
      {error ? (
        <ErrorState error={error} retry={refetch} />
      ) : !data ? (
        <Loading />
      ) : isEmpty ? (
        <EmptyState
          title="No monitoring source yet"
          icon={<IconChartLine size={28} />}
          action={add}
        >
          Add the Prometheus that watches production. Whoever works on a retrospective can then put
          its curves beside the timeline, without seeing its credentials.
        </EmptyState>
      ) : (
        <RowList label="Monitoring sources">
          {data.items.map((source) => (
            <SourceRow
              key={source.id}
              source={source}
              onEdit={() => {
                setOpen(source);
              }}
            />
          ))}
        </RowList>
      )}
      {open && (
        <SourceDialog
          {...(open === "new" ? {} : { source: open })}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </>
  );
}
