import { editService, listServices } from "@second-story/api/services.ts";
import { listTeams } from "@second-story/api/teams.ts";
import type { Service } from "@second-story/domain/service.ts";
import { Button, Group, Switch } from "@mantine/core";
import { IconPlus, IconServer2 } from "@tabler/icons-react";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useMe } from "../app/use-me.ts";
import { useSend } from "../app/use-send.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { showUndo } from "../ui/show-undo.tsx";
import { ServiceDialog } from "./service-dialog.tsx";

export function ServicesPage() {
  const { may } = useMe();
  const [archived, setArchived] = useState(false);
  const { data, error, refetch } = useAnswer(listServices, {
    query: { archived: archived ? "true" : "false" },
  });
  const { data: teams } = useAnswer(listTeams, {});
  const [open, setOpen] = useState<Service | "new">();
  const canWrite = may("services.write");
  const teamNames = new Map(teams?.items.map(({ id, name }) => [id, name]));
  const add = canWrite && (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => {
        setOpen("new");
      }}
    >
      New service
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Services"
        description="What runs and can fail. Incidents name the services they touched, so that you can see what recurs."
        actions={add}
      />
      {canWrite && (
        <Switch
          mb="sm"
          label="Archived services"
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
      ) : data.items.length === 0 ? (
        <EmptyState
          title={archived ? "No archived services" : "No services yet"}
          icon={<IconServer2 size={28} />}
        >
          {!archived && "Begin with the three that page people most often."}
        </EmptyState>
      ) : (
        <RowList label="Services">
          {data.items.map((service) => (
            <Row
              key={service.id}
              title={service.name}
              meta={[teamNames.get(service.teamId ?? ""), service.description]
                .filter(Boolean)
                .join(" · ")}
              end={
                canWrite && (
                  <ServiceControls
                    service={service}
                    onEdit={() => {
                      setOpen(service);
                    }}
                  />
                )
              }
            />
          ))}
        </RowList>
      )}
      {open && (
        <ServiceDialog
          {...(open === "new" ? {} : { service: open })}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </>
  );
}

function ServiceControls(props: { readonly service: Service; readonly onEdit: () => void }) {
  const { id, name, version, archived } = props.service;
  const edit = useSend(editService);
  const params = { serviceId: id };
  const move = async () => {
    const saved = await edit.mutateAsync({ params, body: { archived: !archived, version } });
    showUndo(archived ? `${name} is back` : `${name} was archived`, () =>
      edit.mutateAsync({ params, body: { archived, version: saved.version } }),
    );
  };
  return (
    <Group gap="xs" wrap="nowrap">
      {!archived && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={`Edit ${name}`}
          onClick={props.onEdit}
        >
          Edit
        </Button>
      )}
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        loading={edit.isPending}
        aria-label={archived ? `Bring ${name} back` : `Archive ${name}`}
        onClick={() => void move()}
      >
        {archived ? "Bring back" : "Archive"}
      </Button>
    </Group>
  );
}
